package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.OFFICE;
import static vn.minhbach.shared.time.Cast.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDueTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:30, 2026-11-23T17:00, SAME_WORKING_DAY",
    "2026-11-23T15:00, 2026-11-23T17:00, SAME_WORKING_DAY",
    "2026-11-23T15:00:01, 2026-11-25T07:00, AFTER_15",
    "2026-11-20T20:00, 2026-11-23T07:00, AFTER_15",
    "2026-11-21T09:00, 2026-11-23T07:00, ON_DAY_OFF",
    "2026-01-10T16:00, 2026-01-12T07:00, AFTER_15",
  })
  void a_dossier_moves_on_the_same_day_or_with_the_next_morning(
      String received, String due, TransferDue.Rule rule) {
    assertThat(OFFICE.transferDue(at(received))).isEqualTo(new TransferDue(at(due), rule));
  }

  @Test
  void an_office_that_has_closed_passes_on_the_next_morning() {
    assertThat(DueDateTest.morningsOnly().transferDue(at("2026-11-25T14:00")))
        .isEqualTo(new TransferDue(at("2026-11-26T07:00"), TransferDue.Rule.AFTER_CLOSING));
  }
}
