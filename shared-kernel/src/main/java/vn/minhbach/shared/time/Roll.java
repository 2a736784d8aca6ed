package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of a limit in days that fell on a day off (Civil Code 2015, art. 148.5).
 *
 * @param from the last day counted, which is off
 * @param to the next working day
 * @param over the days off from {@code from} until {@code to}
 */
public record Roll(LocalDate from, LocalDate to, List<SkippedDay> over) {
  /** The text that says so. */
  public static final String LEGAL_BASIS = "Bộ luật Dân sự 2015, Điều 148 khoản 5";

  public Roll {
    over = List.copyOf(over);
  }
}
