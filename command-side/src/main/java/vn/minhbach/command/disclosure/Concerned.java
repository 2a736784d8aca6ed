package vn.minhbach.command.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.PersonRef;

/**
 * Whom a dossier concerns, as its facts have it now.
 *
 * @param submitter who brought it; absent if nobody asked, and for past dossiers
 * @param owner whose it is; absent likewise
 * @param agencies that have or had it, or are to receive it
 */
record Concerned(
    @Nullable PersonRef submitter, @Nullable PersonRef owner, Set<AgencyCode> agencies) {
  Concerned {
    agencies = Set.copyOf(agencies);
  }

  /** Folded from the facts of a dossier; there is at least one. */
  static Concerned of(List<DossierEvent> facts) {
    @Nullable PersonRef submitter = null;
    @Nullable PersonRef owner = null;
    Set<AgencyCode> agencies = new HashSet<>();
    for (DossierEvent fact : facts) {
      agencies.add(fact.after().agency());
      switch (fact) {
        case DossierFiled e -> {
          submitter = e.submitter();
          owner = e.owner();
        }
        case DossierTakenIn e -> {
          submitter = e.submitter();
          owner = e.owner();
          agencies.add(e.competent());
        }
        case DossierReceived e -> {
          submitter = e.submitter();
          owner = e.owner();
        }
        case DossierSettledAtOnce e -> {
          submitter = e.submitter();
          owner = e.submitter();
        }
        case DossierCorrected e -> {
          if (e.field() == CorrectedField.SUBMITTER) {
            submitter = new PersonRef(e.to());
          } else if (e.field() == CorrectedField.OWNER) {
            owner = new PersonRef(e.to());
          }
        }
        default -> {} // The others are about nobody new.
      }
    }
    return new Concerned(submitter, owner, agencies);
  }
}
