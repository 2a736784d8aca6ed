package vn.minhbach.shared.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * A unit (đơn vị, phòng ban) of an agency, unique inside that agency, such as {@code TTPVHCC}. 1 to
 * 60 printable characters but the bar, the first a letter or digit.
 */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][^\\p{C}|]{0,59}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnitCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "unit", value, "1 to 60 printable characters but |, a letter or digit first");
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
