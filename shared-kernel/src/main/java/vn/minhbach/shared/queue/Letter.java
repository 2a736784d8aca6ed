package vn.minhbach.shared.queue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/** What the tickets of some fields of administration begin with: one capital letter, A to Z. */
public record Letter(@JsonValue String value) implements Comparable<Letter> {
  private static final Pattern FORM = Pattern.compile("[A-Z]");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Letter {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("letter", value, "one letter, A to Z");
    }
  }

  @Override
  public int compareTo(Letter other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
