package vn.minhbach.shared.dossier;

import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;

/**
 * One line of the table of papers on a receipt (thành phần hồ sơ).
 *
 * @param name the paper's name as in the procedure, 1 to 500 characters
 * @param kind original or copy
 * @param quantity 1 to 100
 */
public record Paper(String name, Kind kind, int quantity) {
  public Paper {
    name = Text.line("papers.name", name, 500);
    if (quantity < 1 || quantity > 100) {
      throw new InvalidValue("papers.quantity", Integer.toString(quantity), "1 to 100");
    }
  }

  /** What was handed in. */
  public enum Kind {
    /** Bản chính. */
    ORIGINAL,
    /** Bản sao chứng thực. */
    CERTIFIED_COPY,
    /** Bản sao. */
    COPY,
    /** Taken from a database instead of from the citizen (Decree 309/2026). */
    DATA
  }
}
