package vn.minhbach.command.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.minhbach.command.procedure.ProcedureCommand.ActivateProcedureVersion;
import vn.minhbach.command.procedure.ProcedureCommand.DraftProcedureVersion;
import vn.minhbach.command.procedure.ProcedureState.Drafter;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionActivated;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionDrafted;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * The rules of the catalogue: versions only grow, a draft becomes active once and is never altered,
 * and nothing is activated that would make a receipt promise a guess.
 */
public final class ProcedureDecider {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private ProcedureDecider() {}

  /**
   * The one fact that follows from a command.
   *
   * @throws ProcedureRefused if a rule forbids it
   */
  public static ProcedureEvent decide(ProcedureState state, ProcedureCommand command, Instant now) {
    return switch (command) {
      case DraftProcedureVersion draft -> draft(state, draft, now);
      case ActivateProcedureVersion activate -> activate(state, activate, now);
    };
  }

  /** The state after a fact. */
  public static ProcedureState evolve(ProcedureState state, ProcedureEvent event) {
    return switch (event) {
      case ProcedureVersionDrafted e ->
          state
              .with(new ProcedureVersion(e.code(), e.version(), e.terms(), null))
              .draftedBy(e.version(), new Drafter(e.agency(), e.by()));
      case ProcedureVersionActivated e ->
          state.with(new ProcedureVersion(e.code(), e.version(), e.terms(), e.inForceFrom()));
    };
  }

  /** What in the terms themselves forbids to activate them; empty if nothing does. */
  public static Optional<ProcedureRefusal> objectionTo(ProcedureTerms terms) {
    if (terms.cases().stream().anyMatch(one -> one.legalLimit() == null)) {
      return Optional.of(ProcedureRefusal.LIMIT_UNKNOWN);
    }
    if (DocumentTitle.isOne(terms.name())) {
      return Optional.of(ProcedureRefusal.NAME_OF_ANOTHER_DOCUMENT);
    }
    return terms.reviewNotes().isEmpty()
        ? Optional.empty()
        : Optional.of(ProcedureRefusal.NEEDS_REVIEW);
  }

  private static ProcedureVersionDrafted draft(
      ProcedureState state, DraftProcedureVersion draft, Instant now) {
    return new ProcedureVersionDrafted(
        draft.code(), state.nextNumber(), draft.terms(), draft.agency(), draft.by(), now);
  }

  private static ProcedureVersionActivated activate(
      ProcedureState state, ActivateProcedureVersion activate, Instant now) {
    ProcedureVersion version =
        state
            .version(activate.version())
            .orElseThrow(() -> new ProcedureRefused(ProcedureRefusal.VERSION_UNKNOWN));
    Optional<ProcedureRefusal> objection =
        objectionToOrder(state, version)
            .or(() -> objectionTo(version.terms()))
            .or(() -> objectionToPerson(state, activate))
            .or(() -> objectionToDay(state, activate.from(), now));
    if (objection.isPresent()) {
      throw new ProcedureRefused(objection.get());
    }
    return new ProcedureVersionActivated(
        version.code(),
        version.number(),
        version.terms(),
        activate.from(),
        activate.agency(),
        activate.by(),
        now);
  }

  private static Optional<ProcedureRefusal> objectionToOrder(
      ProcedureState state, ProcedureVersion version) {
    if (!version.isDraft()) {
      return Optional.of(ProcedureRefusal.ALREADY_ACTIVATED);
    }
    return state
        .lastActivated()
        .filter(last -> last.number() > version.number())
        .map(last -> ProcedureRefusal.OVERTAKEN);
  }

  private static Optional<ProcedureRefusal> objectionToPerson(
      ProcedureState state, ActivateProcedureVersion activate) {
    Drafter activator = new Drafter(activate.agency(), activate.by());
    return activator.equals(state.drafters().get(activate.version()))
        ? Optional.of(ProcedureRefusal.SECOND_PERSON_NEEDED)
        : Optional.empty();
  }

  /** The first version may begin in the past: no dossier can have been received under another. */
  private static Optional<ProcedureRefusal> objectionToDay(
      ProcedureState state, LocalDate from, Instant now) {
    LocalDate before = state.lastActivated().map(ProcedureVersion::inForceFrom).orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    if (!from.isAfter(before)) {
      return Optional.of(ProcedureRefusal.NOT_AFTER_THE_VERSION_BEFORE);
    }
    return from.isBefore(LocalDate.ofInstant(now, VIETNAM))
        ? Optional.of(ProcedureRefusal.IN_THE_PAST)
        : Optional.empty();
  }
}
