package vn.minhbach.command.calendar;

import vn.minhbach.shared.time.WorkingTime;

/** Texts of calendars, each the built-in one under another name with one thing changed. */
final class Texts {
  private static final String VERSION = "version " + WorkingTime.builtIn().calendar().version();
  private static final String YEAR_2026 = "hours standard";

  private Texts() {}

  /** Nothing changed but the name. */
  static String named(String version) {
    return WorkingTime.builtInText().replace(VERSION, "version " + version);
  }

  /** A day of 2026 off, by name of a made-up holiday. */
  static String off(String version, String date) {
    return with(version, "off " + date + " | Ngày nghỉ thêm | Extra holiday | Luật X");
  }

  /** A Saturday of 2026 worked, for a day off. */
  static String swap(String version, String off, String worked) {
    return with(version, "swap " + off + " for " + worked + " | Công văn X");
  }

  private static String with(String version, String line) {
    return named(version).replace(YEAR_2026, line + "\n" + YEAR_2026);
  }
}
