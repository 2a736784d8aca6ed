package vn.minhbach.command.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Keeps everything personal, encrypted by Tink (AES-256-GCM). Every entry has a key of its own,
 * wrapped by the master key: destroying that key destroys the entry, wherever copies of it are. An
 * entry is bound to its reference, so that it cannot be passed off as another's.
 */
public final class Vault {
  private static final String TEMPLATE = "AES256_GCM";

  private final JdbcClient jdbc;
  private final Aead master;
  private final VaultReadings readings;
  private final JsonMapper json;
  private final Clock clock;

  /**
   * Keeps entries in the table that {@code jdbc} reaches.
   *
   * @param master wraps the entries' keys; never stored beside them
   * @param readings where whoever reads leaves a trace
   */
  public Vault(
      JdbcClient jdbc, KeysetHandle master, VaultReadings readings, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.readings = readings;
    this.json = json;
    this.clock = clock;
    try {
      AeadConfig.register();
      this.master = master.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not fit", e);
    }
  }

  /**
   * Seals an entry, in the transaction of the facts that refer to it.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the reference is taken
   */
  public void seal(VaultEntry entry) {
    byte[] context = context(entry.reference());
    try {
      KeysetHandle key = KeysetHandle.generateNew(KeyTemplates.get(TEMPLATE));
      byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, context);
      byte[] sealed =
          key.getPrimitive(RegistryConfiguration.get(), Aead.class)
              .encrypt(json.writeValueAsBytes(entry.content()), context);
      jdbc.sql(
              "insert into vault (reference, kind, wrapped_key, ciphertext, sealed_at)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              entry.reference(),
              entry.content().kind(),
              wrapped,
              sealed,
              VietnamTime.at(clock.instant()))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("could not seal " + entry.reference(), e);
    }
  }

  /** Whether something was sealed under this reference, even if it was erased since. */
  public boolean holds(String reference) {
    return jdbc.sql("select 1 from vault where reference = ?")
        .params(reference)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /**
   * Opens an entry for a person's eyes. The reader's trace is kept first, in a transaction of its
   * own: if it cannot be, nothing is shown. Trying leaves a trace too.
   *
   * @return empty if it never was, or was erased
   */
  public <T extends VaultContent> Optional<T> openFor(
      Reader reader, String reference, Class<T> type) {
    readings.leave(reader, reference);
    return open(reference, type);
  }

  /** Opens an entry for the vault's own use, which shows it to nobody. */
  <T extends VaultContent> Optional<T> open(String reference, Class<T> type) {
    return jdbc.sql(
            "select wrapped_key, ciphertext from vault"
                + " where reference = ? and wrapped_key is not null")
        .params(reference)
        .query((row, n) -> new Sealed(row.getBytes(1), row.getBytes(2)))
        .optional()
        .map(row -> unseal(reference, row, type));
  }

  private <T extends VaultContent> T unseal(String reference, Sealed row, Class<T> type) {
    byte[] context = context(reference);
    try {
      KeysetHandle key =
          TinkProtoKeysetFormat.parseEncryptedKeyset(row.wrappedKey, master, context);
      byte[] plain =
          key.getPrimitive(RegistryConfiguration.get(), Aead.class)
              .decrypt(row.ciphertext, context);
      return json.readValue(plain, type);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("could not open " + reference, e);
    }
  }

  private static byte[] context(String reference) {
    return reference.getBytes(StandardCharsets.US_ASCII);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
  private record Sealed(byte[] wrappedKey, byte[] ciphertext) {}
}
