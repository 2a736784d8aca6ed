package vn.minhbach.command.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DateByCalendar;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.DayChange;
import vn.minhbach.shared.time.HoursChange;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.Wording;
import vn.minhbach.shared.time.WorkingTime;
import vn.minhbach.shared.time.WorkingTimeChange;

/**
 * What would come of confirming a draft now. The dates are those of the very rule that moves them.
 *
 * @param version of the draft
 * @param replaces the version that holds
 * @param days what becomes worked or off, from 1990 to {@code listedUntil}
 * @param listedUntil the last day of the year after next
 * @param hours whose hours become others
 * @param pastDays days that are over among {@code days}: a leader has to accept them expressly
 * @param open how many open dossiers with a date there are
 * @param moving dates that would move
 * @param staying dates that stay, because they were promised, though the count would be later
 * @param cured how many late dossiers would no longer be late
 * @param broken how many dossiers would become late by it
 */
record CalendarPreview(
    String version,
    String replaces,
    String legalBasis,
    String reason,
    LocalDate listedUntil,
    List<Day> days,
    List<Hours> hours,
    List<LocalDate> pastDays,
    int open,
    Dates moving,
    Dates staying,
    long cured,
    long broken) {

  /** Puts it together from what the rule said of each open dossier, in any order. */
  static CalendarPreview of(
      CalendarVersion draft, WorkingTime before, List<DateByCalendar> dates, Instant now) {
    WorkingTime after = WorkingTime.parse(draft.content());
    LocalDate until = LocalDate.of(VietnamTime.dateOf(now).getYear() + 2, 12, 31);
    WorkingTimeChange change = before.changesTo(after, CalendarRules.FIRST_DAY, until);
    List<Line> lines = dates.stream().map(date -> Line.of(date, now)).sorted(Line.BY_DATE).toList();
    return new CalendarPreview(
        draft.version(),
        before.calendar().version(),
        draft.legalBasis(),
        draft.reason(),
        until,
        change.days().stream().map(Day::of).toList(),
        change.hours().stream().map(Hours::of).toList(),
        CalendarRules.pastDays(before, after, now),
        dates.size(),
        Dates.of(lines, line -> line.to() != null),
        Dates.of(lines, Line::staysThoughLater),
        lines.stream().filter(line -> line.lateNow() && !line.lateThen()).count(),
        lines.stream().filter(line -> !line.lateNow() && line.lateThen()).count());
  }

  /**
   * A day that becomes worked or off.
   *
   * @param unit the unit for which alone it does; absent if for all
   */
  record Day(LocalDate date, @Nullable String unit, boolean becomesWorking, Wording words) {
    static Day of(DayChange change) {
      return new Day(
          change.date(),
          change.unit() == null ? null : change.unit().value(),
          change.becomesWorking(),
          change.words());
    }
  }

  /**
   * Hours that become others.
   *
   * @param unit whose; absent for those of every unit that has none of its own
   */
  record Hours(@Nullable String unit, Wording words) {
    static Hours of(HoursChange change) {
      return new Hours(change.unit() == null ? null : change.unit().value(), change.words());
    }
  }

  /**
   * Some of the dates.
   *
   * @param count how many there are
   * @param listed the earliest of them, at most 10,000
   */
  record Dates(int count, List<Line> listed) {
    private static final int MOST = 10_000;

    static Dates of(List<Line> lines, Predicate<Line> which) {
      List<Line> all = lines.stream().filter(which).toList();
      return new Dates(all.size(), all.subList(0, Math.min(MOST, all.size())));
    }
  }

  /**
   * The date of one dossier.
   *
   * @param code absent for past dossiers
   * @param from the date that holds
   * @param to the date that would hold; absent if it stays
   * @param counted what the count alone would give; absent where there is nothing to count again
   * @param lateNow whether the promise is broken already
   * @param lateThen whether it would be
   */
  record Line(
      String dossier,
      @Nullable String code,
      String agency,
      String unit,
      OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable OffsetDateTime counted,
      boolean lateNow,
      boolean lateThen) {
    static final Comparator<Line> BY_DATE =
        Comparator.comparing(Line::from).thenComparing(Line::dossier);

    static Line of(DateByCalendar date, Instant now) {
      @Nullable Promise next = date.next();
      return new Line(
          date.dossier().value(),
          date.code() == null ? null : date.code().value(),
          date.agency().value(),
          date.unit().value(),
          date.promised().dueAt(),
          next == null ? null : next.dueAt(),
          date.counted(),
          isLate(date.promised(), now),
          isLate(next == null ? date.promised() : next, now));
    }

    private static boolean isLate(Promise promise, Instant now) {
      return !promise.lateFrom().toInstant().isAfter(now);
    }

    private boolean staysThoughLater() {
      return to == null && counted != null && counted.isAfter(from);
    }
  }
}
