package vn.minhbach.query.work;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.DossierReference.ByPastNumber;
import vn.minhbach.shared.agency.AgencyCode;

/** What a colleague types to find a dossier: as little as is needed, copied from anywhere. */
final class Sought {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}[0-9.]*-[0-9]{6}-[0-9]+");
  private static final Pattern OWN_CODE = Pattern.compile("[0-9]{6}-[0-9]{4,}");
  private static final Pattern OF_AGENCY = Pattern.compile("([A-Z][0-9]{2}(?:\\.[0-9]+)*) +(.+)");

  private Sought() {}

  /**
   * A code, with or without the agency's part; an identifier; or the number of a past dossier, with
   * the agency before it where it is another's.
   *
   * @param home whose dossiers are meant where nothing says so
   * @throws vn.minhbach.shared.InvalidValue if there can be no such dossier
   */
  static DossierReference of(String typed, AgencyCode home) {
    String plain = SPACE.matcher(DASH.matcher(typed).replaceAll("-")).replaceAll(" ").strip();
    String bare = plain.replace(" ", "");
    if (DossierReference.IDENTIFIER.matcher(bare).matches()) {
      return DossierReference.parse(bare.toLowerCase(Locale.ROOT));
    }
    String code = bare.toUpperCase(Locale.ROOT);
    if (OWN_CODE.matcher(code).matches()) {
      return DossierReference.parse(home + "-" + code);
    }
    if (CODE.matcher(code).matches()) {
      return DossierReference.parse(code);
    }
    Matcher elsewhere = OF_AGENCY.matcher(plain);
    return elsewhere.matches()
        ? new ByPastNumber(new AgencyCode(elsewhere.group(1)), elsewhere.group(2))
        : new ByPastNumber(home, plain);
  }
}
