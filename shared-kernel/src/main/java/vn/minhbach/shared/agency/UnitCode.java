package vn.minhbach.shared.agency;

import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * A unit (đơn vị, phòng ban) of an agency, unique inside that agency, such as {@code TTPVHCC}.
 * Letters of any language, digits, spaces, dots, dashes and underscores, 1 to 60 characters.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,59}");

  public UnitCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("unit", value, "1 to 60 letters, digits, spaces, dots or dashes");
    }
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
