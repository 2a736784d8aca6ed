package vn.minhbach.query.citizen;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.DossierReference.ByPastNumber;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * What was typed into the status box.
 *
 * @param code a code or an identifier; absent if another field was used
 * @param source the agency of a past dossier
 * @param number the number that it had there
 */
record AskedDossier(@Nullable String code, @Nullable String source, @Nullable String number) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

  /** An empty field is a field that nobody used. */
  AskedDossier {
    code = usedOrNull(code);
    source = usedOrNull(source);
    number = usedOrNull(number);
  }

  boolean isNothing() {
    return code == null && number == null && source == null;
  }

  /** What was typed, to be shown again. */
  String typed() {
    return code != null ? code : number != null ? number : "";
  }

  /**
   * The dossier that is meant. Spaces, small letters and long dashes in a code are forgiven: they
   * come from copying it off a receipt.
   *
   * @throws InvalidValue if there can be no such dossier
   */
  DossierReference reference() {
    if (code != null && number != null) {
      throw new InvalidValue("number", number, "either a code or a number");
    }
    if (code != null) {
      String bare = DASH.matcher(SPACE.matcher(code).replaceAll("")).replaceAll("-");
      return DossierReference.IDENTIFIER.matcher(bare).matches()
          ? DossierReference.parse(bare.toLowerCase(Locale.ROOT))
          : DossierReference.parse(bare.toUpperCase(Locale.ROOT));
    }
    return new ByPastNumber(
        new AgencyCode(source == null ? "" : source.strip()), number == null ? "" : number);
  }

  private static @Nullable String usedOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
