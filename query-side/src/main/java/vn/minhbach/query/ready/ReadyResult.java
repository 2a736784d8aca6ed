package vn.minhbach.query.ready;

import java.time.OffsetDateTime;
import java.util.Comparator;
import vn.minhbach.shared.dossier.DossierCode;

/**
 * A result that can be collected, and that may be shown.
 *
 * @param since when it came to the counter
 */
public record ReadyResult(DossierCode code, OffsetDateTime since) {
  /** The latest first; a total order, so that the same results always give the same document. */
  static final Comparator<ReadyResult> LATEST_FIRST =
      Comparator.comparing((ReadyResult one) -> one.since().toInstant())
          .reversed()
          .thenComparing(ReadyResult::code);

  /**
   * The serial alone, such as {@code 0042}: all that a screen in a hall may say of a dossier, as
   * the rest of a code tells when somebody was there.
   */
  public String serial() {
    return code.value().substring(code.value().lastIndexOf('-') + 1);
  }
}
