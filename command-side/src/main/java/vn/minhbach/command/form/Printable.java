package vn.minhbach.command.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What others typed, as it can be put on paper without spoiling what stands beside it. What is kept
 * is not changed by it.
 */
final class Printable {
  /** Writes over the lines around it; no script in use here puts more than three on a letter. */
  private static final Pattern STACKED_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");

  /** Turns the rest of the line around, or is not there to be seen. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

  private Printable() {}

  /** The text, of which what nobody can see is left out; absent where there is none. */
  static @Nullable String text(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String seen = INVISIBLE.matcher(typed.replace('\t', ' ')).replaceAll("");
    return STACKED_MARKS.matcher(seen).replaceAll("$1");
  }
}
