package vn.minhbach.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * The answer to "how is this office doing". Lateness is judged by the promise that holds today, so
 * a date that was moved in time is not held against the past.
 *
 * @param agency whose figures
 * @param period as asked: a day, a month, a legal quarter or year, or {@code all}
 * @param first its first local day; absent for {@code all}
 * @param last its last local day; absent for {@code all}
 * @param asOf the local day up to which is counted
 * @param dayOver whether that day is counted as over: then what was due on it and is open is late,
 *     otherwise only what was due before it
 * @param total all fields together
 * @param fields by field, in the order of their names
 * @param rule the formula, in words
 */
public record BoardFigures(
    String agency,
    String period,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    LocalDate asOf,
    boolean dayOver,
    BoardRow total,
    List<FieldRow> fields,
    Wording rule) {
  private static final List<Counter> RESOLVED =
      List.of(
          Counter.RESOLVED_EARLY,
          Counter.RESOLVED_ON_TIME,
          Counter.RESOLVED_LATE,
          Counter.RESOLVED_UNPROMISED,
          Counter.STOPPED);
  private static final Wording RULE =
      new Wording(
          "Kỳ trước chuyển sang + tiếp nhận = đã giải quyết + đang giải quyết. Đã giải quyết gồm"
              + " trước hạn, đúng hạn, quá hạn (so theo ngày hẹn đang có hiệu lực), không hẹn ngày"
              + " và dừng theo yêu cầu của công dân. Đang giải quyết quá hạn: ngày hẹn đã qua.",
          "Carried over + received = resolved + open. Resolved is early, on time, late (by the date"
              + " that holds), without a date, and stopped at the citizen's request. Open and late:"
              + " the promised date has passed.");

  public BoardFigures {
    fields = List.copyOf(fields);
  }

  /** The figures of one field of administration. */
  public record FieldRow(String field, BoardRow row) {}

  /**
   * Adds up.
   *
   * @param until the last day that counts
   * @param dayOver whether that day is over
   * @param found the documents of {@link Sums#keysUpTo} for {@code until} and the eve of the period
   */
  static BoardFigures of(
      String agency,
      BoardPeriod period,
      LocalDate until,
      boolean dayOver,
      Map<String, BoardView> found) {
    Sums now = Sums.upTo(agency, until, found);
    Sums eve = eveOf(agency, period, until, found);
    Sums today = dayOver ? new Sums(new TreeMap<>()) : Sums.on(agency, until, found);
    SortedSet<String> names = new TreeSet<>(now.byField().keySet());
    List<FieldRow> rows = new ArrayList<>();
    BoardRow total = BoardRow.ZERO;
    for (String field : names) {
      BoardRow row = row(field, now, eve, today);
      if (!row.equals(BoardRow.ZERO)) {
        rows.add(new FieldRow(field, row));
        total = total.plus(row);
      }
    }
    rows.sort(Comparator.comparing(FieldRow::field));
    return new BoardFigures(
        agency, period.id(), period.first(), period.last(), until, dayOver, total, rows, RULE);
  }

  /** Nothing was carried over into everything there is. */
  private static Sums eveOf(
      String agency, BoardPeriod period, LocalDate until, Map<String, BoardView> found) {
    if (period.first() == null) {
      return new Sums(new TreeMap<>());
    }
    LocalDate eve = period.first().minusDays(1);
    return Sums.upTo(agency, eve.isAfter(until) ? until : eve, found);
  }

  private static BoardRow row(String field, Sums now, Sums eve, Sums today) {
    int carriedOver = eve.of(field, Counter.RECEIVED) - eve.of(field, RESOLVED);
    int open = now.of(field, Counter.RECEIVED) - now.of(field, RESOLVED);
    int openLate =
        now.of(field, Counter.FALLS_DUE)
            - today.of(field, Counter.FALLS_DUE)
            - now.of(field, Counter.LEAVES_LATE)
            + today.of(field, Counter.LEAVES_LATE_SAME_DAY);
    return new BoardRow(
        carriedOver,
        now.of(field, Counter.RECEIVED) - eve.of(field, Counter.RECEIVED),
        now.of(field, RESOLVED) - eve.of(field, RESOLVED),
        now.of(field, Counter.RESOLVED_EARLY) - eve.of(field, Counter.RESOLVED_EARLY),
        now.of(field, Counter.RESOLVED_ON_TIME) - eve.of(field, Counter.RESOLVED_ON_TIME),
        now.of(field, Counter.RESOLVED_LATE) - eve.of(field, Counter.RESOLVED_LATE),
        now.of(field, Counter.RESOLVED_UNPROMISED) - eve.of(field, Counter.RESOLVED_UNPROMISED),
        now.of(field, Counter.STOPPED) - eve.of(field, Counter.STOPPED),
        open,
        open - openLate,
        openLate,
        now.of(field, Counter.LATE_BY_INSTANT) - eve.of(field, Counter.LATE_BY_INSTANT),
        now.of(field, Counter.CANCELLED) - eve.of(field, Counter.CANCELLED));
  }
}
