package vn.minhbach.query.display;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.ready.ReadyResult;
import vn.minhbach.query.ready.ReadyView;
import vn.minhbach.shared.dossier.DossierCode;

class ReadyCardTest {
  @Test
  void two_results_with_the_same_serial_are_announced_once() {
    assertThat(card(Stream.of("H36.199-261119-0042", "H36.199-261120-0042", "H36.199-261120-0001")))
        .isEqualTo(new ReadyCard(List.of("0042", "0001"), 0));
  }

  @Test
  void twelve_are_shown_and_the_rest_is_counted() {
    ReadyCard card = card(IntStream.rangeClosed(1, 15).mapToObj("H36.199-261120-%04d"::formatted));
    assertThat(card.serials()).hasSize(12);
    assertThat(card.more()).isEqualTo(3);
  }

  private static ReadyCard card(Stream<String> codes) {
    return ReadyCard.of(
        new ReadyView(
            codes
                .map(code -> new ReadyResult(new DossierCode(code), at("2026-11-20", "09:00")))
                .toList()));
  }
}
