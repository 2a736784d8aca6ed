package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.CalendarDay.Kind;

/** Puts a derivation into words: every day while they are few, sums when they are many. */
final class DueSentence {
  private static final int FEW_COUNTED = 10;
  private static final int FEW_WEEKLY = 6;

  private final DueDate due;
  private final Derivation how;
  private final Phrases phrases;
  private final Spoken spoken;
  private final int year;

  DueSentence(DueDate due, Phrases phrases) {
    this.due = due;
    this.how = due.derivation();
    this.phrases = phrases;
    this.spoken = phrases.spoken();
    this.year = how.start().getYear();
  }

  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(phrases.received(spoken.moment(how.start())));
    parts.add(counted());
    if (!how.skipped().isEmpty()) {
      parts.add(phrases.skipped(skipped(how.skipped())));
    }
    Roll roll = how.roll();
    if (roll != null) {
      parts.add(phrases.rolled(spoken.shortly(roll.from(), year), skipped(roll.over())));
    }
    parts.add(phrases.due(spoken.moment(due.at())));
    Wording remark = due.remark();
    if (remark != null) {
      parts.add(phrases.worked(spoken.full(due.day()), spoken.of(remark)));
    }
    String sentence = String.join("; ", parts) + ".";
    return how.estimatedYears().isEmpty()
        ? sentence
        : sentence + " " + phrases.estimated(estimatedYears());
  }

  private String counted() {
    String limit = phrases.limit(how.limit(), how.rule());
    List<CountedDay> days = how.counted();
    return switch (how.limit().unit()) {
      case CLOCK_HOURS, SAME_DAY, NONE -> limit;
      case WORKING_DAYS, DAYS, WORKING_HOURS, WORKING_MINUTES ->
          days.size() <= FEW_COUNTED
              ? limit + ": " + each(days)
              : limit + ", " + phrases.range(numbered(days.getFirst()), numbered(days.getLast()));
    };
  }

  private String each(List<CountedDay> days) {
    return days.stream()
        .map(day -> day.hours().isEmpty() ? numbered(day) : hours(day))
        .collect(Collectors.joining(", "));
  }

  private String numbered(CountedDay day) {
    return spoken.shortly(day.date(), year) + " (" + day.ordinal() + inner(day) + ")";
  }

  private String hours(CountedDay day) {
    return spoken.shortly(day.date(), year)
        + " ("
        + spoken.sessions(day.hours())
        + inner(day)
        + ")";
  }

  /** The due day's own remark gets a clause of its own. */
  private String inner(CountedDay day) {
    @Nullable Wording remark = day.remark();
    return remark == null || day.date().equals(due.day()) ? "" : ", " + spoken.of(remark);
  }

  private String skipped(List<SkippedDay> days) {
    List<SkippedDay> weekly =
        days.stream().filter(day -> day.kind() == Kind.WEEKLY_DAY_OFF).toList();
    if (weekly.size() <= FEW_WEEKLY) {
      return named(days);
    }
    List<SkippedDay> others =
        days.stream().filter(day -> day.kind() != Kind.WEEKLY_DAY_OFF).toList();
    String sum = phrases.weeklyDaysOff(weekly.size());
    return others.isEmpty() ? sum : sum + ", " + named(others);
  }

  /** Days in order; a run of days with one reason is named once. */
  private String named(List<SkippedDay> days) {
    List<String> names = new ArrayList<>();
    for (int first = 0, next; first < days.size(); first = next) {
      next = first + 1;
      while (next < days.size() && continues(days.get(next - 1), days.get(next))) {
        next++;
      }
      names.add(run(days.get(first), days.get(next - 1).date()));
    }
    return String.join(", ", names);
  }

  private static boolean continues(SkippedDay day, SkippedDay next) {
    return next.reason().equals(day.reason()) && next.date().equals(day.date().plusDays(1));
  }

  private String run(SkippedDay day, LocalDate last) {
    String first = spoken.shortly(day.date(), year);
    String reason = spoken.of(day.reason());
    if (day.kind() == Kind.WEEKLY_DAY_OFF) {
      return reason + " " + first;
    }
    return (last.equals(day.date()) ? first : first + "–" + spoken.shortly(last, year))
        + " "
        + reason;
  }

  private String estimatedYears() {
    return how.estimatedYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
