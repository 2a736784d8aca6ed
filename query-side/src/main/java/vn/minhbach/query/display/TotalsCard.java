package vn.minhbach.query.display;

import java.util.List;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.query.openness.OpenField;
import vn.minhbach.query.openness.OpenFigures;
import vn.minhbach.query.openness.Shares;

/**
 * How the office is doing.
 *
 * @param day the counts of today
 * @param month the counts of this month
 * @param shares of this month: the official one and the second numbers beside it
 * @param fields of this month, the largest first, at most five
 * @param moreFields how many more there are
 */
record TotalsCard(
    BoardRow day, BoardRow month, Shares shares, List<OpenField> fields, int moreFields) {
  private static final int FIELDS = 5;

  TotalsCard {
    fields = List.copyOf(fields);
  }

  static TotalsCard of(OpenFigures day, OpenFigures month) {
    List<OpenField> shown = month.fields().stream().limit(FIELDS).toList();
    return new TotalsCard(
        day.total(), month.total(), Shares.of(month), shown, month.fields().size() - shown.size());
  }
}
