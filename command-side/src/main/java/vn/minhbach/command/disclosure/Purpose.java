package vn.minhbach.command.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;

/** What staff open the vault for; stands in the trace that the person concerned can see. */
enum Purpose {
  /** To work on the dossier. */
  HANDLING,
  /** To call or write to the person. */
  CONTACT,
  /** To see whether it is the person who stands at the counter. */
  IDENTITY_CHECK,
  /** To correct a mistake. */
  CORRECTION,
  /** To give the result to the right person. */
  HAND_OVER,
  /** To answer a complaint. */
  COMPLAINT;

  /** As it is asked for and as the trace says it, such as {@code identity-check}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The purpose of that word.
   *
   * @throws InvalidValue if there is none
   */
  static Purpose of(@Nullable String word) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "for",
                    word == null ? "" : word,
                    Arrays.stream(values())
                        .map(Purpose::word)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }
}
