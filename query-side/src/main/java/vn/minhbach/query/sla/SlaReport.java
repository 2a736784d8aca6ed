package vn.minhbach.query.sla;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * The answer to "what is about to be late".
 *
 * @param agency whose dossiers
 * @param unit of one unit only; absent otherwise
 * @param officer of one officer only; absent otherwise
 * @param asOf the moment it is true for, in Vietnamese time
 * @param calendar the version of the working calendar
 * @param days the ten working days after today, for {@link Row#due}
 * @param figures all of them together
 * @param units an agency's units that have open dossiers, by code; otherwise empty
 * @param officers an agency's officers who have open dossiers, by account; otherwise empty
 * @param rule how overdue and days are counted, in words
 */
public record SlaReport(
    String agency,
    @Nullable String unit,
    @Nullable String officer,
    OffsetDateTime asOf,
    String calendar,
    List<LocalDate> days,
    SlaFigures figures,
    List<Row> units,
    List<Row> officers,
    Wording rule) {
  static final Wording RULE =
      new Wording(
          "Quá hạn: thời hạn theo ngày có ngày hẹn trước hôm nay (BLDS 2015, Điều 148 khoản 6);"
              + " thời hạn theo giờ đã qua thời điểm hẹn (Điều 147 khoản 1)."
              + " Còn 1, 2, 3 ngày là ngày làm việc.",
          "Overdue: a limit in days whose date is before today (Civil Code 2015, art. 148.6);"
              + " a limit in hours whose moment has passed (art. 147.1)."
              + " Due in 1, 2, 3 days counts working days.");

  /** How many working days are looked ahead. */
  static final int AHEAD = 10;

  public SlaReport {
    days = List.copyOf(days);
    units = List.copyOf(units);
    officers = List.copyOf(officers);
  }

  /**
   * The figures of one unit or officer.
   *
   * @param due how many are due on each of {@link #days}, or on the days off that follow it
   */
  public record Row(String name, SlaFigures figures, List<Integer> due) {
    public Row {
      due = List.copyOf(due);
    }
  }
}
