package vn.minhbach.command.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
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
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.procedure.ProcedureCode;

/** Everything that can be asked of a dossier. What happens then, {@link DossierDecider} says. */
sealed interface DossierCommand {
  /** Which dossier. */
  @TargetAggregateIdentifier
  DossierId dossier();

  /** Who asks. */
  Actor by();

  /** The commands that may be a dossier's first: they say what it is. */
  sealed interface Opening extends DossierCommand {
    /** The agency that receives it. */
    AgencyCode agency();

    /** The unit of that agency. */
    UnitCode unit();
  }

  /** The openings that name a procedure of the catalogue. */
  sealed interface ForProcedure extends Opening {
    /** The procedure. */
    ProcedureCode procedure();

    /** Which of its cases; decides the limit. */
    String procedureCase();
  }

  /**
   * Submit it.
   *
   * @param submittedAt when the portal or the post took it in; absent for "now"
   */
  record FileDossier(
      DossierId dossier,
      Actor by,
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      String procedureCase,
      Channel channel,
      @Nullable OffsetDateTime submittedAt,
      PersonRef submitter,
      PersonRef owner,
      List<Paper> papers)
      implements ForProcedure {
    public FileDossier {
      papers = List.copyOf(papers);
    }
  }

  /** Find it complete and correct. */
  record CheckDossier(DossierId dossier, Actor by) implements DossierCommand {}

  /** Receive one that was filed before. */
  record ReceiveFiledDossier(DossierId dossier, Actor by) implements DossierCommand {}

  /**
   * Receive one at the counter that nobody filed before.
   *
   * @param ticket the queue ticket it came with; absent if none
   * @param late that it had come in on paper before; absent if not
   * @param showWhenReady whether the citizen agreed that the short code may stand on the screen in
   *     the hall when the result is ready
   */
  record ReceiveDossier(
      DossierId dossier,
      Actor by,
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      String procedureCase,
      Channel channel,
      PersonRef submitter,
      PersonRef owner,
      List<Paper> papers,
      @Nullable Ticket ticket,
      @Nullable LateEntry late,
      boolean showWhenReady)
      implements ForProcedure {
    public ReceiveDossier {
      papers = List.copyOf(papers);
    }
  }

  /** Take in a dossier for which another agency is competent. */
  record TakeInForOther(
      DossierId dossier,
      Actor by,
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      String procedureCase,
      Channel channel,
      PersonRef submitter,
      PersonRef owner,
      List<Paper> papers,
      AgencyCode competent,
      UnitCode competentUnit)
      implements ForProcedure {
    public TakeInForOther {
      papers = List.copyOf(papers);
    }
  }

  /** Receive, do and hand over in one act. */
  record SettleAtOnce(
      DossierId dossier,
      Actor by,
      AgencyCode agency,
      UnitCode unit,
      ProcedureCode procedure,
      String procedureCase,
      @Nullable PersonRef submitter,
      int copies,
      @Nullable Ticket ticket)
      implements ForProcedure {}

  /** Do not receive it. */
  record RefuseIntake(
      DossierId dossier, Actor by, IntakeRefusalReason reason, @Nullable NoteRef note)
      implements DossierCommand {}

  /** Pass it to another unit. */
  record TransferDossier(DossierId dossier, Actor by, UnitCode to) implements DossierCommand {}

  /** Give it to somebody to handle. */
  record AssignDossier(DossierId dossier, Actor by, OfficerId to) implements DossierCommand {}

  /** Begin a step. */
  record BeginStep(DossierId dossier, Actor by, String step) implements DossierCommand {}

  /** Complete the step that is open. */
  record CompleteStep(DossierId dossier, Actor by, String step) implements DossierCommand {}

  /** Hand the work on to the next person. */
  record HandOnWork(DossierId dossier, Actor by, UnitCode toUnit, OfficerId to)
      implements DossierCommand {}

  /** Record a verification on the spot. */
  record RecordVerification(DossierId dossier, Actor by, OffsetDateTime verifiedAt, NoteRef note)
      implements DossierCommand {}

  /**
   * Ask another agency.
   *
   * @param legalBasis the law by which silence is consent; absent to go by the procedure's
   */
  record AskOpinion(
      DossierId dossier,
      Actor by,
      String consulted,
      OffsetDateTime dueAt,
      boolean silenceIsConsent,
      @Nullable String legalBasis)
      implements DossierCommand {}

  /** Record what it answered. */
  record RecordOpinion(
      DossierId dossier, Actor by, int opinion, Opinion outcome, @Nullable LocalDate documentDate)
      implements DossierCommand {}

  /** Record that it kept silent until its date. */
  record LapseOpinion(DossierId dossier, Actor by, int opinion) implements DossierCommand {}

  /** Send a linked agency its part. */
  record SendLinkedTask(
      DossierId dossier, Actor by, String agency, String content, OffsetDateTime dueAt)
      implements DossierCommand {}

  /** Record that it did its part. */
  record CompleteLinkedTask(DossierId dossier, Actor by, int task, @Nullable String resultNumber)
      implements DossierCommand {}

  /**
   * Ask the citizen for what is missing.
   *
   * @param items papers of the procedure, by name
   * @param others what is no paper of the procedure
   * @param legalBasis the law that allows a further round, or one after the window
   * @param approver the leader who vouches for that; absent if the leader asks
   */
  record AskSupplement(
      DossierId dossier,
      Actor by,
      List<String> items,
      List<OtherPaper> others,
      @Nullable NoteRef note,
      @Nullable String legalBasis,
      @Nullable OfficerId approver)
      implements DossierCommand {
    public AskSupplement {
      items = List.copyOf(items);
      others = List.copyOf(others);
    }
  }

  /** Take in what was asked for. */
  record BringSupplement(DossierId dossier, Actor by, List<Paper> papers)
      implements DossierCommand {
    public BringSupplement {
      papers = List.copyOf(papers);
    }
  }

  /** Ask for a tax or fee, on the tax agency's notice. */
  record AskFinancialDuty(DossierId dossier, Actor by, String noticeNumber, LocalDate noticeDate)
      implements DossierCommand {}

  /** Record that it was paid. */
  record MeetFinancialDuty(DossierId dossier, Actor by) implements DossierCommand {}

  /** Stop the clock by law, until a date. */
  record SuspendClock(
      DossierId dossier, Actor by, String legalBasis, OffsetDateTime until, @Nullable NoteRef note)
      implements DossierCommand {}

  /** Let the clock go on before that date. */
  record ResumeClock(DossierId dossier, Actor by) implements DossierCommand {}

  /** Apologise for a broken promise. */
  record Apologise(
      DossierId dossier,
      Actor by,
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable NoteRef note,
      @Nullable LocalDate expected)
      implements DossierCommand {}

  /** Count the date again by the calendar that holds now. */
  record RecountDueDate(DossierId dossier, Actor by, String legalBasis) implements DossierCommand {}

  /** Note what time has brought about. Nobody asks for it: the agenda of deadlines does. */
  record NoteTime(DossierId dossier, Actor by) implements DossierCommand {}

  /** Apologise and extend, once. */
  record GrantExtension(
      DossierId dossier,
      Actor by,
      LocalDate newDueDate,
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable NoteRef note)
      implements DossierCommand {}

  /** Sign the result. */
  record DecideDossier(
      DossierId dossier, Actor by, Outcome outcome, String resultNumber, @Nullable NoteRef note)
      implements DossierCommand {}

  /** Put the result at the counter. */
  record PlaceAtCounter(DossierId dossier, Actor by) implements DossierCommand {}

  /** Give it to the citizen. */
  record HandOverResult(DossierId dossier, Actor by, Receiver receiver, @Nullable Proof proof)
      implements DossierCommand {}

  /** Say that one was not given it. */
  record ContestHandOver(DossierId dossier, Actor by, @Nullable NoteRef note)
      implements DossierCommand {}

  /** Record that nobody came for it. */
  record RecordNotCollected(DossierId dossier, Actor by) implements DossierCommand {}

  /** Ask to take it back. */
  record AskWithdrawal(DossierId dossier, Actor by) implements DossierCommand {}

  /** Confirm that. */
  record ConfirmWithdrawal(DossierId dossier, Actor by) implements DossierCommand {}

  /** Take that back. */
  record DropWithdrawal(DossierId dossier, Actor by) implements DossierCommand {}

  /** Stop it at the citizen's request. */
  record StopDossier(DossierId dossier, Actor by, @Nullable NoteRef note)
      implements DossierCommand {}

  /**
   * Rate how it went.
   *
   * @param receipt the generation of the receipt whose bearer rates it; absent for an account
   */
  record RateDossier(
      DossierId dossier, Actor by, Satisfaction satisfaction, @Nullable Integer receipt)
      implements DossierCommand {}

  /** Replace a receipt that was lost. */
  record RenewReceipt(DossierId dossier, Actor by) implements DossierCommand {}

  /** Correct a mistake, with a second person. */
  record CorrectDossier(
      DossierId dossier,
      Actor by,
      CorrectedField field,
      String to,
      NoteRef note,
      OfficerId approver)
      implements DossierCommand {}

  /** Say that it belongs together with another dossier. */
  record RelateDossier(DossierId dossier, Actor by, DossierId other, Relation relation)
      implements DossierCommand {}

  /** Cancel an entry that was a mistake, with a second person. */
  record CancelDossier(
      DossierId dossier,
      Actor by,
      CancellationReason reason,
      @Nullable NoteRef note,
      OfficerId approver)
      implements DossierCommand {}

  /** Take over what is new of a past dossier. */
  record RecordPastDossier(
      DossierId dossier, Actor by, AgencyCode agency, UnitCode unit, PastDossier past)
      implements Opening {}

  /** Record what the national portal answered. */
  record RecordSynchronisation(
      DossierId dossier,
      Actor by,
      NationalState sent,
      boolean accepted,
      @Nullable String answerCode)
      implements DossierCommand {}
}
