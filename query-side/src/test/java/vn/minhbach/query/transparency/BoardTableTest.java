package vn.minhbach.query.transparency;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.openness.OpenField;
import vn.minhbach.query.openness.OpenFigures;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.transparency.BoardTable.Column;
import vn.minhbach.shared.procedure.Field;

class BoardTableTest {
  private static final Periods FRIDAY = new Periods(LocalDate.parse("2026-11-20"), null);

  private final PageSetting setting =
      new PageSetting(at("2026-11-20", "16:00"), Schedulers.immediate());

  @Test
  void the_columns_are_the_day_its_month_and_its_reporting_quarter_and_year() {
    assertThat(table().columns())
        .isEqualTo(
            List.of(
                new Column("day", "2026-11-20", "20/11", "20/11"),
                new Column("month", "2026-11", "01/11", "30/11"),
                new Column("quarter", "2026-Q4", "15/09", "14/12"),
                new Column("year", "2026", "15/12", "14/12")));
  }

  @Test
  void a_measure_has_one_count_a_period() {
    setting.tell(
        Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")),
        Tale.of(2).received(at("2026-11-02", "08:00"), byDay("2026-11-05")),
        Tale.of(3).received(at("2026-10-01", "08:00"), byDay("2026-11-25")));
    assertThat(counts(Measure.RECEIVED)).isEqualTo(List.of(1, 2, 3, 3));
    assertThat(counts(Measure.CARRIED_OVER)).isEqualTo(List.of(2, 1, 0, 0));
    assertThat(counts(Measure.OPEN_LATE)).isEqualTo(List.of(1, 1, 1, 1));
  }

  @Test
  void what_hardly_ever_happens_has_a_line_only_when_it_did() {
    assertThat(table().lines())
        .extracting(BoardTable.Line::measure)
        .doesNotContain(Measure.STOPPED);
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .stopped(at("2026-11-20", "09:00")));
    assertThat(counts(Measure.STOPPED)).isEqualTo(List.of(1, 1, 1, 1));
  }

  @Test
  void the_fields_of_a_period_are_those_that_everybody_may_see() {
    setting.tell(received(1, 5, Cast.CIVIL_STATUS));
    setting.tell(received(6, 11, Cast.LAND));
    assertThat(table().fields().getFirst().lines())
        .isEqualTo(
            List.of(
                new OpenField("Đất đai", 6, 0, 0, 0, 6, 0),
                new OpenField("Hộ tịch", 5, 0, 0, 0, 5, 0)));
  }

  @Test
  void the_csv_names_each_figure_and_leaves_out_what_is_withheld() {
    setting.tell(received(1, 5, Cast.CIVIL_STATUS));
    setting.tell(received(6, 11, new Field("=Đất \"đai\"")));
    setting.tell(
        Tale.of(12)
            .received(at("2026-11-02", "08:00"), byDay("2026-11-05"))
            .decided(at("2026-11-20", "08:30"))
            .atCounter(at("2026-11-20", "09:00")));
    assertThat(BoardCsv.of(figures()).lines())
        .startsWith("period,field,measure,count", "2026-11-20,,CARRIED_OVER,1")
        .contains(
            "2026-11,,RESOLVED_LATE,1",
            "2026-11,\"'=Đất \"\"đai\"\"\",RECEIVED,6",
            "2026-11,\"Hộ tịch\",RESOLVED_LATE,");
  }

  private static Tale[] received(int first, int last, Field field) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            number ->
                Tale.of(number, field).received(at("2026-11-20", "08:00"), byDay("2026-11-25")))
        .toArray(Tale[]::new);
  }

  private List<Integer> counts(Measure measure) {
    return table().lines().stream()
        .filter(line -> line.measure() == measure)
        .findFirst()
        .orElseThrow()
        .counts();
  }

  private BoardTable table() {
    return BoardTable.of(FRIDAY, figures());
  }

  private List<OpenFigures> figures() {
    return requireNonNull(setting.open.of(Cast.AGENCY, FRIDAY.ids()).block(PageSetting.PATIENCE));
  }
}
