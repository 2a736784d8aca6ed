package vn.minhbach.shared.procedure;

/**
 * A field of administration (lĩnh vực), such as {@code Hộ tịch}. Its printed name is its key: the
 * national database has no stable code for it, and boards, reports and procedures all print the
 * name. Unicode NFC on one line, 1 to 120 characters; two fields are the same when their names are.
 */
public record Field(String name) implements Comparable<Field> {
  private static final int LONGEST = 120;

  public Field {
    name = OneLine.of("field", name, LONGEST);
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
