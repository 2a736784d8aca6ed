package vn.minhbach.shared.procedure;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/** Text that people read on one line: the same words always as the same characters. */
final class OneLine {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

  private OneLine() {}

  /**
   * The text in Unicode NFC, its runs of white space (line ends too) made one space, none at either
   * end.
   *
   * @throws InvalidValue if nothing is left, more than {@code longest} characters are, or one of
   *     them cannot be printed
   */
  static String of(String field, String text, int longest) {
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
