package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.minhbach.shared.time.CalendarDay.Kind;

/** A calendar while its file is read: it takes days one by one and refuses what contradicts. */
final class CalendarDraft {
  private static final String SUBSTITUTE_BASIS = "Bộ luật Lao động, nay là Điều 111.3 Bộ luật 2019";
  private static final int LONGEST_OFF = 14;
  private static final int LONGEST_SWAP = 31;
  private static final int LATEST_SUBSTITUTE = 14;

  private final List<WeeklyDayOff> weekly = new ArrayList<>();
  private final List<HolidayRule> rules = new ArrayList<>();
  private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
  private final Map<LocalDate, FileLine> origins = new HashMap<>();
  private final Map<Integer, FileLine> years = new HashMap<>();
  private final Set<Integer> decided = new TreeSet<>();
  private int openYear;

  void addWeekly(FileLine line) {
    refuseAfterYears(line);
    line.expectWords(3);
    line.expectColumns(3);
    String since = line.word(2);
    if (!since.endsWith("..")) {
      throw line.refused("'" + since + "' is not an open range such as 1999-10-02..");
    }
    WeeklyDayOff off =
        new WeeklyDayOff(
            line.weekday(line.word(1)),
            line.date(since.substring(0, since.length() - 2)),
            line.wording(),
            line.column(2));
    if (weekly.stream().anyMatch(known -> known.weekday() == off.weekday())) {
      throw line.refused(off.weekday() + " is a weekly day off already");
    }
    weekly.add(off);
  }

  void addRule(FileLine line) {
    refuseAfterYears(line);
    rules.add(HolidayRule.read(line));
  }

  void openYear(FileLine line) {
    line.expectWords(3);
    line.expectColumns(1);
    int year = line.year(line.word(1));
    FileLine earlier = years.putIfAbsent(year, line);
    if (earlier != null) {
      throw line.refused("the year " + year + " is given twice, first on line " + earlier.number());
    }
    line.column(0);
    switch (line.word(2)) {
      case "decided" -> decided.add(year);
      case "estimated" -> addByRule(year);
      default -> throw line.refused("'" + line.word(2) + "' is neither decided nor estimated");
    }
    openYear = year;
  }

  void addOff(FileLine line) {
    line.expectWords(2);
    line.expectColumns(3);
    String[] ends = line.word(1).split("\\.\\.", -1);
    LocalDate first = inOpenYear(line, line.date(ends[0]));
    LocalDate last = ends.length == 1 ? first : inOpenYear(line, line.date(ends[1]));
    if (ends.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_OFF))) {
      throw line.refused("'" + line.word(1) + "' is not a range of at most 15 days");
    }
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      add(line, new CalendarDay(date, Kind.PUBLIC_HOLIDAY, line.wording(), line.column(2), null));
    }
  }

  void addSubstitute(FileLine line) {
    line.expectFor();
    line.expectColumns(1);
    LocalDate off = inOpenYear(line, line.date(line.word(1)));
    LocalDate holiday = line.date(line.word(3));
    CalendarDay named = days.get(holiday);
    if (named == null || named.kind() != Kind.PUBLIC_HOLIDAY || !isWeeklyOff(holiday)) {
      throw line.refused(
          holiday + " is not a public holiday on a weekly day off: nothing to substitute");
    }
    if (!off.isAfter(holiday) || off.isAfter(holiday.plusDays(LATEST_SUBSTITUTE))) {
      throw line.refused(off + " is not within 14 days after " + holiday);
    }
    refuseWeeklyOff(line, off);
    refuseSecondSubstitute(line, holiday);
    add(line, DayNames.substitute(off, named, line.column(0)));
  }

  void addSwap(FileLine line) {
    line.expectFor();
    line.expectColumns(1);
    LocalDate off = inOpenYear(line, line.date(line.word(1)));
    LocalDate worked = line.date(line.word(3));
    if (!isWeeklyOff(worked)) {
      throw line.refused(worked + " is not a weekly day off: it cannot make good for " + off);
    }
    if (Math.abs(ChronoUnit.DAYS.between(off, worked)) > LONGEST_SWAP) {
      throw line.refused(worked + " is more than 31 days away from " + off);
    }
    refuseWeeklyOff(line, off);
    add(line, DayNames.swappedOff(off, worked, line.column(0)));
    add(line, DayNames.worked(worked, off, line.column(0)));
  }

  WorkingCalendar calendar(String version) {
    decided.forEach(this::refuseWithoutHolidays);
    for (int y = WorkingDayIndex.FIRST.getYear(); y <= WorkingDayIndex.LAST.getYear(); y++) {
      if (!years.containsKey(y)) {
        addByRule(y);
      }
    }
    return new WorkingCalendar(version, weekly, days, decided);
  }

  /** Holidays first, then a substitute for each one on a weekly day off, in order of date. */
  private void addByRule(int year) {
    Map<LocalDate, CalendarDay> holidays = new TreeMap<>();
    for (HolidayRule rule : rules) {
      for (CalendarDay day : rule.daysIn(year)) {
        add(rule.line(), day);
        holidays.put(day.date(), day);
      }
    }
    for (CalendarDay holiday : holidays.values()) {
      if (isWeeklyOff(holiday.date())) {
        LocalDate next = holiday.date();
        while (isWeeklyOff(next) || days.containsKey(next)) {
          next = next.plusDays(1);
        }
        days.put(next, DayNames.substitute(next, holiday, SUBSTITUTE_BASIS));
      }
    }
  }

  private void add(FileLine line, CalendarDay day) {
    CalendarDay known = days.putIfAbsent(day.date(), day);
    FileLine origin = origins.putIfAbsent(day.date(), line);
    if (known == null) {
      return;
    }
    String where = origin == null ? "the rules" : "line " + origin.number();
    throw line.refused(
        known.isWorking() == day.isWorking()
            ? day.date() + " is given twice, first by " + where
            : day.date() + " is both off and worked, see " + where);
  }

  private void refuseAfterYears(FileLine line) {
    if (!years.isEmpty()) {
      throw line.refused("rules stand above the first year");
    }
  }

  private void refuseWeeklyOff(FileLine line, LocalDate off) {
    if (isWeeklyOff(off)) {
      throw line.refused(off + " is a weekly day off already");
    }
  }

  private void refuseSecondSubstitute(FileLine line, LocalDate holiday) {
    for (CalendarDay day : days.values()) {
      if (day.kind() == Kind.SUBSTITUTE && holiday.equals(day.counterpart())) {
        throw line.refused(holiday + " has its substitute already: " + day.date());
      }
    }
  }

  /** The lines of a decided year are the whole truth: one without holidays has lost its lines. */
  private void refuseWithoutHolidays(int year) {
    boolean hasHolidays =
        days.values().stream()
            .anyMatch(day -> day.kind() == Kind.PUBLIC_HOLIDAY && day.date().getYear() == year);
    FileLine line = years.get(year);
    if (line != null && !hasHolidays) {
      throw line.refused("the year " + year + " is decided, but no public holiday stands in it");
    }
  }

  private boolean isWeeklyOff(LocalDate date) {
    return weekly.stream().anyMatch(off -> off.covers(date));
  }

  private LocalDate inOpenYear(FileLine line, LocalDate date) {
    if (date.getYear() != openYear) {
      throw line.refused(date + " does not stand under 'year " + date.getYear() + "'");
    }
    return date;
  }
}
