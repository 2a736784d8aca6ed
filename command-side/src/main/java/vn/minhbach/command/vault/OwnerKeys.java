package vn.minhbach.command.vault;

import com.google.crypto.tink.KeysetHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.PersonRef;

/**
 * Tells whether two entries of the vault are about one person, without telling who that is: a keyed
 * digest, by a key of its own.
 */
public final class OwnerKeys {
  private static final String NAME = "owner-keys";

  private final Vault vault;
  private final KeyedDigest digest;

  private OwnerKeys(Vault vault, KeyedDigest digest) {
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
    return new OwnerKeys(vault, KeyedDigest.open(jdbc, master, NAME));
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
    @Nullable String known = person.distinction();
    return known == null ? Optional.empty() : Optional.of(digest.of(known));
  }
}
