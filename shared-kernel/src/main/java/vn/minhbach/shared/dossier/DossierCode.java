package vn.minhbach.shared.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Dossier code (mã số hồ sơ), such as {@code H36.199-261120-0042}: the receiving agency, the date
 * of receipt as {@code YYMMDD}, and the serial within that day, at least four digits (Circular
 * 01/2018/TT-VPCP art. 19). Old three-level and right-to-left agency parts are accepted for ever.
 * Nothing but the date is ever read out of a code.
 */
public record DossierCode(@JsonValue String value) implements Comparable<DossierCode> {
  /** The last serial a day has room for. */
  public static final int LAST_SERIAL = 99_999;

  private static final Pattern FORM =
      Pattern.compile(
          "((?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.)?[A-Y][0-9]{2}(?:\\.[0-9A-Z]+){0,4})"
              + "-([0-9]{6})-([0-9]{4,5})");
  private static final DateTimeFormatter YYMMDD =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DossierCode {
    Matcher parts = FORM.matcher(value);
    if (!parts.matches()) {
      throw new InvalidValue("code", value, "a dossier code such as H36.199-261120-0042");
    }
    parseDate(value, parts.group(2));
  }

  /**
   * The code of the {@code serial}-th dossier that an agency received on a day.
   *
   * @param serial 1 to {@link #LAST_SERIAL}
   */
  public static DossierCode of(AgencyCode agency, LocalDate receivedOn, int serial) {
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new InvalidValue("serial", Integer.toString(serial), "1 to " + LAST_SERIAL + " a day");
    }
    return new DossierCode(
        agency
            + "-"
            + YYMMDD.format(receivedOn)
            + "-"
            + String.format(Locale.ROOT, "%04d", serial));
  }

  /** The date of receipt, in the agency's local time. */
  public LocalDate receivedOn() {
    int dash = value.indexOf('-');
    return parseDate(value, value.substring(dash + 1, dash + 7));
  }

  private static LocalDate parseDate(String code, String digits) {
    try {
      return LocalDate.parse(digits, YYMMDD);
    } catch (DateTimeException e) {
      InvalidValue invalid =
          new InvalidValue("code", code, "the middle part must be a date that exists, as YYMMDD");
      invalid.initCause(e);
      throw invalid;
    }
  }

  @Override
  public int compareTo(DossierCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
