package vn.minhbach.shared.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * One line of a table of working time that says something: words, then columns after bars. Whatever
 * it cannot read it refuses with the line's number.
 */
record FileLine(int number, String text, List<String> words, List<String> columns) {
  private static final int LONGEST_COLUMN = 200;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  static List<FileLine> of(String content) {
    List<FileLine> lines = new ArrayList<>();
    int number = 0;
    for (String text : content.lines().toList()) {
      number++;
      if (!text.isBlank() && !text.strip().startsWith("#")) {
        List<String> parts = List.of(text.split("\\|", -1)).stream().map(String::strip).toList();
        List<String> words = List.of(parts.getFirst().split("\\s+"));
        lines.add(new FileLine(number, text.strip(), words, parts.subList(1, parts.size())));
      }
    }
    return lines;
  }

  static List<FileLine> ofResource(String name) {
    return of(resource(name));
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(FileLine.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  InvalidValue refused(String rule) {
    return new InvalidValue("line " + number, text, rule);
  }

  String word(int position) {
    if (position >= words.size()) {
      throw refused("a word is missing after '" + words.getLast() + "'");
    }
    return words.get(position);
  }

  void expectWords(int count) {
    if (words.size() != count) {
      throw refused(count + " words expected before the first bar, " + words.size() + " found");
    }
  }

  /** Expects a keyword and two dates joined by {@code for}. */
  void expectFor() {
    expectWords(4);
    if (!word(2).equals("for")) {
      throw refused("'" + word(0) + " DATE for DATE' expected");
    }
  }

  /** Column {@code position} after the first bar; it must not be empty. */
  String column(int position) {
    if (position >= columns.size() || columns.get(position).isEmpty()) {
      throw refused("column " + (position + 1) + " after the bar is missing");
    }
    String column = columns.get(position);
    if (column.length() > LONGEST_COLUMN || INVISIBLE.matcher(column).find()) {
      throw refused(
          "column " + (position + 1) + " is not up to 200 characters that can all be seen");
    }
    return column;
  }

  void expectColumns(int count) {
    if (columns.size() != count) {
      throw refused(count + " columns after the bar expected, " + columns.size() + " found");
    }
  }

  Wording wording() {
    return new Wording(column(0), column(1));
  }

  LocalDate date(String written) {
    try {
      return WorkingDayIndex.known(LocalDate.parse(written));
    } catch (DateTimeException e) {
      throw refused("'" + written + "' is not a date that exists, as YYYY-MM-DD");
    } catch (InvalidValue e) {
      throw refused("'" + written + "' is not " + e.rule());
    }
  }

  MonthDay monthDay(String written) {
    try {
      return MonthDay.parse("--" + written);
    } catch (DateTimeException e) {
      throw refused("'" + written + "' is not a day that exists, as MM-DD");
    }
  }

  LocalTime time(String written) {
    try {
      return LocalTime.parse(written);
    } catch (DateTimeException e) {
      throw refused("'" + written + "' is not a time of day, as HH:MM");
    }
  }

  DayOfWeek weekday(String written) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.name().equals(written)) {
        return weekday;
      }
    }
    throw refused("'" + written + "' is not a weekday such as MONDAY");
  }

  int year(String written) {
    int year = number(written, "a year");
    if (year < WorkingDayIndex.FIRST.getYear() || year > WorkingDayIndex.LAST.getYear()) {
      throw refused("'" + written + "' is not a year from 1990 to 2100");
    }
    return year;
  }

  int number(String written, String what) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw refused("'" + written + "' is not " + what);
    }
  }
}
