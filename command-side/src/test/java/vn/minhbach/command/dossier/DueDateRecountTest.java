package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.ONE_STOP;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Wishes.extend;
import static vn.minhbach.command.dossier.Wishes.receive;
import static vn.minhbach.command.dossier.Wishes.recount;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.Circumstances.People;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TimeLimit.Unit;
import vn.minhbach.shared.time.WorkSchedule;
import vn.minhbach.shared.time.WorkingCalendar;
import vn.minhbach.shared.time.WorkingTime;

/** What another calendar does to dates that were promised. */
class DueDateRecountTest {
  private static final int CLOCK_HOURS = 4;
  private static final LocalDate FIRST = LocalDate.parse("2026-11-16");

  @Test
  void a_day_off_within_the_count_moves_nothing_since_the_date_was_promised() {
    Dossier dossier = received(TimeLimit.workingDays(3));

    assertThat(recounted(dossier, off("2026-11-18"))).isEmpty();
    assertThat(preview(dossier, off("2026-11-18")).counted()).isEqualTo("2026-11-20T17:00+07:00");
  }

  @Test
  void a_promised_day_that_becomes_a_day_off_moves_to_the_next_working_day() {
    assertThat(movedTo(received(TimeLimit.workingDays(3)), off("2026-11-19")))
        .isEqualTo("2026-11-20T17:00+07:00");
  }

  @Test
  void however_many_days_become_off_the_date_moves_no_further_than_it_must() {
    assertThat(movedTo(received(TimeLimit.workingDays(3)), off("2026-11-17", "2026-11-19")))
        .isEqualTo("2026-11-20T17:00+07:00");
  }

  @Test
  void a_worked_saturday_brings_the_date_forward() {
    assertThat(movedTo(received(TimeLimit.workingDays(5)), worked("2026-11-21")))
        .isEqualTo("2026-11-21T17:00+07:00");
  }

  @Test
  void a_moment_in_office_hours_moves_no_later_than_the_next_working_day() {
    Dossier dossier = received(new TimeLimit(16, Unit.WORKING_HOURS));

    assertThat(movedTo(dossier, off("2026-11-18"))).isEqualTo("2026-11-19T09:00+07:00");
    assertThat(movedTo(dossier, off("2026-11-17", "2026-11-18")))
        .isEqualTo("2026-11-19T17:00+07:00");
  }

  @Test
  void a_limit_in_clock_hours_asks_no_calendar() {
    assertThat(recounted(received(new TimeLimit(48, Unit.CLOCK_HOURS)), off("2026-11-18")))
        .isEmpty();
  }

  @Test
  void a_date_of_form_04_stays_unless_the_office_is_closed_on_it() {
    Dossier extended = story(TimeLimit.workingDays(5)).then(TUESDAY_9AM, extend()).dossier();

    assertThat(recounted(known(extended), worked("2026-11-21"))).isEmpty();
    assertThat(movedTo(known(extended), off("2026-11-27"))).isEqualTo("2026-11-30T17:00+07:00");
  }

  @Test
  void a_move_tells_its_cause_its_calendar_and_its_legal_basis() {
    DueDateChange change =
        recounted(received(TimeLimit.workingDays(3)), off("2026-11-19")).getFirst();

    assertThat(change.cause()).isEqualTo(Cause.CALENDAR_CHANGE);
    assertThat(change.calendarVersion()).isEqualTo("TEST");
    assertThat(change.legalBasis()).isEqualTo(recount().legalBasis());
  }

  @Property
  void what_is_seen_beforehand_is_what_comes_of_it(
      @ForAll @IntRange(min = 0, max = 5) int unit,
      @ForAll @IntRange(min = 1, max = 30) int amount,
      @ForAll @IntRange(max = 20_000) int minutes,
      @ForAll @Size(max = 8) Set<@IntRange(max = 60) Integer> changed) {
    Dossier dossier = received(limit(unit, amount), MONDAY_9AM.plusMinutes(minutes));
    WorkSchedule schedule = changing(changed);

    DateByCalendar seen = preview(dossier, schedule);
    Dossier after = dossier;
    for (DossierEvent fact : decided(dossier, schedule)) {
      after = Dossier.evolve(after, fact);
    }

    assertThat(after.standing().promise())
        .isEqualTo(seen.next() == null ? seen.promised() : seen.next());
    assertThat(after.standing().firstPromise()).isEqualTo(dossier.standing().firstPromise());
    assertThat(decided(after, schedule)).as("counted once more").isEmpty();
  }

  @Property
  void no_date_moves_later_unless_its_day_became_off_and_then_to_the_next_working_day(
      @ForAll @IntRange(min = 0, max = 5) int unit,
      @ForAll @IntRange(min = 1, max = 30) int amount,
      @ForAll @IntRange(max = 20_000) int minutes,
      @ForAll @Size(max = 8) Set<@IntRange(max = 60) Integer> changed) {
    Dossier dossier = received(limit(unit, amount), MONDAY_9AM.plusMinutes(minutes));
    WorkSchedule schedule = changing(changed);
    WorkingCalendar calendar = schedule.calendar();
    Promise promised = known(dossier.standing().promise());

    @Nullable Promise next = preview(dossier, schedule).next();

    if (next != null && next.dueAt().isAfter(promised.dueAt())) {
      LocalDate day = promised.dueAt().toLocalDate();
      assertThat(calendar.isWorkingDay(day)).isFalse();
      assertThat(next.dueAt().toLocalDate()).isEqualTo(calendar.nextWorkingDay(day));
    }
    if (next != null) {
      assertThat(next.precision()).isEqualTo(promised.precision());
      assertThat(next).isNotEqualTo(promised);
    }
    if (unit != CLOCK_HOURS) {
      Promise holds = next == null ? promised : next;
      assertThat(calendar.isWorkingDay(holds.dueAt().toLocalDate())).isTrue();
    }
  }

  private static TimeLimit limit(int unit, int amount) {
    return switch (unit) {
      case 0 -> TimeLimit.workingDays(amount);
      case 1 -> TimeLimit.days(amount);
      case 2 -> new TimeLimit(amount, Unit.WORKING_HOURS);
      case 3 -> new TimeLimit(amount * 17, Unit.WORKING_MINUTES);
      case CLOCK_HOURS -> new TimeLimit(amount * 5, Unit.CLOCK_HOURS);
      default -> TimeLimit.SAME_DAY;
    };
  }

  private static Dossier received(TimeLimit limit) {
    return received(limit, MONDAY_9AM);
  }

  private static Dossier received(TimeLimit limit, OffsetDateTime at) {
    return known(
        Story.under(Cast.permit(SupplementPolicy.RESTART, limit)).then(at, receive()).dossier());
  }

  private static Story story(TimeLimit limit) {
    return Story.under(Cast.permit(SupplementPolicy.RESTART, limit)).then(MONDAY_9AM, receive());
  }

  private static List<DueDateChange> recounted(Dossier dossier, WorkSchedule schedule) {
    return decided(dossier, schedule).stream()
        .map(DueDateRecounted.class::cast)
        .map(DueDateRecounted::dueDate)
        .toList();
  }

  private static OffsetDateTime movedTo(Dossier dossier, WorkSchedule schedule) {
    return known(recounted(dossier, schedule).getFirst().promise()).dueAt();
  }

  private static List<DossierEvent> decided(Dossier dossier, WorkSchedule schedule) {
    return DossierDecider.decide(dossier, recount(), given(schedule));
  }

  private static DateByCalendar preview(Dossier dossier, WorkSchedule schedule) {
    return StoredDossiers.recounted(dossier, given(schedule)).orElseThrow();
  }

  private static Circumstances given(WorkSchedule schedule) {
    ProcedureVersion procedure = Cast.permit();
    return new Circumstances(
        TUESDAY_9AM, procedure, schedule, null, People.UNNAMED, null, Map.of());
  }

  private static WorkSchedule off(String... dates) {
    List<String> lines = new ArrayList<>();
    for (String date : dates) {
      lines.add("off " + date + " | nghỉ | off | Luật");
    }
    return schedule(lines);
  }

  private static WorkSchedule worked(String saturday) {
    // A day in the past is given for it, so that nothing else changes.
    return schedule(List.of("swap 2026-11-09 for " + saturday + " | Luật"));
  }

  /** Every working day among these becomes off; a Saturday becomes worked for a past day. */
  private static WorkSchedule changing(Set<Integer> offsets) {
    WorkingCalendar so = WorkingTime.builtIn().calendar();
    List<String> lines = new ArrayList<>();
    LocalDate given = LocalDate.parse("2026-11-02");
    for (int offset : new TreeSet<>(offsets)) {
      LocalDate day = FIRST.plusDays(offset);
      if (day.getYear() > 2026) {
        continue;
      }
      if (so.isWorkingDay(day)) {
        lines.add("off " + day + " | nghỉ | off | Luật");
      } else if (day.getDayOfWeek().getValue() > 5 && day.isBefore(LocalDate.parse("2026-12-03"))) {
        lines.add("swap " + given + " for " + day + " | Luật");
        given = so.nextWorkingDay(given);
      }
    }
    return schedule(lines);
  }

  private static WorkSchedule schedule(List<String> lines) {
    String text = WorkingTime.builtInText();
    String version = "version " + WorkingTime.builtIn().calendar().version();
    return WorkingTime.parse(
            text.replace(version, "version TEST")
                .replace("hours standard", String.join("\n", lines) + "\nhours standard"))
        .scheduleOf(ONE_STOP);
  }

  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
