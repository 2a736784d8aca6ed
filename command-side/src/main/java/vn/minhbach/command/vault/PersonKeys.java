package vn.minhbach.command.vault;

import com.google.crypto.tink.KeysetHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.PersonRef;

/**
 * Finds entries of the vault by an identity number or a telephone number, without either being
 * written anywhere: keyed digests, by a key of their own. The first word keeps the kinds apart.
 */
public final class PersonKeys {
  private static final String NAME = "person-keys";

  private final Vault vault;
  private final KeyedDigest digest;

  private PersonKeys(Vault vault, KeyedDigest digest) {
    this.vault = vault;
    this.digest = digest;
  }

  /**
   * The digests of an entry, 64 hexadecimal digits each.
   *
   * @param person the same for all entries of one person
   * @param identity of the identity number; absent without one
   * @param phone of the telephone number; absent without one
   */
  public record Keys(String person, @Nullable String identity, @Nullable String phone) {}

  /**
   * Opens the key of the digests, which is made on first use.
   *
   * @param master the key that wraps it, the same that wraps the vault's
   * @throws IllegalStateException if it was wrapped by another
   */
  public static PersonKeys open(JdbcClient jdbc, KeysetHandle master, Vault vault) {
    return new PersonKeys(vault, KeyedDigest.open(jdbc, master, NAME));
  }

  /** The digests of a sealed entry; empty if it has neither number, or was erased. */
  public Optional<Keys> of(PersonRef reference) {
    return vault.open(reference.value(), Person.class).flatMap(this::of);
  }

  /**
   * The digest of an identity number.
   *
   * @throws InvalidValue if it is none; the value is not repeated
   */
  public String ofIdentityNumber(String number) {
    Person.checkIdentityNumber("identityNumber", number);
    return digest.of("identity " + number);
  }

  /**
   * The digest of a telephone number, the same with and without the country's prefix.
   *
   * @throws InvalidValue if it is none; the value is not repeated
   */
  public String ofPhone(String phone) {
    Person.checkPhone("phone", phone);
    return digest.of("phone " + Person.national(phone));
  }

  private Optional<Keys> of(Person person) {
    @Nullable String distinction = person.distinction();
    @Nullable String number = person.identityNumber();
    @Nullable String phone = person.phone();
    return distinction == null
        ? Optional.empty()
        : Optional.of(
            new Keys(
                digest.of("person " + distinction),
                number == null ? null : ofIdentityNumber(number),
                phone == null ? null : ofPhone(phone)));
  }
}
