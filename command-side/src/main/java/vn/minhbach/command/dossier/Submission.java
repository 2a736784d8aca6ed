package vn.minhbach.command.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.once.Fingerprint;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Person;
import vn.minhbach.command.vault.VaultEntry;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.PersonRef;

/**
 * Turns one request into a command: whatever is personal leaves here for the vault, and references
 * take its place. References follow from the command's identifier, so that the same request sent
 * twice is the same command.
 */
final class Submission {
  private final Asked asked;
  private final List<VaultEntry> entries = new ArrayList<>();

  Submission(Asked asked) {
    this.asked = asked;
  }

  /** The identifier of the dossier that this request opens. */
  DossierId newDossier() {
    return DossierId.of(derived("dossier"));
  }

  PersonRef person(String part, Person person) {
    PersonRef reference = PersonRef.of(derived(part));
    entries.add(new VaultEntry(reference.value(), person));
    return reference;
  }

  @Nullable NoteRef optionalNote(@Nullable String text) {
    return text == null || text.isBlank() ? null : note(text);
  }

  NoteRef note(String text) {
    NoteRef reference = NoteRef.of(derived("note"));
    entries.add(new VaultEntry(reference.value(), new Note(text)));
    return reference;
  }

  /** The command holds references only, so its digest says nothing about a person. */
  CommandEnvelope envelope(DossierCommand command) {
    return new CommandEnvelope(
        asked.commandId(), Fingerprint.of(command), asked.expectedVersion(), entries, command);
  }

  private UUID derived(String part) {
    return UUID.nameUUIDFromBytes(
        (asked.commandId() + "/" + part).getBytes(StandardCharsets.UTF_8));
  }
}
