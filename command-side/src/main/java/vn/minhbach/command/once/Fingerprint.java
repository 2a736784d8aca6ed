package vn.minhbach.command.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells a command that is sent again from another one under the same identifier. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The digest of what is asked for, 64 hexadecimal digits.
   *
   * @param command a record without anything personal, whose text names all that is asked for
   */
  public static String of(Object command) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(command.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
