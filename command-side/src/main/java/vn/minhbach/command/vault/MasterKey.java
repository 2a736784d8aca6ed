package vn.minhbach.command.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

/**
 * The key that wraps all other keys of the vault. It comes from the environment, or, in the
 * standalone product, from a file beside the data that only its owner can read. Who loses it loses
 * every name in the vault; who copies it with the data can read them.
 */
public final class MasterKey {
  private MasterKey() {}

  /**
   * The key written as a Tink keyset in JSON.
   *
   * @throws IllegalStateException if it is none
   */
  public static KeysetHandle parse(String keyset) {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("minhbach.command.master-key is not a Tink keyset", e);
    }
  }

  /** The key in this file, which is made on first use with rights for its owner only. */
  public static KeysetHandle in(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return parse(Files.readString(file));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot read or make the master key " + file, e);
    }
  }

  private static void create(Path file) throws IOException, GeneralSecurityException {
    AeadConfig.register();
    KeysetHandle fresh = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
    String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "master-key", ".new"); // for its owner only
    Files.writeString(draft, keyset);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
