package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.TimeLimit;

/** A committed limit may only shorten the law's, whenever the dossier comes. */
class ProcedureCaseTest {
  @ParameterizedTest
  @CsvSource({
    "5 WORKING_DAYS, 5 WORKING_DAYS",
    "5 WORKING_DAYS, 40 WORKING_HOURS",
    "5 WORKING_DAYS, 2400 WORKING_MINUTES",
    "5 WORKING_DAYS, 40 CLOCK_HOURS",
    "5 WORKING_DAYS, 0 SAME_DAY",
    "15 DAYS, 10 DAYS",
    "15 DAYS, 0 SAME_DAY",
    "8 WORKING_HOURS, 8 WORKING_HOURS",
    "8 WORKING_HOURS, 480 WORKING_MINUTES",
    "8 WORKING_HOURS, 8 CLOCK_HOURS",
    "90 WORKING_MINUTES, 1 WORKING_HOURS",
    "2 CLOCK_HOURS, 1 CLOCK_HOURS",
    "0 SAME_DAY, 0 SAME_DAY",
    "0 NONE, 30 DAYS",
    "0 NONE, 1 CLOCK_HOURS",
  })
  void a_limit_that_never_ends_later_is_promised(String legal, String committed) {
    assertThat(committing(legal, committed).promisedLimit()).isEqualTo(limit(committed));
  }

  @ParameterizedTest
  @CsvSource({
    "5 WORKING_DAYS, 6 WORKING_DAYS",
    "5 WORKING_DAYS, 41 WORKING_HOURS",
    "5 WORKING_DAYS, 2401 WORKING_MINUTES",
    "5 WORKING_DAYS, 41 CLOCK_HOURS",
    "5 WORKING_DAYS, 3 DAYS",
    "15 DAYS, 16 DAYS",
    "15 DAYS, 3 WORKING_DAYS",
    "15 DAYS, 24 WORKING_HOURS",
    "8 WORKING_HOURS, 1 WORKING_DAYS",
    "8 WORKING_HOURS, 481 WORKING_MINUTES",
    "8 WORKING_HOURS, 9 CLOCK_HOURS",
    "90 WORKING_MINUTES, 2 WORKING_HOURS",
    "8 WORKING_HOURS, 0 SAME_DAY",
    "2 CLOCK_HOURS, 3 CLOCK_HOURS",
    "2 CLOCK_HOURS, 1 WORKING_HOURS",
    "2 CLOCK_HOURS, 0 SAME_DAY",
    "0 SAME_DAY, 1 WORKING_HOURS",
    "0 SAME_DAY, 1 CLOCK_HOURS",
    "0 NONE, 0 NONE",
  })
  void a_limit_that_may_end_later_is_refused(String legal, String committed) {
    assertThatThrownBy(() -> committing(legal, committed))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("committed limit: ");
  }

  private static ProcedureCase committing(String legal, String committed) {
    return new ProcedureCase(CaseKey.DEFAULT, "Mọi trường hợp", limit(legal), limit(committed));
  }

  private static TimeLimit limit(String written) {
    String[] parts = written.split(" ", -1);
    return new TimeLimit(Integer.parseInt(parts[0]), TimeLimit.Unit.valueOf(parts[1]));
  }
}
