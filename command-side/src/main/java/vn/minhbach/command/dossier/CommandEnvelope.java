package vn.minhbach.command.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.VaultEntry;

/**
 * A command on its way in, with what is not the command itself.
 *
 * @param id names this one wish of the asker, which is carried out once however often it is sent;
 *     absent for commands that change nothing when repeated
 * @param fingerprint digest of what is asked for, to tell a repetition from a mistake
 * @param expectedVersion what the asker saw; absent if it does not matter
 * @param entries what goes into the vault in the same transaction
 * @param command what is asked for
 */
record CommandEnvelope(
    @Nullable UUID id,
    String fingerprint,
    @Nullable Long expectedVersion,
    List<VaultEntry> entries,
    DossierCommand command) {
  CommandEnvelope {
    entries = List.copyOf(entries);
  }
}
