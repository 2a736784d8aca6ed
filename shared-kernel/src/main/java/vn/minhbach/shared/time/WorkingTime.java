package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;

/**
 * One version of everything that decides working time: the calendar and the office hours.
 *
 * @param calendar working days and days off
 * @param standardHours the hours of every unit that has none of its own
 * @param hoursByUnit the hours of units that differ
 */
public record WorkingTime(
    WorkingCalendar calendar, OfficeHours standardHours, Map<UnitCode, OfficeHours> hoursByUnit) {
  public WorkingTime {
    hoursByUnit = Map.copyOf(hoursByUnit);
  }

  /** The version that comes with the product: Viet Nam's calendar and usual office hours. */
  public static WorkingTime builtIn() {
    return BuiltIn.VALUE;
  }

  /** The table that {@link #builtIn} was read from: what a changed one starts with. */
  public static String builtInText() {
    return FileLine.resource(BuiltIn.FILE);
  }

  /**
   * Reads a table of working time; the built-in one explains the form in its first lines.
   *
   * @throws InvalidValue for the first line that is unknown, contradicts another or names a date
   *     that does not exist; the field is {@code line N}, the rule is the reason. Nothing of a
   *     refused file is used.
   */
  public static WorkingTime parse(String content) {
    return WorkingTimeFile.read(FileLine.of(content));
  }

  /** The days and hours by which a unit's limits are counted. */
  public WorkSchedule scheduleOf(UnitCode unit) {
    return WorkSchedule.of(calendar, hoursOf(unit));
  }

  /** The days and hours of a unit without hours of its own. */
  public WorkSchedule standardSchedule() {
    return WorkSchedule.of(calendar, standardHours);
  }

  /**
   * What would be otherwise by a later version: on which days from {@code from} to {@code to}, both
   * included, and in whose hours.
   *
   * @throws InvalidValue if {@code to} is earlier than {@code from} or a date is outside 1990–2100
   */
  public WorkingTimeChange changesTo(WorkingTime later, LocalDate from, LocalDate to) {
    return new WorkingTimeComparison(this, later).between(from, to);
  }

  OfficeHours hoursOf(UnitCode unit) {
    return hoursByUnit.getOrDefault(unit, standardHours);
  }

  /** Read once, on first use. */
  private static final class BuiltIn {
    static final String FILE = "working-time.txt";
    static final WorkingTime VALUE = WorkingTimeFile.read(FileLine.ofResource(FILE));
  }
}
