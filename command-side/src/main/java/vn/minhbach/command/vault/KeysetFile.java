package vn.minhbach.command.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

/** A secret key in a file that only its owner can read, as a Tink keyset in JSON. */
public final class KeysetFile {
  private KeysetFile() {}

  /**
   * The key in this file, which is made on first use.
   *
   * @param template of Tink by which a key is made, such as {@code AES256_GCM}; registered already
   * @throws IllegalStateException if the file holds no key, or cannot be made
   */
  public static KeysetHandle in(Path file, String template) {
    try {
      if (!Files.exists(file)) {
        create(file, template);
      }
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), InsecureSecretKeyAccess.get());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot read or make the key " + file, e);
    }
  }

  private static void create(Path file, String template)
      throws IOException, GeneralSecurityException {
    KeysetHandle fresh = KeysetHandle.generateNew(KeyTemplates.get(template));
    String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "key", ".new"); // for its owner only
    Files.writeString(draft, keyset);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
