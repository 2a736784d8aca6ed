package vn.minhbach.command.chain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.vault.OwnerKeys;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.procedure.ProcedureCode;

/**
 * Finds the dossier that the same owner had for the same procedure not long ago, so that refusing
 * it and entering it anew does not make it look new. Who the owner is, only the vault could say:
 * here it is a digest. What that dossier came to is read from its facts.
 */
public final class Chains {
  /** So long after its entry a dossier is followed by the next of its kind. */
  private static final int DAYS = 60;

  private final JdbcClient jdbc;
  private final OwnerKeys owners;
  private final EventStore facts;

  /** Remembers in the table that {@code jdbc} reaches. */
  public Chains(JdbcClient jdbc, OwnerKeys owners, EventStore facts) {
    this.jdbc = jdbc;
    this.owners = owners;
    this.facts = facts;
  }

  /**
   * Remembers a dossier that is being entered, in the transaction of its first fact.
   *
   * @param owner sealed in the vault already
   * @param at when it is entered
   * @return the chain that it goes on with; empty if the latest dossier of the owner and procedure
   *     in the agency was entered more than 60 times 24 hours before, or gave what was asked for
   */
  public Optional<Chain> enter(
      DossierId dossier,
      PersonRef owner,
      ProcedureCode procedure,
      AgencyCode agency,
      OffsetDateTime at) {
    @Nullable String key = owners.of(owner).orElse(null);
    Optional<Chain> follows =
        key == null
            ? Optional.empty()
            : latest(key, procedure, agency, at.minusDays(DAYS))
                .map(this::factsOf)
                .flatMap(Predecessor::chain);
    jdbc.sql(
            "insert into owner_procedure (dossier, owner_key, procedure, agency, entered_at)"
                + " values (?, ?, ?, ?, ?)")
        .param(dossier.value())
        .param(key)
        .param(procedure.value())
        .param(agency.value())
        .param(at)
        .update();
    return follows;
  }

  /**
   * Passes a dossier to its rightful owner, in the transaction of the correction. Facts that were
   * recorded stay what they are; whoever comes next follows the right one.
   */
  public void correct(DossierId dossier, PersonRef owner) {
    jdbc.sql("update owner_procedure set owner_key = ? where dossier = ?")
        .param(owners.of(owner).orElse(null))
        .param(dossier.value())
        .update();
  }

  /**
   * Forgets all that is remembered of a person. Comes before the erasing of the person's entry in
   * the vault, which takes with it what this needs to know.
   *
   * @return how many dossiers were forgotten
   */
  public int forget(PersonRef person) {
    return owners
        .of(person)
        .map(
            key -> jdbc.sql("delete from owner_procedure where owner_key = ?").params(key).update())
        .orElse(0);
  }

  private Optional<String> latest(
      String key, ProcedureCode procedure, AgencyCode agency, OffsetDateTime since) {
    return jdbc.sql(
            "select dossier from owner_procedure where owner_key = ? and procedure = ?"
                + " and agency = ? and entered_at >= ?"
                + " order by entered_at desc, dossier fetch first row only")
        .params(key, procedure.value(), agency.value(), since)
        .query(String.class)
        .optional();
  }

  private List<DossierEvent> factsOf(String dossier) {
    return facts
        .readEvents(dossier)
        .asStream()
        .map(Message::getPayload)
        .map(DossierEvent.class::cast)
        .toList();
  }
}
