package vn.minhbach.query.display;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a page is made of, as one short text: another one after an upgrade that changed it. A screen
 * that nobody touches loads itself again by it.
 */
final class Release {
  private static final int LENGTH = 12;
  private static final List<String> MADE_OF =
      List.of(
          "/templates/display/display.html",
          "/templates/display/parts.html",
          "/static/assets/page.css",
          "/static/assets/page.js",
          "/static/assets/display.css",
          "/static/assets/display.js");

  private Release() {}

  /** Of this product. */
  static String ofTheScreen() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : MADE_OF) {
        digest.update(bytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream found = Release.class.getResourceAsStream(file)) {
      if (found == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return found.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
