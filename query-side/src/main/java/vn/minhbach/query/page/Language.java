package vn.minhbach.query.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.Wording;

/** The languages of the page; Vietnamese unless English is asked for. */
enum Language {
  VI("vi"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language that was chosen, or else the first one of ours that the browser names.
   *
   * @param chosen {@code vi} or {@code en}; absent where nothing was chosen
   * @param accepted what the browser asks for, the dearest first
   * @throws InvalidValue if another one was chosen
   */
  static Language of(@Nullable String chosen, List<Locale> accepted) {
    if (chosen != null) {
      return switch (chosen) {
        case "vi" -> VI;
        case "en" -> EN;
        default -> throw new InvalidValue("lang", chosen, "vi or en");
      };
    }
    for (Locale locale : accepted) {
      for (Language ours : values()) {
        if (ours.tag.equals(locale.getLanguage())) {
          return ours;
        }
      }
    }
    return VI;
  }

  /** Its tag in addresses and in HTML (BCP 47). */
  String tag() {
    return tag;
  }

  Locale locale() {
    return Locale.of(tag);
  }

  /** The one that is not this. */
  Language other() {
    return switch (this) {
      case VI -> EN;
      case EN -> VI;
    };
  }

  String of(Wording wording) {
    return switch (this) {
      case VI -> wording.vi();
      case EN -> wording.en();
    };
  }
}
