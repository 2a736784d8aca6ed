package vn.minhbach.shared.agency;

import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * The account under which a person of an agency acts (cán bộ, công chức), unique inside that
 * agency. It is a staff identifier, never a citizen's. Letters, digits, spaces, dots, dashes,
 * underscores and {@code @}, 1 to 60 characters.
 */
public record OfficerId(String value) implements Comparable<OfficerId> {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@-]{0,59}");

  public OfficerId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("officer", value, "1 to 60 letters, digits, spaces, dots or dashes");
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
