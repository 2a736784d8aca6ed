package vn.minhbach.shared.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * Identification code of an agency (mã định danh cơ quan) by Decision 20/2020/QĐ-TTg as amended by
 * 09/2025/QĐ-TTg, such as {@code H36.199}: one letter A–Y and two digits, then groups of digits and
 * capitals parted by dots, at most 35 characters. The old right-to-left form {@code 000.00.06.H56}
 * is accepted for ever.
 */
public record AgencyCode(@JsonValue String value) implements Comparable<AgencyCode> {
  private static final int LONGEST = 35;
  private static final Pattern FORM =
      Pattern.compile("(?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.)?[A-Y][0-9]{2}(?:\\.[0-9A-Z]+){0,4}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AgencyCode {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidValue("agency", value, "an agency code such as H36.199 (QĐ 20/2020/QĐ-TTg)");
    }
  }

  @Override
  public int compareTo(AgencyCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
