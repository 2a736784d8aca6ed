package vn.minhbach.ops.standalone;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.KeysetFile;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;

/**
 * The key of the tokens on receipts (Tink, AES-256-SIV without a prefix). A token is the sealed
 * identifier and generation, so nothing is stored and old receipts are readable as long as the key
 * is kept. It comes from the environment, or lies beside the master key.
 */
final class ReceiptKey implements ReceiptLinks {
  /** Its name in the data folder. */
  static final String FILE = "receipt-key.json";

  private static final byte[] PURPOSE = "minhbach receipt".getBytes(StandardCharsets.US_ASCII);
  private static final int PLAIN = 2 * Long.BYTES + Integer.BYTES;

  /** With the tag of 16 bytes; a multiple of 3, so that each token is written in one way only. */
  private static final int SEALED = PLAIN + 16;

  private final DeterministicAead key;

  private ReceiptKey(KeysetHandle key) throws GeneralSecurityException {
    this.key = key.getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
    if (seal(new byte[PLAIN]).length != SEALED) {
      throw new GeneralSecurityException("expected an AES-SIV key without a prefix");
    }
  }

  /**
   * The key of an installation.
   *
   * @param keyset a Tink keyset in JSON; absent to use the file in the folder, made on first use
   * @throws IllegalStateException if it is no such key
   */
  static ReceiptKey of(@Nullable String keyset, Path folder) {
    try {
      DeterministicAeadConfig.register();
      return new ReceiptKey(
          keyset == null
              ? KeysetFile.in(folder.resolve(FILE), "AES256_SIV_RAW")
              : TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("minhbach.receipt.key, or " + FILE + ", cannot be used", e);
    }
  }

  @Override
  public String tokenOf(ReceiptLink link) {
    UUID dossier = UUID.fromString(link.dossier().value());
    byte[] plain =
        ByteBuffer.allocate(PLAIN)
            .putLong(dossier.getMostSignificantBits())
            .putLong(dossier.getLeastSignificantBits())
            .putInt(link.generation())
            .array();
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("could not seal", e);
    }
  }

  /** What cannot be a token is opened as well, so that nobody can tell rubbish by its time. */
  @Override
  public Optional<ReceiptLink> read(String token) {
    try {
      ByteBuffer plain = ByteBuffer.wrap(key.decryptDeterministically(bytes(token), PURPOSE));
      DossierId dossier = DossierId.of(new UUID(plain.getLong(), plain.getLong()));
      return Optional.of(new ReceiptLink(dossier, plain.getInt()));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private byte[] seal(byte[] plain) throws GeneralSecurityException {
    return key.encryptDeterministically(plain, PURPOSE);
  }

  private static byte[] bytes(String token) {
    byte[] nothing = new byte[SEALED];
    if (token.length() != SEALED / 3 * 4) {
      return nothing;
    }
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return nothing;
    }
  }
}
