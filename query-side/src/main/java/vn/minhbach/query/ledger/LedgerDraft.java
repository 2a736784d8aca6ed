package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * A ledger while one event is folded into it. Lives no longer than that.
 *
 * <p>What was recorded here stands in the order in which it was recorded: a clock that is set back
 * makes a turn short, never a later one earlier. The steps of a past dossier stand by their own
 * times, in whatever order they were recorded: the time before a step belongs to who did it.
 */
final class LedgerDraft {
  private final OffsetDateTime start;
  private final Turns turns;
  private @Nullable OffsetDateTime end;
  private Awaited awaited;

  private LedgerDraft(OffsetDateTime start, Turns turns, Awaited awaited) {
    this.start = start;
    this.turns = turns;
    this.awaited = awaited;
  }

  static LedgerDraft of(LedgerView document) {
    LedgerDraft draft =
        new LedgerDraft(
            document.start(), new Turns(document.turns(), document.blurred()), document.awaited());
    draft.end = document.end();
    return draft;
  }

  /** Begins with the first event. */
  static LedgerDraft openedBy(DossierEvent event) {
    OffsetDateTime start =
        LedgerFact.of(event) instanceof LedgerFact.Opened(var since)
            ? since
            : event.occurrence().at();
    LedgerDraft draft = new LedgerDraft(start, new Turns(List.of(), Duration.ZERO), Awaited.NONE);
    // Until the first turn, it is as if it had ended where it starts.
    draft.end = start;
    return draft;
  }

  void learn(DossierEvent event) {
    switch (LedgerFact.of(event)) {
      case LedgerFact.Asked(var part, var consulted) -> {
        awaited = awaited.asked(part, consulted);
        move(event);
      }
      case LedgerFact.Answered(var part) -> {
        awaited = awaited.settled(part);
        move(event);
      }
      case LedgerFact.StepDone(var at, var by) -> turns.until(at, by);
      case LedgerFact.Completed(var at) -> end = turns.isEmpty() ? start : at;
      case LedgerFact.Opened _, LedgerFact.Moved _ -> move(event);
    }
  }

  LedgerView view(String dossier, long version) {
    return new LedgerView(dossier, version, start, end, turns.all(), awaited, turns.blurred());
  }

  private void move(DossierEvent event) {
    OffsetDateTime at = event.occurrence().at();
    @Nullable Owner owner = Owner.of(event.after(), awaited);
    if (owner == null) {
      end = end == null ? turns.notBeforeLast(at) : end;
    } else if (end == null) {
      turns.pass(at, owner);
    } else {
      turns.resume(end.isBefore(start) ? start : end, owner);
      end = null;
    }
  }
}
