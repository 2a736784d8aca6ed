package vn.minhbach.shared.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * Names a case (trường hợp) inside one procedure, such as {@code single-house}; stable across the
 * procedure's versions. Small letters, digits and single dashes, 1 to 40 characters.
 */
public record CaseKey(@JsonValue String value) implements Comparable<CaseKey> {
  private static final int LONGEST = 40;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * The key of the only case of a procedure that makes no difference. It stands below the form
   * because it is checked against it.
   */
  public static final CaseKey DEFAULT = new CaseKey("default");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CaseKey {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "case", value, "small letters, digits and dashes such as single-house, at most 40");
    }
  }

  @Override
  public int compareTo(CaseKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
