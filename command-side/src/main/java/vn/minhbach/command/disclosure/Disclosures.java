package vn.minhbach.command.disclosure;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Person;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Role;

/** Opens what the vault holds of a dossier, for staff of the agencies that have or had it. */
final class Disclosures {
  private final EventStore facts;
  private final Vault vault;
  private final Organisation organisation;

  Disclosures(EventStore facts, Vault vault, Organisation organisation) {
    this.facts = facts;
    this.vault = vault;
    this.organisation = organisation;
  }

  /**
   * Who a dossier is about.
   *
   * @param submitter absent if nobody asked who it was, or was erased
   * @param owner absent likewise
   */
  record DossierPeople(@Nullable Person submitter, @Nullable Person owner) {}

  /**
   * What somebody typed.
   *
   * @param fact the stored word of the fact it belongs to
   * @param at when that was recorded
   * @param role in which capacity
   * @param officer by whom; absent for the citizen and the platform
   * @param text absent if it was erased
   */
  record WrittenNote(
      String fact,
      OffsetDateTime at,
      Role role,
      @Nullable OfficerId officer,
      @Nullable String text) {
    static WrittenNote of(DossierEvent fact, @Nullable String text) {
      return new WrittenNote(
          DossierEventNames.nameOf(fact),
          fact.occurrence().at(),
          fact.occurrence().by().role(),
          fact.occurrence().by().officer(),
          text);
    }

    @Override
    public String toString() {
      return "WrittenNote[" + fact + "]";
    }
  }

  /**
   * Its people. Each entry is opened once, and leaves one trace.
   *
   * @throws DossierRefused if there is no such dossier
   * @throws ResponseStatusException with 403 if it is another agency's
   */
  DossierPeople people(OfficerId officer, DossierId dossier, Purpose purpose) {
    Concerned concerned = Concerned.of(factsFor(officer, dossier));
    Reader reader = new Reader(officer, dossier, purpose.word());
    Map<PersonRef, Optional<Person>> opened = new HashMap<>();
    return new DossierPeople(
        open(concerned.submitter(), reader, opened), open(concerned.owner(), reader, opened));
  }

  /**
   * Its notes, in the order of their facts; each leaves a trace.
   *
   * @throws DossierRefused if there is no such dossier
   * @throws ResponseStatusException with 403 if it is another agency's
   */
  List<WrittenNote> notes(OfficerId officer, DossierId dossier, Purpose purpose) {
    Reader reader = new Reader(officer, dossier, purpose.word());
    return Noted.in(factsFor(officer, dossier)).stream()
        .map(
            noted ->
                WrittenNote.of(
                    noted.fact(),
                    vault
                        .openFor(reader, noted.note().value(), Note.class)
                        .map(Note::text)
                        .orElse(null)))
        .toList();
  }

  private @Nullable Person open(
      @Nullable PersonRef reference, Reader reader, Map<PersonRef, Optional<Person>> opened) {
    return reference == null
        ? null
        : opened
            .computeIfAbsent(reference, one -> vault.openFor(reader, one.value(), Person.class))
            .orElse(null);
  }

  private List<DossierEvent> factsFor(OfficerId officer, DossierId dossier) {
    List<DossierEvent> its =
        facts
            .readEvents(dossier.value())
            .asStream()
            .map(Message::getPayload)
            .<DossierEvent>map(DossierEvent.class::cast)
            .toList();
    if (its.isEmpty()) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    boolean concerned =
        organisation.employer(officer).filter(Concerned.of(its).agencies()::contains).isPresent();
    if (!concerned) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "it is a dossier of another agency");
    }
    return its;
  }
}
