package vn.minhbach.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.shared.time.WorkingCalendar;
import vn.minhbach.shared.time.WorkingTime;

class SlaTest {
  private static final WorkingCalendar CALENDAR =
      WorkingTime.builtIn().standardSchedule().calendar();
  private static final OffsetDateTime FRIDAY = at("2026-11-20", "10:00");

  @Test
  void an_open_dossier_counts_for_its_agency_its_unit_and_its_officer() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "09:00"), Cast.BINH);
    SlaView one = view(Map.of("2026-11-25", new Waiting(1, 0, 0, 0)));
    assertThat(Folding.of(new SlaProjection(), tale))
        .isEqualTo(
            Map.of(
                "agency|H36.199",
                new SlaView(
                    one.open(),
                    new TreeMap<>(Map.of("TTPVHCC", 1)),
                    new TreeMap<>(Map.of("binh", 1))),
                "unit|H36.199|TTPVHCC",
                one,
                "officer|H36.199|binh",
                one));
  }

  @Test
  void a_limit_in_hours_is_counted_by_its_moment() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "16:00"));
    assertThat(Folding.of(new SlaProjection(), tale).get("unit|H36.199|TTPVHCC"))
        .isEqualTo(view(Map.of("2026-11-20T16:00+07:00", new Waiting(1, 0, 0, 0))));
  }

  @Test
  void who_must_bring_papers_is_waited_for() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), null)
            .supplementAsked(at("2026-11-20", "09:00"), "Giấy chứng sinh");
    assertThat(Folding.of(new SlaProjection(), tale).get("unit|H36.199|TTPVHCC"))
        .isEqualTo(view(Map.of("none", new Waiting(0, 1, 0, 0))));
  }

  @Test
  void what_is_at_the_counter_is_no_longer_open() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .decided(at("2026-11-23", "09:00"))
            .atCounter(at("2026-11-23", "10:00"));
    assertThat(Folding.of(new SlaProjection(), tale)).isEmpty();
  }

  /** Tuesday 24 November 2026 is a public holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-19, OVERDUE",
    "2026-11-20, TODAY",
    "2026-11-22, TODAY",
    "2026-11-23, IN_1",
    "2026-11-24, IN_1",
    "2026-11-25, IN_2",
    "2026-11-26, IN_3",
    "2026-11-27, LATER",
    "2027-03-01, LATER",
    "2199-01-01, LATER",
    "none, UNPROMISED",
    "2026-11-20T10:00+07:00, TODAY",
    "2026-11-20T09:59+07:00, OVERDUE",
    "2026-11-20T16:00+07:00, TODAY",
    "2026-11-23T08:00+07:00, IN_1"
  })
  void a_due_key_seen_on_a_friday_at_10_stands_in_the_group_of_its_working_days(
      String due, DueGroup group) {
    assertThat(new Nearness(FRIDAY, CALENDAR).of(due)).isEqualTo(group);
  }

  /** The same Friday and holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-19, 0",
    "2026-11-20, 0",
    "2026-11-22, 0",
    "2026-11-23, 1",
    "2026-11-24, 1",
    "2026-11-25, 2",
    "2026-12-04, 9",
    "2026-12-06, 9",
    "2026-12-07, 10",
    "2026-11-25T16:00+07:00, 2",
    "none, 0"
  })
  void a_day_off_belongs_to_the_working_day_before_it(String due, int days) {
    assertThat(new Nearness(FRIDAY, CALENDAR).workingDaysTo(due)).isEqualTo(days);
  }

  @Test
  void far_dates_are_more_than_ten_days_away_whatever_their_year() {
    assertThat(new Nearness(FRIDAY, CALENDAR).workingDaysTo("2199-01-01"))
        .isGreaterThan(SlaReport.AHEAD);
  }

  @Test
  void every_open_dossier_stands_in_one_figure() {
    SlaView view =
        view(
            Map.of(
                "2026-11-19", new Waiting(1, 0, 0, 0),
                "2026-11-20", new Waiting(2, 0, 0, 0),
                "2026-11-23", new Waiting(0, 3, 0, 0),
                "2027-03-01", new Waiting(0, 0, 4, 0),
                "none", new Waiting(5, 0, 0, 0)));
    Figure none = new Figure(0, 0, 0, 0, 0);
    assertThat(SlaFigures.of(view, FRIDAY.toInstant(), CALENDAR))
        .isEqualTo(
            new SlaFigures(
                new Figure(1, 1, 0, 0, 0),
                new Figure(2, 2, 0, 0, 0),
                new Figure(3, 0, 3, 0, 0),
                none,
                none,
                new Figure(4, 0, 0, 4, 0),
                new Figure(5, 5, 0, 0, 0),
                new Figure(15, 8, 3, 4, 0)));
  }

  @Test
  void a_document_from_before_the_law_could_stop_a_clock_is_read_and_counted_on() {
    String stored =
        "{\"open\":{\"2026-11-25\":{\"office\":2,\"citizen\":1,\"otherAgency\":0}},"
            + "\"units\":{},\"officers\":{}}";
    assertThat(new Documents().read(stored, SlaView.class))
        .isEqualTo(view(Map.of("2026-11-25", new Waiting(2, 1, 0, 0))));
  }

  @Test
  void a_document_without_another_count_is_of_no_version_of_ours() {
    String stored =
        "{\"open\":{\"2026-11-25\":{\"office\":2,\"law\":1,\"otherAgency\":0}},"
            + "\"units\":{},\"officers\":{}}";
    assertThatThrownBy(() -> new Documents().read(stored, SlaView.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void while_the_law_stops_the_clock_a_dossier_waits_for_the_law() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), null)
            .suspended(at("2026-11-20", "09:00"), at("2026-11-30", "09:00"));
    assertThat(Folding.of(new SlaProjection(), tale).get("unit|H36.199|TTPVHCC"))
        .isEqualTo(view(Map.of("none", new Waiting(0, 0, 0, 1))));
  }

  private static SlaView view(Map<String, Waiting> open) {
    return new SlaView(new TreeMap<>(open), new TreeMap<>(), new TreeMap<>());
  }
}
