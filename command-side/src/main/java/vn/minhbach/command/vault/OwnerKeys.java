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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.procedure.Unaccented;

/**
 * Tells whether two entries of the vault are about one person, without telling who that is: a keyed
 * digest (HMAC-SHA256 by Tink). The digest's own key lies in the database, wrapped by the master
 * key, so all nodes have the same one and a copy of the tables alone cannot be guessed through.
 */
public final class OwnerKeys {
  private static final String NAME = "owner-keys";
  private static final byte[] CONTEXT = NAME.getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 32;

  private final Vault vault;
  private final PrfSet digest;

  private OwnerKeys(Vault vault, PrfSet digest) {
    this.vault = vault;
    this.digest = digest;
  }

  /**
   * Opens the key of the digests, which is made on first use.
   *
   * @param master the key that wraps it, the same that wraps the vault's
   * @throws IllegalStateException if it was wrapped by another
   */
  public static OwnerKeys open(JdbcClient jdbc, KeysetHandle master, Vault vault) {
    try {
      AeadConfig.register();
      PrfConfig.register();
      Aead wrapping = master.getPrimitive(RegistryConfiguration.get(), Aead.class);
      byte[] wrapped = wrapped(jdbc).orElse(null);
      KeysetHandle key =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped == null ? make(jdbc, wrapping) : wrapped, wrapping, CONTEXT);
      return new OwnerKeys(vault, key.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not fit the key of the owners", e);
    }
  }

  private static Optional<byte[]> wrapped(JdbcClient jdbc) {
    return jdbc.sql("select wrapped_keyset from vault_key where name = ?")
        .params(NAME)
        .query((row, n) -> row.getBytes(1))
        .optional();
  }

  private static byte[] make(JdbcClient jdbc, Aead wrapping) throws GeneralSecurityException {
    KeysetHandle fresh = KeysetHandle.generateNew(KeyTemplates.get("HMAC_SHA256_PRF"));
    byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, wrapping, CONTEXT);
    try {
      jdbc.sql("insert into vault_key (name, wrapped_keyset) values (?, ?)")
          .params(NAME, wrapped)
          .update();
      return wrapped;
    } catch (DuplicateKeyException made) {
      return wrapped(jdbc).orElseThrow(() -> made); // Another node was faster.
    }
  }

  /**
   * The digest of a person, 64 hexadecimal digits: by the identity number or, without one, by phone
   * and name as they are typed in a hurry. Empty if neither is there, or the entry was erased:
   * whoever is unknown stays unknown.
   */
  public Optional<String> of(PersonRef reference) {
    return vault.open(reference.value(), Person.class).flatMap(this::of);
  }

  private Optional<String> of(Person person) {
    @Nullable String known = known(person);
    if (known == null) {
      return Optional.empty();
    }
    try {
      byte[] key = digest.computePrimary(known.getBytes(StandardCharsets.UTF_8), LENGTH);
      return Optional.of(HexFormat.of().formatHex(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an HMAC of " + LENGTH + " bytes can always be made", e);
    }
  }

  /** The first word keeps the two kinds apart. */
  private static @Nullable String known(Person person) {
    if (person.identityNumber() != null) {
      return "identity " + person.identityNumber();
    }
    @Nullable String phone = person.phone();
    return phone == null ? null : "phone " + national(phone) + " " + Unaccented.of(person.name());
  }

  private static String national(String phone) {
    return phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
  }
}
