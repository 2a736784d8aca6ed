package vn.minhbach.shared.dossier;

import java.util.regex.Pattern;

/** One form for every opaque reference, so that equal references are equal texts. */
final class Uuids {
  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Uuids() {}

  static boolean isCanonical(String value) {
    return CANONICAL.matcher(value).matches();
  }
}
