package vn.minhbach.query.ledger;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Standing;

/**
 * One document a dossier, keyed by its identifier; written only when time passes to another owner,
 * when it starts or ends, and when a source or another agency says something about time.
 */
public final class LedgerProjection implements Projection<LedgerView> {
  @Override
  public String view() {
    return "ledger";
  }

  @Override
  public Class<LedgerView> documentType() {
    return LedgerView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    boolean saysSomething =
        switch (LedgerFact.of(event)) {
          case LedgerFact.Opened _, LedgerFact.Moved _ -> passesOn(event);
          case LedgerFact.Asked _,
              LedgerFact.Answered _,
              LedgerFact.StepDone _,
              LedgerFact.Completed _ ->
              true;
        };
    return saysSomething ? Set.of(event.dossier().value()) : Set.of();
  }

  @Override
  public LedgerView fold(
      @Nullable LedgerView document, String key, DossierEvent event, Stamp stamp) {
    LedgerDraft draft = document == null ? LedgerDraft.openedBy(event) : LedgerDraft.of(document);
    draft.learn(event);
    return draft.view(key, stamp.version());
  }

  /** Whose opinion or part is awaited changes only by facts that always say something. */
  private static boolean passesOn(DossierEvent event) {
    @Nullable Standing before = event.occurrence().before();
    return before == null
        || !Objects.equals(Owner.of(before, Awaited.NONE), Owner.of(event.after(), Awaited.NONE));
  }
}
