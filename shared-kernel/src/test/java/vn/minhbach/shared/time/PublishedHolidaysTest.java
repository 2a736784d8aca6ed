package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.CALENDAR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.OutsideData;

/** Our calendar beside tables that others made. */
class PublishedHolidaysTest {
  @Test
  void weekdays_off_from_2000_to_2024_equal_a_published_table() throws IOException {
    List<LocalDate> published =
        OutsideData.rows("vietnam/holidays_vn_1950_2050.csv").stream()
            .map(row -> LocalDate.parse(row[0]))
            .filter(date -> date.getYear() >= 2000 && date.getYear() <= 2024)
            .filter(PublishedHolidaysTest::isMondayToFriday)
            .distinct()
            .sorted()
            .toList();

    assertThat(
            LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(PublishedHolidaysTest::isMondayToFriday)
                .filter(date -> !CALENDAR.isWorkingDay(date)))
        .containsExactlyElementsOf(published);
  }

  @Test
  void swapped_days_equal_the_published_ones() throws IOException {
    List<String[]> swaps = OutsideData.rows("vietnam/holiday_swaps_vn.csv");

    assertThat(swaps)
        .allSatisfy(
            swap -> {
              assertThat(CALENDAR.isWorkingDay(LocalDate.parse(swap[0]))).isFalse();
              assertThat(CALENDAR.isWorkingDay(LocalDate.parse(swap[1]))).isTrue();
            });
  }

  @Test
  void lunar_dates_equal_a_published_table() throws IOException {
    List<String[]> years =
        OutsideData.rows("vietnam/lunar_new_year_1900_2100.csv").stream()
            .filter(row -> Integer.parseInt(row[0]) >= 1990)
            .toList();

    assertThat(years)
        .hasSize(111)
        .allSatisfy(
            row ->
                assertThat(LunarYear.of(Integer.parseInt(row[0])))
                    .isEqualTo(new LunarYear(LocalDate.parse(row[2]), LocalDate.parse(row[5]))));
  }

  private static boolean isMondayToFriday(LocalDate date) {
    return date.getDayOfWeek().getValue() <= 5;
  }
}
