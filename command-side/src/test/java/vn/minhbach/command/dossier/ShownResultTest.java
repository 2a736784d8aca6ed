package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;

import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** The screen in the hall says that a result is ready only where the citizen agreed. */
class ShownResultTest {

  @Test
  void a_citizen_who_agreed_is_called_by_the_screen() {
    Story story = placed(receive(true));

    assertThat(((DossierReceived) story.facts().getFirst()).entry())
        .isEqualTo(new Entry(null, null, null, true));
    assertThat(((ResultAtCounter) story.facts().getLast()).mayBeShown()).isTrue();
  }

  @Test
  void who_did_not_agree_is_not_shown() {
    Story story = placed(receive(false));

    assertThat(((DossierReceived) story.facts().getFirst()).entry()).isEqualTo(Entry.PLAIN);
    assertThat(((ResultAtCounter) story.facts().getLast()).mayBeShown()).isNull();
  }

  @Test
  void a_sensitive_procedure_is_not_shown_even_to_those_who_agree() {
    Story story = Story.under(sensitive());

    assertThatExceptionOfType(DossierRefused.class)
        .isThrownBy(() -> story.decided(MONDAY_9AM, receive(true)))
        .extracting(DossierRefused::refusal)
        .isEqualTo(Refusal.SENSITIVE_IS_NOT_SHOWN);
    assertThat(story.decided(MONDAY_9AM, receive(false))).hasSize(1);
  }

  private static Story placed(ReceiveDossier receive) {
    return Story.under(Cast.permit())
        .then(MONDAY_9AM, receive)
        .then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED))
        .then(TUESDAY_9AM, Wishes.placeAtCounter());
  }

  private static ReceiveDossier receive(boolean showWhenReady) {
    ReceiveDossier plain = Wishes.receive();
    return new ReceiveDossier(
        plain.dossier(),
        plain.by(),
        plain.agency(),
        plain.unit(),
        plain.procedure(),
        plain.procedureCase(),
        plain.channel(),
        plain.submitter(),
        plain.owner(),
        plain.papers(),
        plain.ticket(),
        plain.late(),
        showWhenReady);
  }

  private static ProcedureVersion sensitive() {
    ProcedureVersion open = Cast.permit();
    ProcedureTerms terms = open.terms();
    return new ProcedureVersion(
        open.code(),
        open.number(),
        new ProcedureTerms(
            terms.name(),
            terms.field(),
            terms.cases(),
            terms.papers(),
            terms.feeVnd(),
            terms.online(),
            true,
            terms.supplement(),
            terms.provenance(),
            terms.legalBasis(),
            terms.reviewNotes(),
            terms.process()),
        open.inForceFrom());
  }
}
