package vn.minhbach.shared.procedure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as people type it in a hurry: {@code Đăng ký} becomes {@code dang ky}. */
public final class Unaccented {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private Unaccented() {}

  /**
   * Small letters and digits without diacritics, whatever the Unicode form of {@code text}; dots
   * stay, as codes have them; everything else becomes one space between words. Applying it twice
   * changes nothing more.
   */
  public static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    // Lower case can bring a mark of its own (İ), so the marks go once more.
    String words = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
  }
}
