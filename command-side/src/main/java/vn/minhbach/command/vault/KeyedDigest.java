package vn.minhbach.command.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Digests that tell equal texts without telling the text (HMAC-SHA256 by Tink). The key lies in the
 * database, wrapped by the master key, so all nodes have the same one and a copy of the tables
 * alone cannot be guessed through. Each use has a key of its own: the digests of one cannot be
 * matched with those of another.
 */
final class KeyedDigest {
  private static final int LENGTH = 32;

  private final PrfSet digest;

  private KeyedDigest(PrfSet digest) {
    this.digest = digest;
  }

  /**
   * Opens the key of this name, which is made on first use.
   *
   * @param master the key that wraps it, the same that wraps the vault's
   * @throws IllegalStateException if it was wrapped by another
   */
  static KeyedDigest open(JdbcClient jdbc, KeysetHandle master, String name) {
    try {
      AeadConfig.register();
      PrfConfig.register();
      Aead wrapping = master.getPrimitive(RegistryConfiguration.get(), Aead.class);
      byte[] wrapped = wrapped(jdbc, name).orElse(null);
      KeysetHandle key =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped == null ? make(jdbc, wrapping, name) : wrapped, wrapping, context(name));
      return new KeyedDigest(key.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not fit the key " + name, e);
    }
  }

  /** 64 hexadecimal digits. */
  String of(String text) {
    try {
      byte[] key = digest.computePrimary(text.getBytes(StandardCharsets.UTF_8), LENGTH);
      return HexFormat.of().formatHex(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an HMAC of " + LENGTH + " bytes can always be made", e);
    }
  }

  private static Optional<byte[]> wrapped(JdbcClient jdbc, String name) {
    return jdbc.sql("select wrapped_keyset from vault_key where name = ?")
        .params(name)
        .query((row, n) -> row.getBytes(1))
        .optional();
  }

  private static byte[] make(JdbcClient jdbc, Aead wrapping, String name)
      throws GeneralSecurityException {
    KeysetHandle fresh = KeysetHandle.generateNew(KeyTemplates.get("HMAC_SHA256_PRF"));
    byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, wrapping, context(name));
    try {
      jdbc.sql("insert into vault_key (name, wrapped_keyset) values (?, ?)")
          .params(name, wrapped)
          .update();
      return wrapped;
    } catch (DuplicateKeyException made) {
      return wrapped(jdbc, name).orElseThrow(() -> made); // Another node was faster.
    }
  }

  private static byte[] context(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
