package vn.minhbach.query.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.Wording;

/** The languages of the pages; Vietnamese unless English is asked for. */
public enum Language {
  VI("vi"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language with that tag.
   *
   * @throws InvalidValue if it is not one of ours
   */
  public static Language parse(String tag) {
    return ours(tag).orElseThrow(() -> new InvalidValue("lang", tag, "vi or en"));
  }

  /**
   * The language that was kept, or else the first one of ours that the browser names.
   *
   * @param kept a tag; absent or of no use where nothing was chosen before
   * @param accepted what the browser asks for, the dearest first
   */
  public static Language kept(@Nullable String kept, List<Locale> accepted) {
    return Stream.concat(Stream.ofNullable(kept), accepted.stream().map(Locale::getLanguage))
        .flatMap(one -> ours(one).stream())
        .findFirst()
        .orElse(VI);
  }

  private static Optional<Language> ours(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** Its tag in addresses and in HTML (BCP 47). */
  public String tag() {
    return tag;
  }

  /** As the platform knows it. */
  public Locale locale() {
    return Locale.of(tag);
  }

  /** The one that is not this. */
  public Language other() {
    return switch (this) {
      case VI -> EN;
      case EN -> VI;
    };
  }

  /** What is said in it. */
  public String of(Wording wording) {
    return switch (this) {
      case VI -> wording.vi();
      case EN -> wording.en();
    };
  }
}
