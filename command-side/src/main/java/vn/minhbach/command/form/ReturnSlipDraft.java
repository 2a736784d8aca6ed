package vn.minhbach.command.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.PersonRef;

/** The return slip while the facts of its dossier come in. */
final class ReturnSlipDraft {
  /** It comes from practice, not from the circular: it has a title and no number. */
  private static final Form FORM = new Form("", "", "Giấy biên nhận trả kết quả", null);

  private final Naming naming;
  private @Nullable PersonRef submitter;
  private @Nullable PersonRef owner;
  private @Nullable String procedureName;
  private @Nullable DossierDecided decided;
  private @Nullable DossierEvent atCounter;
  private @Nullable ResultHandedOver handedOver;

  private ReturnSlipDraft(Known known) {
    this.naming = new Naming(known);
  }

  /** The slip as it is after these facts; empty while there is no result at the counter. */
  static Optional<ReturnSlip> of(List<DossierEvent> facts, Known known) {
    ReturnSlipDraft draft = new ReturnSlipDraft(known);
    facts.forEach(draft::note);
    return draft.slip();
  }

  /** Only these facts are about a result; whatever else happens does not change the slip. */
  private void note(DossierEvent fact) {
    if (fact instanceof DossierReceived e) {
      submitter = e.submitter();
      owner = e.owner();
      procedureName = e.procedureName();
    } else if (fact instanceof DossierCorrected e) {
      corrected(e);
    } else if (fact instanceof DossierDecided e) {
      decided = e;
    } else if (fact instanceof ResultAtCounter e) {
      atCounter = e;
    } else if (fact instanceof ResultHandedOver e) {
      handedOver = e;
    }
  }

  private void corrected(DossierCorrected e) {
    switch (e.field()) {
      case SUBMITTER -> submitter = new PersonRef(e.to());
      case OWNER -> owner = new PersonRef(e.to());
      case CHANNEL, PROCEDURE_CASE -> {} // The slip does not show them.
    }
  }

  private Optional<ReturnSlip> slip() {
    @Nullable DossierDecided result = decided;
    @Nullable ResultHandedOver given = handedOver;
    @Nullable DossierEvent last = given == null ? atCounter : given;
    if (result == null || last == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ReturnSlip(
            naming.heading(FORM, last.occurrence(), procedureName),
            naming.parties(submitter, owner),
            result.outcome(),
            result.resultNumber(),
            result.occurrence().at(),
            given == null ? null : given.occurrence().at(),
            given == null ? null : given.receiver(),
            given == null ? null : given.proof()));
  }
}
