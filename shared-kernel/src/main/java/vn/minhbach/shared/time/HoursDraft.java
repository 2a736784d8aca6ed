package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.minhbach.shared.InvalidValue;

/** The office hours of one unit while their file is read. */
final class HoursDraft {
  private final FileLine firstLine;
  private final Map<DayOfWeek, List<Session>> week = new TreeMap<>();
  private final Set<DayOfWeek> counted = EnumSet.noneOf(DayOfWeek.class);

  HoursDraft(FileLine firstLine) {
    this.firstLine = firstLine;
  }

  /** Takes {@code hours WHO MONDAY..FRIDAY 07:00-11:30 13:30-17:00 [receiving-only|counted]}. */
  void add(FileLine line) {
    line.expectColumns(1);
    line.column(0);
    List<Session> sessions = new ArrayList<>();
    String mode = "";
    for (String word :
        line.words().subList(Math.min(3, line.words().size()), line.words().size())) {
      if (!mode.isEmpty()) {
        throw line.refused("nothing may follow '" + mode + "'");
      }
      if (word.equals("receiving-only") || word.equals("counted")) {
        mode = word;
      } else {
        sessions.add(session(line, word, sessions));
      }
    }
    if (sessions.isEmpty()) {
      throw line.refused("no session such as 07:00-11:30");
    }
    for (DayOfWeek weekday : weekdays(line)) {
      boolean weekend = weekday.compareTo(DayOfWeek.FRIDAY) > 0;
      if (weekend == mode.isEmpty()) {
        throw line.refused(
            weekend
                ? weekday + " is a weekly day off: say receiving-only or counted"
                : weekday + " is no weekly day off: '" + mode + "' says nothing");
      }
      if (week.putIfAbsent(weekday, List.copyOf(sessions)) != null) {
        throw line.refused(weekday + " has its sessions already");
      }
      if (mode.equals("counted")) {
        counted.add(weekday);
      }
    }
  }

  OfficeHours hours() {
    try {
      return new OfficeHours(week, counted);
    } catch (InvalidValue e) {
      throw firstLine.refused(e.value() + " – " + e.rule());
    }
  }

  private static Set<DayOfWeek> weekdays(FileLine line) {
    String[] ends = line.word(2).split("\\.\\.", -1);
    DayOfWeek first = line.weekday(ends[0]);
    DayOfWeek last = line.weekday(ends[ends.length - 1]);
    if (ends.length > 2 || last.compareTo(first) < 0) {
      throw line.refused("'" + line.word(2) + "' is not a range such as MONDAY..FRIDAY");
    }
    return EnumSet.range(first, last);
  }

  private static Session session(FileLine line, String word, List<Session> earlier) {
    String[] ends = word.split("-", -1);
    if (ends.length != 2) {
      throw line.refused("'" + word + "' is not a session such as 07:00-11:30");
    }
    LocalTime opens = line.time(ends[0]);
    LocalTime closes = line.time(ends[1]);
    if (!opens.isBefore(closes)) {
      throw line.refused("'" + word + "' closes before it opens");
    }
    if (!earlier.isEmpty() && opens.isBefore(earlier.getLast().closes())) {
      throw line.refused("'" + word + "' overlaps or comes before the session to its left");
    }
    return new Session(opens, closes);
  }
}
