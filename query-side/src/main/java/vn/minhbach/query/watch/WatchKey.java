package vn.minhbach.query.watch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The names of the documents. */
final class WatchKey {
  private WatchKey() {}

  static String list(String agency, YearMonth month, Pattern pattern) {
    return "list|" + agency + "|" + month + "|" + pattern;
  }

  static String duties(String agency, String dossier) {
    return "duties|" + agency + "|" + dossier.charAt(0);
  }

  /** All that {@link #duties} can be: an identifier begins with one of sixteen digits. */
  static List<String> allDuties(String agency) {
    List<String> keys = new ArrayList<>();
    for (char digit : "0123456789abcdef".toCharArray()) {
      keys.add(duties(agency, String.valueOf(digit)));
    }
    return keys;
  }

  static String waiting(String agency, String line) {
    return "waiting|" + agency + "|" + line;
  }

  static String results(String agency, YearMonth month, String line) {
    return "results|" + agency + "|" + month + "|" + line;
  }

  /** Holds the lines in which a result came. */
  static String lines(String agency, YearMonth month) {
    return "lines|" + agency + "|" + month;
  }

  static String steps(String agency, String dayAndOfficer) {
    return "steps|" + agency + "|" + dayAndOfficer;
  }

  /** Holds the days and officers, such as {@code 2026-11-20|an}, with a completed step. */
  static String workdays(String agency, YearMonth month) {
    return "workdays|" + agency + "|" + month;
  }
}
