package vn.minhbach.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that come from outside, in the one form in which they are kept. */
public final class Text {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private Text() {}

  /**
   * The text on one line: Unicode NFC, runs of white space (line ends too) made one space, none at
   * either end.
   *
   * @param field named in the refusal
   * @param longest in code points
   * @throws InvalidValue if nothing is left, too much is, or one of the characters cannot be
   *     printed
   */
  public static String line(String field, String text, int longest) {
    String spaced = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    String line = spaced.strip();
    int length = line.codePointCount(0, line.length());
    if (length < 1 || length > longest) {
      throw new InvalidValue(field, text, "1 to " + longest + " characters, has " + length);
    }
    if (UNPRINTABLE.matcher(line).find()) {
      throw new InvalidValue(field, text, "printable characters only");
    }
    return line;
  }
}
