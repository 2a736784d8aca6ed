package vn.minhbach.ops.importing;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a foreign text. What passes is kept letter for letter: counts must agree. */
final class Texts {
  /** What systems write into a text that nobody filled in. */
  private static final Set<String> FILLERS = Set.of("EMPTY", "UNKNOWN", "__INVALID__");

  /** Control characters, line separators, non-characters, and marks that turn the reading order. */
  private static final Pattern HOSTILE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private Texts() {}

  /** The text, which must say something. */
  static String required(RawValue value) throws Refused {
    String text = value.value();
    if (text.isBlank()) {
      throw new Refused(value.line(), value.key(), text, "a text that is not blank");
    }
    check(value);
    return text;
  }

  /** The text, or null where it is missing, blank or a filler. */
  static @Nullable String optional(@Nullable RawValue value) throws Refused {
    if (value == null
        || value.isFiller()
        || value.value().isBlank()
        || FILLERS.contains(value.value())) {
      return null;
    }
    check(value);
    return value.value();
  }

  private static void check(RawValue value) throws Refused {
    String text = value.value();
    if (text.codePointCount(0, text.length()) > Limits.TEXT_LENGTH) {
      throw new Refused(
          value.line(), value.key(), text, "at most " + Limits.TEXT_LENGTH + " characters");
    }
    if (HOSTILE.matcher(text).find()) {
      throw new Refused(
          value.line(), value.key(), text, "no control characters and none that turn the writing");
    }
  }
}
