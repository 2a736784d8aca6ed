package vn.minhbach.command.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Path;
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
      AeadConfig.register();
      return KeysetFile.in(file, "AES256_GCM");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink cannot make keys here", e);
    }
  }
}
