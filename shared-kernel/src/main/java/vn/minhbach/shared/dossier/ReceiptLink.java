package vn.minhbach.shared.dossier;

import vn.minhbach.shared.InvalidValue;

/**
 * Which receipt a token was printed on.
 *
 * @param dossier whose receipt it is
 * @param generation 0 for the first receipt, one more for each that replaced a lost one; only the
 *     last counts
 */
public record ReceiptLink(DossierId dossier, int generation) {
  public ReceiptLink {
    if (generation < 0) {
      throw new InvalidValue("generation", Integer.toString(generation), "0 or more");
    }
  }
}
