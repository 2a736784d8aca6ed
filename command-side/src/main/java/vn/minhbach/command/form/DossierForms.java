package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Apology;
import vn.minhbach.command.form.FilledForm.Cancelled;
import vn.minhbach.command.form.FilledForm.ControlSlip;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.command.form.FilledForm.Receipt;
import vn.minhbach.command.form.FilledForm.RefusalNotice;
import vn.minhbach.command.form.FilledForm.StopNotice;
import vn.minhbach.command.form.FilledForm.SupplementRequest;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.Standing;

/**
 * The forms of a dossier, filled from its facts in their order: 01 to 05 as it was when they were
 * issued, 06 and 07 as it is after the last fact. Past dossiers have none: their source printed its
 * own.
 */
final class DossierForms {
  private final Naming naming;
  private final HandOvers handOvers;
  private final List<FilledForm> forms = new ArrayList<>();
  private final List<RegisterDraft> lines = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private @Nullable PersonRef submitter;
  private @Nullable PersonRef owner;
  private @Nullable String procedureName;
  private @Nullable Standing now;
  private @Nullable Heading slip;
  private int receiptGeneration;
  private @Nullable OffsetDateTime withdrawalAskedAt;
  private @Nullable OffsetDateTime withdrawalConfirmedAt;

  private DossierForms(Known known) {
    this.naming = new Naming(known);
    this.handOvers = new HandOvers(naming);
  }

  /**
   * All forms, in the order of their issue; the control slip and lines of the register last.
   *
   * @param facts of one dossier, from its first on
   */
  static List<FilledForm> of(List<DossierEvent> facts, Known known) {
    DossierForms story = new DossierForms(known);
    facts.forEach(story::note);
    return story.all();
  }

  private List<FilledForm> all() {
    List<FilledForm> all = new ArrayList<>();
    forms.forEach(form -> all.add(form instanceof Receipt receipt ? linked(receipt) : form));
    @Nullable Standing standing = now;
    if (standing != null) {
      if (slip != null) {
        all.add(
            new ControlSlip(
                slip,
                naming.procedureCase(standing.procedure()),
                standing.receivedAt(),
                standing.promise(),
                List.copyOf(papers),
                handOvers.blocks()));
      }
      @Nullable Person owning = naming.person(owner);
      boolean erased = owner != null && owning == null;
      lines.forEach(line -> all.add(line.line(owning, erased, standing.promise())));
    }
    return List.copyOf(all);
  }

  /** A receipt that is printed again leads where the newest one leads. */
  private Receipt linked(Receipt receipt) {
    return receipt.linked(
        naming.link(new ReceiptLink(receipt.heading().dossier(), receiptGeneration)));
  }

  private void note(DossierEvent fact) {
    now = fact.after();
    OffsetDateTime at = fact.occurrence().at();
    if (handOvers.note(fact)) {
      lines.forEach(line -> line.handedOver(at));
    }
    switch (fact) {
      case DossierFiled e -> cameIn(e.submitter(), e.owner(), e.procedureName(), e.papers());
      case DossierTakenIn e -> takenIn(e);
      case DossierReceived e -> received(e);
      case DossierSettledAtOnce e -> settled(e);
      case IntakeRefused e -> refused(e, e.form(), e.reason(), e.note(), null);
      case DossierTransferred e -> slip = e.slip() == null ? slip : heading(e.slip(), e);
      case SupplementAsked e -> supplementAsked(e);
      case SupplementBroughtIn e -> papers.addAll(e.papers());
      case ExtensionGranted e -> extended(e);
      case ApologyIssued e -> apologised(e);
      case DossierDecided e -> {
        if (e.form() != null) {
          refused(e, e.form(), null, e.note(), e.resultNumber());
        }
      }
      case ResultAtCounter e -> {
        handOvers.returned(e);
        lines.forEach(line -> line.back(at));
      }
      case ResultHandedOver e -> lines.forEach(line -> line.returned(at, e.receiver(), e.proof()));
      case HandOverContested _ -> lines.forEach(line -> line.contested(at));
      case WithdrawalAsked _ -> withdrawalAskedAt = at;
      case WithdrawalConfirmed _ -> withdrawalConfirmedAt = at;
      case DossierStopped e -> stopped(e);
      case DossierCorrected e -> corrected(e);
      case DossierCancelled e -> cancelled(e);
      case ReceiptRenewed e -> receiptGeneration = e.generation();
      case ClockResumed _,
          ClockSuspended _,
          DossierAssigned _,
          DossierChecked _,
          DossierRated _,
          DossierRelated _,
          DossierVerified _,
          DueDateRecounted _,
          DueSoonNoted _,
          FinancialDutyAsked _,
          FinancialDutyMet _,
          LinkedTaskDone _,
          LinkedTaskSent _,
          OpinionAsked _,
          OpinionGiven _,
          OpinionLapsed _,
          OverdueNoted _,
          PastCompletionRecorded _,
          PastDossierRecorded _,
          PastPromiseRecorded _,
          PastStepRecorded _,
          ResultNotCollected _,
          StepBegun _,
          StepCompleted _,
          SynchronisationRecorded _,
          TaskOverdueNoted _,
          WithdrawalDropped _,
          WorkHandedOn _ -> {} // Nothing of it is on a form.
    }
  }

  private void cameIn(
      @Nullable PersonRef by, @Nullable PersonRef whose, String name, List<Paper> brought) {
    if (papers.isEmpty()) {
      papers.addAll(brought); // What was filed and completed later is there already.
    }
    submitter = by;
    owner = whose;
    procedureName = name;
  }

  private void takenIn(DossierTakenIn e) {
    cameIn(e.submitter(), e.owner(), e.procedureName(), e.papers());
    handOvers.received(e.after(), e.transferDue());
    forms.add(
        new Receipt(
            heading(e.form(), e),
            parties(),
            e.channel(),
            List.copyOf(papers),
            null,
            null,
            null,
            naming.procedureCase(e.after().procedure()),
            e.submittedAt(),
            e.occurrence().at(),
            null,
            null,
            null,
            naming.desk(e.competent(), e.competentUnit(), null),
            null));
    register(e.register(), e, papers);
  }

  private void received(DossierReceived e) {
    cameIn(e.submitter(), e.owner(), e.procedureName(), e.papers());
    handOvers.received(e.after(), e.transferDue());
    Standing here = e.after();
    forms.add(
        new Receipt(
            heading(e.form(), e),
            parties(),
            e.channel(),
            List.copyOf(papers),
            null,
            null,
            null,
            naming.procedureCase(here.procedure()),
            e.submittedAt(),
            e.occurrence().at(),
            e.dueDate().promise(),
            e.dueDate().explanation(),
            e.takenIn() == null ? naming.desk(here.agency(), here.unit(), null) : null,
            null,
            null));
    register(e.register(), e, papers);
  }

  private void settled(DossierSettledAtOnce e) {
    cameIn(e.submitter(), e.submitter(), e.procedureName(), List.of());
    register(e.register(), e, null);
    lines.forEach(line -> line.returned(e.occurrence().at(), null, null));
  }

  private void register(@Nullable Issue line, DossierEvent e, @Nullable List<Paper> brought) {
    if (line != null) {
      lines.add(new RegisterDraft(heading(Form.REGISTER.issued(line), e), brought));
    }
  }

  private void supplementAsked(SupplementAsked e) {
    Standing held = e.after();
    @Nullable OfficerId officer =
        held.officer() == null ? e.occurrence().by().officer() : held.officer();
    forms.add(
        new SupplementRequest(
            heading(e.form(), e),
            parties(),
            e.round(),
            e.clockRunning(),
            e.items(),
            e.others(),
            naming.words(e.note()),
            naming.desk(held.agency(), held.unit(), officer),
            e.legalBasis(),
            e.approver() == null ? null : naming.approver(e.approver())));
  }

  private void refused(
      DossierEvent e,
      Form form,
      @Nullable IntakeRefusalReason reason,
      @Nullable NoteRef note,
      @Nullable String resultNumber) {
    forms.add(
        new RefusalNotice(heading(form, e), parties(), reason, naming.words(note), resultNumber));
  }

  private void extended(ExtensionGranted e) {
    Standing after = e.after();
    forms.add(
        new Apology(
            heading(e.form(), e),
            parties(),
            after.receivedAt(),
            e.dueDate().previous(),
            e.cause(),
            naming.desk(after.agency(), e.responsible(), null),
            naming.words(e.note()),
            e.dueDate().promise(),
            null));
  }

  private void apologised(ApologyIssued e) {
    Standing after = e.after();
    forms.add(
        new Apology(
            heading(e.form(), e),
            parties(),
            after.receivedAt(),
            e.promised(),
            e.cause(),
            naming.desk(after.agency(), e.responsible(), null),
            naming.words(e.note()),
            null,
            e.expected()));
  }

  private void stopped(DossierStopped e) {
    forms.add(
        new StopNotice(
            heading(e.form(), e),
            parties(),
            withdrawalAskedAt,
            withdrawalConfirmedAt,
            naming.words(e.note()),
            papers.stream().filter(paper -> paper.kind() == Paper.Kind.ORIGINAL).toList(),
            e.after().axes().money()));
    lines.forEach(line -> line.stopped(e.occurrence().at()));
  }

  private void corrected(DossierCorrected e) {
    switch (e.field()) {
      case SUBMITTER -> submitter = new PersonRef(e.to());
      case OWNER -> owner = new PersonRef(e.to());
      case CHANNEL, PROCEDURE_CASE -> {} // No form that is still being filled shows them.
    }
  }

  private void cancelled(DossierCancelled e) {
    Cancelled why =
        new Cancelled(
            e.occurrence().at(),
            e.reason(),
            naming.words(e.note()),
            naming.signer(e.occurrence().by()),
            naming.approver(e.approver()));
    lines.forEach(line -> line.cancelled(why));
  }

  private Heading heading(Form form, DossierEvent e) {
    return naming.heading(form, e.occurrence(), procedureName);
  }

  private Parties parties() {
    return naming.parties(submitter, owner);
  }
}
