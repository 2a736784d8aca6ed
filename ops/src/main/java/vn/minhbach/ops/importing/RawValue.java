package vn.minhbach.ops.importing;

/**
 * A value as it stands in the file.
 *
 * @param key the key or column as written
 * @param rank how preferred that key is among the field's names; 0 is first
 * @param value the text, cut to {@link Limits#KEPT_CHARACTERS}
 * @param isFiller whether the file itself declares this text as its filler for the key
 * @param line where it stands, from 1
 */
record RawValue(String key, int rank, String value, boolean isFiller, long line) {

  RawValue {
    if (value.length() > Limits.KEPT_CHARACTERS) {
      value = value.substring(0, Limits.KEPT_CHARACTERS);
    }
  }
}
