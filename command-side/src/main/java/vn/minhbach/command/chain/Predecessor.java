package vn.minhbach.command.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.Standing;

/** What the dossier before says about the next one of the same owner and procedure. Pure. */
final class Predecessor {
  private Predecessor() {}

  /**
   * The chain as the next dossier goes on with it; empty where the owner has what was asked for,
   * and so comes with something new.
   *
   * @param facts of the dossier before, from its first on
   */
  static Optional<Chain> chain(List<DossierEvent> facts) {
    DossierEvent opening = facts.getFirst();
    if (isSatisfied(facts)) {
      return Optional.empty();
    }
    @Nullable Entry entry = entry(opening);
    @Nullable Chain before = entry == null ? null : entry.follows();
    Standing entered = opening.after();
    return Optional.of(
        new Chain(
            opening.dossier(),
            before == null ? 2 : before.length() + 1,
            Objects.requireNonNullElse(entered.firstSubmittedAt(), opening.occurrence().at())));
  }

  /** Handed over, and not a refusal. A result that still lies at the counter satisfies nobody. */
  private static boolean isSatisfied(List<DossierEvent> facts) {
    return facts.getLast().after().axes().handOver() == HandOver.HANDED_OVER
        && facts.stream()
            .noneMatch(
                fact ->
                    fact instanceof DossierDecided decided && decided.outcome() == Outcome.REFUSED);
  }

  private static @Nullable Entry entry(DossierEvent opening) {
    return switch (opening) {
      case DossierFiled e -> e.entry();
      case DossierTakenIn e -> e.entry();
      case DossierReceived e -> e.entry();
      default -> null; // The others open no dossier that can be followed.
    };
  }
}
