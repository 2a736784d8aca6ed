package vn.minhbach.ops.importing;

import java.io.IOException;

/**
 * The bytes of a file cannot be believed: damaged, cut off, or more than {@link Limits} allow.
 * Parsers take an {@code EOFException} for an honest end; this they pass through as the fault it
 * is.
 */
final class UnsoundStream extends IOException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String value;
  private final String rule;

  UnsoundStream(String field, String value, String rule) {
    super(field + ": " + rule);
    this.field = field;
    this.value = value;
    this.rule = rule;
  }

  /** The fault behind what a parser threw, if it is one of ours; found on the given line. */
  static Refused orElse(Throwable thrown, long line, Refused otherwise) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnsoundStream unsound) {
        return unsound.refused(line);
      }
    }
    return otherwise;
  }

  /** The refusal of the whole file, found on the given line. */
  Refused refused(long line) {
    return new Refused(line, field, value, rule);
  }
}
