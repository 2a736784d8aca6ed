package vn.minhbach.query.desk;

import java.util.Arrays;
import java.util.Locale;
import vn.minhbach.shared.InvalidValue;

/** Which part of a desk is asked for. */
public enum DeskFilter {
  /** Everything. */
  ALL("all"),
  /** The due date has passed. */
  OVERDUE("overdue"),
  /** Due before the next working day begins. */
  TODAY("today"),
  /** Due on the next working day. */
  IN_1("1"),
  /** Due on the second working day from today. */
  IN_2("2"),
  /** Due on the third working day from today. */
  IN_3("3"),
  /** Due after that. */
  LATER("later"),
  /** Nothing was promised. */
  UNPROMISED("unpromised"),
  /** Not yet received. */
  INTAKE("intake"),
  /** The result can be collected. */
  COUNTER("counter");

  private final String word;

  DeskFilter(String word) {
    this.word = word;
  }

  /**
   * Reads one as it stands in an address.
   *
   * @throws InvalidValue if it is none
   */
  public static DeskFilter parse(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(filter -> filter.word.equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "filter",
                    word,
                    "one of all, overdue, today, 1, 2, 3, later, unpromised, intake, counter"));
  }

  @Override
  public String toString() {
    return word;
  }
}
