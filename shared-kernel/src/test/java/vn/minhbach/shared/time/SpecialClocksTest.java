package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.at;
import static vn.minhbach.shared.time.Cast.due;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of real procedures that ask more of the engine than a plain limit. */
class SpecialClocksTest {
  @ParameterizedTest
  @CsvSource({
    "birth by 15:00,                 2026-11-20T14:59, 0, SAME_DAY, 2026-11-20T17:00",
    "birth after 15:00,              2026-11-20T15:01, 0, SAME_DAY, 2026-11-23T17:00",
    "birth verified elsewhere,       2026-11-20T15:01, 3, WORKING_DAYS, 2026-11-26T17:00",
    "abandoned child posting,        2026-11-20T09:00, 7, DAYS, 2026-11-27T17:00",
    "birth residence insurance,      2026-04-01T09:00, 20, WORKING_DAYS, 2026-05-04T17:00",
    "notice of stay by day,          2026-11-23T16:30, 1, CLOCK_HOURS, 2026-11-23T17:30",
    "notice of stay by night,        2026-11-23T23:10, 1, CLOCK_HOURS, 2026-11-24T00:10",
    "notice of stay on Tết,          2026-02-17T03:00, 1, CLOCK_HOURS, 2026-02-17T04:00",
    "pavement for a funeral,         2026-11-23T09:00, 1, DAYS, 2026-11-25T17:00",
    "pavement otherwise,             2026-11-23T09:00, 5, WORKING_DAYS, 2026-12-01T17:00",
    "construction single house,      2026-11-23T09:00, 15, DAYS, 2026-12-08T17:00",
    "construction others,            2026-11-23T09:00, 20, DAYS, 2026-12-14T17:00",
    "construction first notice,      2026-11-20T09:00, 7, WORKING_DAYS, 2026-12-02T17:00",
    "construction silent consent,    2026-11-23T09:00, 12, DAYS, 2026-12-07T17:00",
    "first land certificate,         2026-01-26T09:00, 17, WORKING_DAYS, 2026-02-25T17:00",
    "first land certificate remote,  2026-01-26T09:00, 27, WORKING_DAYS, 2026-03-11T17:00",
    "adoption online check,          2026-11-23T16:30, 8, WORKING_HOURS, 2026-11-25T16:30",
    "adoption counter check,         2026-11-23T16:30, 1, WORKING_DAYS, 2026-11-25T17:00",
    "adoption consent withdrawn,     2026-11-23T09:00, 10, WORKING_DAYS, 2026-12-08T17:00",
    "household business tax answer,  2026-11-23T09:00, 2, WORKING_DAYS, 2026-11-26T17:00",
    "complaint,                      2026-01-20T09:00, 30, DAYS, 2026-02-23T17:00",
  })
  void a_special_clock_falls_due(
      String clock, String start, int amount, TimeLimit.Unit unit, String due) {
    assertThat(due(new TimeLimit(amount, unit), start).at()).as(clock).isEqualTo(at(due));
  }
}
