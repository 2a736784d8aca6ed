package vn.minhbach.ops.standalone;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.KeysetFile;
import vn.minhbach.query.seal.Signer;

/**
 * The key that signs the daily seals (Tink, Ed25519 without a prefix, so that any tool can check).
 * It comes from the environment, or lies beside the master key.
 */
final class SealKey implements Signer {
  /** Its name in the data folder. */
  static final String FILE = "seal-key.json";

  private final PublicKeySign signing;
  private final PublicKeyVerify checking;
  private final byte[] publicKey;

  @AccessesPartialKey // whoever checks a seal needs the public half
  private SealKey(KeysetHandle key) throws GeneralSecurityException {
    KeysetHandle shown = key.getPublicKeysetHandle();
    if (!(shown.getPrimary().getKey() instanceof Ed25519PublicKey ed25519)
        || ed25519.getOutputPrefix().size() > 0) {
      throw new GeneralSecurityException("expected an Ed25519 key without a prefix");
    }
    this.signing = key.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
    this.checking = shown.getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
    this.publicKey = ed25519.getPublicKeyBytes().toByteArray();
  }

  /**
   * The key of an installation.
   *
   * @param keyset a Tink keyset in JSON; absent to use the file in the folder, made on first use
   * @throws IllegalStateException if it is no such key
   */
  static SealKey of(@Nullable String keyset, Path folder) {
    try {
      SignatureConfig.register();
      return new SealKey(
          keyset == null
              ? KeysetFile.in(folder.resolve(FILE), "ED25519_RAW")
              : TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("minhbach.seal.key, or " + FILE + ", cannot sign", e);
    }
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      return signing.sign(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("could not sign", e);
    }
  }

  @Override
  public byte[] publicKey() {
    return publicKey.clone();
  }

  boolean signed(byte[] message, byte[] signature) {
    try {
      checking.verify(signature, message);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
