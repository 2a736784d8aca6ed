package vn.minhbach.shared.dossier;

import java.util.Optional;

/**
 * Makes and reads the tokens in the QR codes of receipts (form 01). A token says nothing to whoever
 * has no key, cannot be guessed (128 bits), and leads to what its bearer may see: level 2 of
 * disclosure. Nothing is stored: the same receipt always has the same token.
 */
public interface ReceiptLinks {
  /**
   * The token of a receipt.
   *
   * @return 1 to 64 characters that a URL's path can hold as they are: letters, digits, - and _
   */
  String tokenOf(ReceiptLink link);

  /**
   * The receipt behind a token; empty for whatever is none, with no more and no less work. Whether
   * that receipt still counts, the dossier knows.
   */
  Optional<ReceiptLink> read(String token);
}
