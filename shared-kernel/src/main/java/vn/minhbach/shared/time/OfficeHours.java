package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.minhbach.shared.InvalidValue;

/**
 * When a unit is open. Monday to Friday always have sessions. A session on a weekly day off only
 * receives, unless that weekday is counted: then it is a working day for this unit's limits.
 *
 * @param week sessions per weekday, in order and without overlap; no empty weekday
 * @param countedDaysOff weekly days off that count as working days for limits
 */
public record OfficeHours(Map<DayOfWeek, List<Session>> week, Set<DayOfWeek> countedDaysOff) {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  public OfficeHours {
    TreeMap<DayOfWeek, List<Session>> checked = new TreeMap<>();
    week.forEach((weekday, sessions) -> checked.put(weekday, checked(weekday, sessions)));
    for (DayOfWeek weekday : WEEKDAYS) {
      if (!checked.containsKey(weekday)) {
        throw new InvalidValue("sessions", weekday.toString(), "at least one session");
      }
    }
    for (DayOfWeek weekday : countedDaysOff) {
      if (WEEKDAYS.contains(weekday) || !checked.containsKey(weekday)) {
        throw new InvalidValue("sessions", weekday.toString(), "a weekly day off with sessions");
      }
    }
    week = Map.copyOf(checked);
    countedDaysOff = Set.copyOf(countedDaysOff);
  }

  /** The same sessions Monday to Friday, closed at the weekend. */
  public static OfficeHours mondayToFriday(Session... sessions) {
    TreeMap<DayOfWeek, List<Session>> week = new TreeMap<>();
    WEEKDAYS.forEach(weekday -> week.put(weekday, List.of(sessions)));
    return new OfficeHours(week, Set.of());
  }

  /** Also open on a weekly day off, to receive only: no limit counts that day. */
  public OfficeHours receivingOn(DayOfWeek weekday, Session... sessions) {
    TreeMap<DayOfWeek, List<Session>> extended = new TreeMap<>(week);
    extended.put(weekday, List.of(sessions));
    return new OfficeHours(extended, countedDaysOff);
  }

  /** Also open on a weekly day off, which then counts as a working day of this unit. */
  public OfficeHours workingOn(DayOfWeek weekday, Session... sessions) {
    EnumSet<DayOfWeek> counted = EnumSet.of(weekday);
    counted.addAll(countedDaysOff);
    return new OfficeHours(receivingOn(weekday, sessions).week(), counted);
  }

  /**
   * When the unit is open to receive on a day, in order; empty when closed. A worked day off keeps
   * the hours of the day that it makes good for.
   */
  public List<Session> openOn(CalendarDay day) {
    return switch (day.kind()) {
      case WORKED_DAY_OFF -> hoursOf(day.counterpart() == null ? day.date() : day.counterpart());
      case WORKING_DAY -> hoursOf(day.date());
      case WEEKLY_DAY_OFF -> week.getOrDefault(day.date().getDayOfWeek(), List.of());
      case PUBLIC_HOLIDAY, SUBSTITUTE, SWAPPED_DAY_OFF -> List.of();
    };
  }

  private List<Session> hoursOf(LocalDate date) {
    List<Session> own = week.get(date.getDayOfWeek());
    // Before October 1999 Saturdays were worked like any other day.
    return own != null ? own : week.getOrDefault(DayOfWeek.MONDAY, List.of());
  }

  private static List<Session> checked(DayOfWeek weekday, List<Session> sessions) {
    if (sessions.isEmpty()) {
      throw new InvalidValue("sessions", weekday.toString(), "at least one session");
    }
    List<Session> inOrder = new ArrayList<>();
    LocalTime free = LocalTime.MIN;
    for (Session session : sessions) {
      if (session.opens().isBefore(free)) {
        throw new InvalidValue(
            "sessions",
            weekday + " " + session.opens() + "-" + session.closes(),
            "sessions in order, none overlapping another");
      }
      free = session.closes();
      inOrder.add(session);
    }
    return List.copyOf(inOrder);
  }
}
