package vn.minhbach.shared;

/**
 * A value that breaks the rule of its field. It is the asker's mistake, never a fault of ours: the
 * border answers 400 with field, value and rule, and nothing has been written.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_LENGTH = 80;

  private final String field;
  private final String value;
  private final String rule;

  /**
   * Names what is wrong.
   *
   * @param field the field as the asker wrote it, such as {@code agency}; shown like the value
   * @param value what came; shown with at most 80 characters
   * @param rule what would have been right, as a sentence fragment
   */
  public InvalidValue(String field, String value, String rule) {
    super(shorten(field) + ": " + shorten(value) + " – " + rule);
    this.field = shorten(field);
    this.value = shorten(value);
    this.rule = rule;
  }

  /** The field that was wrong. */
  public String field() {
    return field;
  }

  /** What came, cut to 80 characters, without control characters. */
  public String value() {
    return value;
  }

  /** What would have been right. */
  public String rule() {
    return rule;
  }

  private static String shorten(String value) {
    String printable = value.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�");
    if (printable.codePointCount(0, printable.length()) <= SHOWN_LENGTH) {
      return printable;
    }
    return printable.substring(0, printable.offsetByCodePoints(0, SHOWN_LENGTH)) + "…";
  }
}
