package vn.minhbach.command.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.procedure.ProcedureCode;

/** What the bodies of requests look like: facts as nouns, with typed words and people in clear. */
final class DossierRequests {
  private DossierRequests() {}

  /** A filing: {@code owner} is the submitter where absent. */
  record Filing(
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      @Nullable String procedureCase,
      Channel channel,
      @Nullable OffsetDateTime submittedAt,
      Person submitter,
      @Nullable Person owner,
      @Nullable List<Paper> papers) {}

  /**
   * A receipt at the counter.
   *
   * @param showWhenReady whether the citizen agreed that the short code may stand on the screen in
   *     the hall when the result is ready; absent for no
   */
  record Receipt(
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      @Nullable String procedureCase,
      @Nullable Channel channel,
      Person submitter,
      @Nullable Person owner,
      @Nullable List<Paper> papers,
      @Nullable Ticket ticket,
      @Nullable PaperReceipt late,
      @Nullable Boolean showWhenReady) {}

  /** A receipt that had been written on paper before, and by whom its late entry is approved. */
  record PaperReceipt(OffsetDateTime statedAt, String reason, OfficerId approver) {}

  /** What another agency is competent for. */
  record TakingIn(
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      @Nullable String procedureCase,
      @Nullable Channel channel,
      Person submitter,
      @Nullable Person owner,
      @Nullable List<Paper> papers,
      AgencyCode competent,
      UnitCode competentUnit) {}

  /** Something settled at once: two keystrokes' worth of data. */
  record Settlement(
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      @Nullable String procedureCase,
      @Nullable Person submitter,
      @Nullable Integer copies,
      @Nullable Ticket ticket) {}

  record IntakeRefusal(IntakeRefusalReason reason, @Nullable String note) {}

  record Transfer(UnitCode to) {
    TransferDossier command(DossierId dossier, Asked asked) {
      return new TransferDossier(dossier, asked.by(), to);
    }
  }

  record Assignment(OfficerId to) {}

  record Step(String name) {}

  record HandOn(UnitCode toUnit, OfficerId to) {}

  record Verification(OffsetDateTime verifiedAt, String note) {}

  record OpinionRequest(
      String consulted,
      OffsetDateTime dueAt,
      boolean silenceIsConsent,
      @Nullable String legalBasis) {}

  record OpinionAnswer(Opinion outcome, @Nullable LocalDate documentDate) {}

  record LinkedTask(String agency, String content, OffsetDateTime dueAt) {}

  record LinkedTaskResult(@Nullable String resultNumber) {}

  /** A supplement: {@code items} are papers of the procedure, {@code others} name their own law. */
  record SupplementRequest(
      @Nullable List<String> items,
      @Nullable List<OtherPaper> others,
      @Nullable String note,
      @Nullable String legalBasis,
      @Nullable OfficerId approver) {
    AskSupplement command(DossierId dossier, Asked asked, Submission submission) {
      return new AskSupplement(
          dossier,
          asked.by(),
          Objects.requireNonNullElse(items, List.of()),
          Objects.requireNonNullElse(others, List.of()),
          submission.optionalNote(note),
          legalBasis,
          approver);
    }
  }

  record Suspension(String legalBasis, OffsetDateTime until, @Nullable String note) {
    SuspendClock command(DossierId dossier, Asked asked, Submission submission) {
      return new SuspendClock(
          dossier, asked.by(), legalBasis, until, submission.optionalNote(note));
    }
  }

  record Apology(
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable String note,
      @Nullable LocalDate expected) {}

  record Contestation(@Nullable String note) {}

  record RelatedDossier(DossierId other, Relation relation) {}

  record Supplement(@Nullable List<Paper> papers) {}

  record FinancialDuty(String noticeNumber, LocalDate noticeDate) {
    AskFinancialDuty command(DossierId dossier, Asked asked) {
      return new AskFinancialDuty(dossier, asked.by(), noticeNumber, noticeDate);
    }
  }

  record Extension(
      LocalDate newDueDate, ExtensionCause cause, UnitCode responsible, @Nullable String note) {
    GrantExtension command(DossierId dossier, Asked asked, Submission submission) {
      return new GrantExtension(
          dossier, asked.by(), newDueDate, cause, responsible, submission.optionalNote(note));
    }
  }

  record Decision(Outcome outcome, String resultNumber, @Nullable String note) {}

  record HandOver(Receiver receiver, @Nullable Proof proof) {}

  record Stop(@Nullable String note) {}

  record Rating(Satisfaction satisfaction) {}

  /** A correction: {@code person} for people, {@code value} for the channel or the case. */
  record Correction(
      CorrectedField field,
      @Nullable String value,
      @Nullable Person person,
      String reason,
      OfficerId approver) {}

  record Cancellation(CancellationReason reason, @Nullable String note, OfficerId approver) {}

  record Synchronisation(NationalState sent, boolean accepted, @Nullable String answerCode) {}
}
