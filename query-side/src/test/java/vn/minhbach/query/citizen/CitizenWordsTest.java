package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.query.page.Messages;
import vn.minhbach.query.status.Place;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;

/** What templates and cards put together. */
class CitizenWordsTest {
  @Test
  void wherever_a_dossier_can_be_somebody_is_told_what_to_do() {
    assertThat(Messages.keys()).containsAll(everyPlace().map(StatusCard::next).toList());
  }

  @Test
  void every_choice_has_a_word() {
    assertThat(Messages.keys())
        .containsAll(Stream.of(OwnerKind.values()).map(owner -> "time." + owner).toList())
        .containsAll(Stream.of(Timeliness.values()).map(one -> "status.timeliness." + one).toList())
        .containsAll(
            Stream.of(NationalState.values()).map(one -> "status.state." + one.code()).toList())
        .contains("time.soFar", "time.whole");
  }

  @Test
  void every_wrong_input_is_told_the_rule() {
    assertThat(Messages.keys())
        .containsAll(
            Stream.of("code", "dossier", "agency", "number")
                .flatMap(field -> Stream.of("lookup.malformed." + field, "lookup.rule." + field))
                .toList());
  }

  private static Stream<Place> everyPlace() {
    List<Place> places = new ArrayList<>();
    for (Axes.Stage stage : Axes.Stage.values()) {
      for (Axes.Money money : Axes.Money.values()) {
        for (Axes.HandOver handOver : Axes.HandOver.values()) {
          Axes axes = Axes.at(stage).with(money).with(handOver);
          for (int opinions = 0; opinions < 2; opinions++) {
            places.add(
                new Place(
                    stage,
                    money,
                    handOver,
                    axes.sync(),
                    NationalState.of(axes).code(),
                    "",
                    WaitingFor.of(axes, opinions)));
          }
        }
      }
    }
    return places.stream();
  }
}
