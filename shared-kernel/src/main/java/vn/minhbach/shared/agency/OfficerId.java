package vn.minhbach.shared.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * The account under which a person of an agency acts (cán bộ, công chức), unique inside that
 * agency. It is a staff identifier, never a citizen's. 1 to 60 printable characters but the bar,
 * the first a letter or digit.
 */
public record OfficerId(@JsonValue String value) implements Comparable<OfficerId> {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][^\\p{C}|]{0,59}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OfficerId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "officer", value, "1 to 60 printable characters but |, a letter or digit first");
    }
  }

  @Override
  public int compareTo(OfficerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
