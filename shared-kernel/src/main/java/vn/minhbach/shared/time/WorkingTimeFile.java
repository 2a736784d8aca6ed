package vn.minhbach.shared.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;

/** Reads a whole table of working time, or refuses it whole. */
final class WorkingTimeFile {
  private static final Pattern VERSION = Pattern.compile("[A-Z0-9][A-Za-z0-9._-]{0,39}");
  private static final String STANDARD = "standard";

  private final CalendarDraft calendar = new CalendarDraft();
  private final Map<String, HoursDraft> hours = new LinkedHashMap<>();
  private String version = "";

  private WorkingTimeFile() {}

  static WorkingTime read(List<FileLine> lines) {
    WorkingTimeFile file = new WorkingTimeFile();
    lines.forEach(file::take);
    return file.finish();
  }

  private void take(FileLine line) {
    switch (line.word(0)) {
      case "version" -> takeVersion(line);
      case "weekly" -> calendar.addWeekly(line);
      case "holiday" -> calendar.addRule(line);
      case "year" -> calendar.openYear(line);
      case "off" -> calendar.addOff(line);
      case "substitute" -> calendar.addSubstitute(line);
      case "swap" -> calendar.addSwap(line);
      case "hours" -> hours.computeIfAbsent(unit(line), who -> new HoursDraft(line)).add(line);
      default -> throw line.refused("the keyword '" + line.word(0) + "' is unknown");
    }
  }

  private void takeVersion(FileLine line) {
    line.expectWords(2);
    line.expectColumns(0);
    if (!version.isEmpty()) {
      throw line.refused("the version is given already: " + version);
    }
    if (!VERSION.matcher(line.word(1)).matches()) {
      throw line.refused("a version is up to 40 letters, digits, dots and dashes");
    }
    version = line.word(1);
  }

  private static String unit(FileLine line) {
    String unit = line.word(1);
    try {
      return unit.equals(STANDARD) ? unit : new UnitCode(unit).value();
    } catch (InvalidValue e) {
      throw line.refused("'" + unit + "' is no unit: " + e.rule());
    }
  }

  private WorkingTime finish() {
    if (version.isEmpty()) {
      throw new InvalidValue("version", "", "a line 'version ID'");
    }
    HoursDraft standard = hours.remove(STANDARD);
    if (standard == null) {
      throw new InvalidValue("hours", "", "a line 'hours standard MONDAY..FRIDAY SESSIONS'");
    }
    Map<UnitCode, OfficeHours> byUnit = new LinkedHashMap<>();
    hours.forEach((unit, draft) -> byUnit.put(new UnitCode(unit), draft.hours()));
    return new WorkingTime(calendar.calendar(version), standard.hours(), byUnit);
  }
}
