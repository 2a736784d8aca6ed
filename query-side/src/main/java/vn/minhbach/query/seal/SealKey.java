package vn.minhbach.query.seal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The documents of an agency's day, by the first two digits of the dossiers' identifiers. */
final class SealKey {
  private static final int PARTS = 256;

  private SealKey() {}

  static String of(String agency, LocalDate day, String dossier) {
    return part(agency, day, dossier.substring(0, 2));
  }

  /** All of them, whether they exist or not. */
  static Set<String> of(String agency, LocalDate day) {
    return IntStream.range(0, PARTS)
        .mapToObj(digits -> part(agency, day, "%02x".formatted(digits)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String part(String agency, LocalDate day, String digits) {
    return agency + "|" + day + "|" + digits;
  }
}
