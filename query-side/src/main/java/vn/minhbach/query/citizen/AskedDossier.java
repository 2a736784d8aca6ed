package vn.minhbach.query.citizen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212_]+");

  /** Agency, day and serial; the dash before the serial may be missing. */
  private static final Pattern PARTS = Pattern.compile("(?:(.+)-)?([0-9]{6})-?([0-9]{4,5})");

  /** What a scanner types that is held to the QR code of a receipt. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://[^/\\s]+)?/t/([0-9A-Za-z_-]+)");

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
   * The dossier that is meant. What comes from copying a code off a receipt is forgiven: spaces,
   * small letters, wide digits, other dashes or none, and a missing agency, which is then ours.
   *
   * @param home the agency that goes without saying
   * @throws InvalidValue if there can be no such dossier
   */
  DossierReference reference(AgencyCode home) {
    if (code != null && number != null) {
      throw new InvalidValue("number", number, "either a code or a number");
    }
    if (code != null) {
      String bare = bare(code);
      return DossierReference.IDENTIFIER.matcher(bare).matches()
          ? DossierReference.parse(bare.toLowerCase(Locale.ROOT))
          : DossierReference.parse(whole(bare, home));
    }
    return new ByPastNumber(
        new AgencyCode(source == null ? "" : source.strip()), number == null ? "" : number);
  }

  /** The token of a receipt, if its address was typed. */
  Optional<String> token() {
    if (code == null) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(code.strip());
    return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
  }

  private static String bare(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return DASH.matcher(SPACE.matcher(plain).replaceAll(""))
        .replaceAll("-")
        .toUpperCase(Locale.ROOT);
  }

  /** Without a dash behind it, only our own agency can be told from the day that follows. */
  private static String whole(String bare, AgencyCode home) {
    String rest = bare.startsWith(home.value()) ? bare.substring(home.value().length()) : bare;
    Matcher ours = PARTS.matcher(rest.startsWith("-") ? rest.substring(1) : rest);
    if (ours.matches() && ours.group(1) == null) {
      return home + "-" + ours.group(2) + "-" + ours.group(3);
    }
    Matcher any = PARTS.matcher(bare);
    return any.matches() ? any.group(1) + "-" + any.group(2) + "-" + any.group(3) : bare;
  }

  private static @Nullable String usedOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
