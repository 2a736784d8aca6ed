package vn.minhbach.ops.importing;

import vn.minhbach.shared.InvalidValue;

/**
 * Why something in the file was not taken.
 *
 * @param line where it stands in the file, from 1
 * @param field the key or column, as the format names it
 * @param value what stood there, printable, cut to 80 characters; empty where nothing stood
 * @param rule what would have been right
 */
record Refusal(long line, String field, String value, String rule) {

  /** A refusal whose value is made printable and short, however hostile it was. */
  static Refusal of(long line, String field, String value, String rule) {
    InvalidValue shown = new InvalidValue(field, value, rule);
    return new Refusal(line, field, shown.value(), rule);
  }
}
