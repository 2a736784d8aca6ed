package vn.minhbach.shared.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.minhbach.shared.Text;

/**
 * A field of administration (lĩnh vực), such as {@code Hộ tịch}. Its printed name is its key: the
 * national database has no stable code for it, and boards, reports and procedures all print the
 * name. Unicode NFC on one line, 1 to 120 characters; two fields are the same when their names are.
 */
public record Field(@JsonValue String name) implements Comparable<Field> {
  private static final int LONGEST = 120;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Field {
    name = Text.line("field", name, LONGEST);
  }

  @Override
  public int compareTo(Field other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
