package vn.minhbach.query.citizen;

import java.time.Duration;
import java.util.List;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Span;

/**
 * Whose time it was, by the time ledger, in calendar time.
 *
 * @param since the first submission
 * @param runs whether it has not ended
 * @param whole all of it
 * @param shares each kind of owner's, also those that had none
 */
record TimeSoFar(String since, boolean runs, Span whole, List<Share> shares) {

  /**
   * One kind of owner's.
   *
   * @param none whether it had none at all
   */
  record Share(OwnerKind owner, Span length, boolean none) {}

  static TimeSoFar of(LedgerReport ledger) {
    return new TimeSoFar(
        Dates.minute(ledger.start()),
        ledger.runs(),
        Span.of(ledger.whole().calendar()),
        ledger.totals().stream().map(TimeSoFar::share).toList());
  }

  private static Share share(LedgerReport.Total total) {
    Duration length = total.length().calendar();
    return new Share(total.kind(), Span.of(length), length.isZero());
  }
}
