package vn.minhbach.query.status;

import java.util.regex.Pattern;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;

/** How a dossier is asked for. */
public sealed interface DossierReference {
  /** A text of the length and shape of an identifier is one, whatever its digits. */
  Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}");

  /**
   * Reads a code or an identifier.
   *
   * @throws vn.minhbach.shared.InvalidValue if it is neither
   */
  static DossierReference parse(String text) {
    return IDENTIFIER.matcher(text).matches()
        ? new ById(new DossierId(text))
        : new ByCode(new DossierCode(text));
  }

  /** By its identifier. */
  record ById(DossierId dossier) implements DossierReference {}

  /** By its code. */
  record ByCode(DossierCode code) implements DossierReference {}

  /**
   * By the number that a past dossier had.
   *
   * @param number 1 to 200 characters
   */
  record ByPastNumber(AgencyCode agency, String number) implements DossierReference {
    /** Refuses a number that no dossier can have with {@link vn.minhbach.shared.InvalidValue}. */
    public ByPastNumber {
      number = Text.line("number", number, 200);
    }
  }
}
