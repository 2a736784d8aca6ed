package vn.minhbach.shared.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TransferDue;

/**
 * Everything that can be recorded of a dossier: its whole story on one page. A fact is never
 * altered, holds absolute values and its own conclusions, and never anything personal: people are
 * {@link PersonRef}s, typed words are {@link NoteRef}s.
 */
public sealed interface DossierEvent {
  /** What all facts have in common. */
  Occurrence occurrence();

  /** Whose fact it is. */
  default DossierId dossier() {
    return occurrence().dossier();
  }

  /** Where the dossier stands after it. */
  default Standing after() {
    return occurrence().after();
  }

  // ---- coming in ----

  /** Submitted (nộp): on a portal, by post, at a kiosk, or left at the counter. No clock yet. */
  record DossierFiled(
      Occurrence occurrence,
      Channel channel,
      OffsetDateTime submittedAt,
      PersonRef submitter,
      PersonRef owner,
      String procedureName,
      List<Paper> papers,
      @Nullable Entry entry)
      implements DossierEvent {
    public DossierFiled {
      papers = List.copyOf(papers);
    }
  }

  /** Looked at and found complete and correct (kiểm tra). */
  record DossierChecked(Occurrence occurrence) implements DossierEvent {}

  /**
   * Taken in for another agency that is competent (tiếp nhận phi địa giới): the code is given and
   * form 01 is issued, but the clock starts when that agency receives it (Decree 118/2025 art. 17,
   * as amended by Decree 309/2026). Until when it must be passed on is bound by the 15:00 rule.
   */
  record DossierTakenIn(
      Occurrence occurrence,
      Channel channel,
      OffsetDateTime submittedAt,
      DossierCode code,
      PersonRef submitter,
      PersonRef owner,
      String procedureName,
      List<Paper> papers,
      Form form,
      AgencyCode competent,
      UnitCode competentUnit,
      TransferDue transferDue,
      @Nullable Entry entry,
      @Nullable Issue register)
      implements DossierEvent {
    public DossierTakenIn {
      papers = List.copyOf(papers);
    }
  }

  /**
   * Received (tiếp nhận): the code is given, form 01 is issued, the clock starts.
   *
   * @param entry how it was entered; absent where there is nothing to tell
   * @param takenIn where and when another agency had taken it in; absent if none had
   * @param transferDue until when it must be handed to the unit that settles it; absent where it is
   *     settled where it was received
   * @param register its line in form 07
   */
  record DossierReceived(
      Occurrence occurrence,
      Channel channel,
      OffsetDateTime submittedAt,
      DossierCode code,
      PersonRef submitter,
      PersonRef owner,
      String procedureName,
      List<Paper> papers,
      Form form,
      DueDateChange dueDate,
      @Nullable Entry entry,
      @Nullable TakenIn takenIn,
      @Nullable TransferDue transferDue,
      @Nullable Issue register)
      implements DossierEvent {
    public DossierReceived {
      papers = List.copyOf(papers);
    }
  }

  /**
   * Received, done and handed over in one act (trả ngay), such as a certified copy. No receipt is
   * printed, but it is entered (Decree 61/2018 art. 17.4).
   *
   * @param submitter absent when nobody asked for the person's name
   * @param copies how many pieces were handed over, 1 to 1000
   * @param register its line in form 07
   */
  record DossierSettledAtOnce(
      Occurrence occurrence,
      DossierCode code,
      @Nullable PersonRef submitter,
      String procedureName,
      int copies,
      DueDateChange dueDate,
      Timeliness timeliness,
      @Nullable Entry entry,
      @Nullable Issue register)
      implements DossierEvent {}

  /** Not received (form 03), with the reason in writing. */
  record IntakeRefused(
      Occurrence occurrence, IntakeRefusalReason reason, @Nullable NoteRef note, Form form)
      implements DossierEvent {}

  // ---- being worked on ----

  /**
   * Passed to another unit (chuyển).
   *
   * @param slip form 06, opened with the first transfer; absent for every further one
   */
  record DossierTransferred(Occurrence occurrence, UnitCode from, UnitCode to, @Nullable Form slip)
      implements DossierEvent {}

  /** Given to somebody to handle (phân công). */
  record DossierAssigned(Occurrence occurrence, @Nullable OfficerId from, OfficerId to)
      implements DossierEvent {}

  /**
   * Work on a step of the internal process (quy trình nội bộ) began.
   *
   * @param legalDueAt until when the process allows it; absent where it sets no limit
   * @param committedDueAt the shorter limit that the office has bound itself to; absent if none
   */
  record StepBegun(
      Occurrence occurrence,
      String step,
      @Nullable OffsetDateTime legalDueAt,
      @Nullable OffsetDateTime committedDueAt)
      implements DossierEvent {}

  /**
   * That step was completed.
   *
   * @param legally against the limit of the process; absent where it sets none
   * @param asCommitted against the shorter limit; absent if there is none
   */
  record StepCompleted(
      Occurrence occurrence,
      String step,
      OffsetDateTime begunAt,
      @Nullable Timeliness legally,
      @Nullable Timeliness asCommitted)
      implements DossierEvent {}

  /** Handed on from one person to the next, possibly of another unit. */
  record WorkHandedOn(
      Occurrence occurrence,
      UnitCode fromUnit,
      @Nullable OfficerId from,
      UnitCode toUnit,
      OfficerId to)
      implements DossierEvent {}

  /** Verified on the spot (xác minh): time here, place, persons and findings in the note. */
  record DossierVerified(Occurrence occurrence, OffsetDateTime verifiedAt, NoteRef note)
      implements DossierEvent {}

  /**
   * Another agency was asked for its opinion (lấy ý kiến), by a date.
   *
   * @param legalBasis the law by which silence is consent; absent where it is not
   */
  record OpinionAsked(
      Occurrence occurrence,
      int opinion,
      String consulted,
      OffsetDateTime dueAt,
      boolean silenceIsConsent,
      @Nullable String legalBasis)
      implements DossierEvent {}

  /**
   * The opinion came: now, whatever date its document bears.
   *
   * @param documentDate the date on the document; absent if it bears none
   * @param timeliness against the date that was set
   */
  record OpinionGiven(
      Occurrence occurrence,
      int opinion,
      String consulted,
      Opinion outcome,
      @Nullable LocalDate documentDate,
      @Nullable Timeliness timeliness)
      implements DossierEvent {}

  /** The date passed in silence; what that means was said when asking. */
  record OpinionLapsed(Occurrence occurrence, int opinion, String consulted, boolean consented)
      implements DossierEvent {}

  /**
   * A linked agency (cơ quan liên thông) has its part to do, beside ours and beside that of others
   * (Decree 61/2018 art. 19.6): a task with a clock of its own. The date on the receipt stays.
   *
   * @param task 1 for the first
   * @param content what it has to do, in words of the office
   */
  record LinkedTaskSent(
      Occurrence occurrence, int task, String agency, String content, OffsetDateTime dueAt)
      implements DossierEvent {}

  /**
   * It did its part.
   *
   * @param resultNumber of what it sent; absent if it sent nothing
   */
  record LinkedTaskDone(
      Occurrence occurrence,
      int task,
      String agency,
      @Nullable String resultNumber,
      Timeliness timeliness)
      implements DossierEvent {}

  /**
   * Form 02: something is missing.
   *
   * @param round 1 for the first time of its kind
   * @param clockRunning false before receipt, true during appraisal: two different kinds in law
   * @param items names of papers of the procedure
   * @param others what is no paper of the procedure, each with the law that demands it
   * @param policy what it does to the clock; absent before receipt, where no clock runs
   * @param windowEndsAt until when the office may ask without further ado; absent before receipt
   * @param legalBasis the law that allows a further round, or one after the window; absent where
   *     neither is the case
   * @param approver the leader who allowed that; absent where none was needed or the leader asked
   */
  record SupplementAsked(
      Occurrence occurrence,
      int round,
      boolean clockRunning,
      List<String> items,
      List<OtherPaper> others,
      @Nullable NoteRef note,
      Form form,
      @Nullable SupplementPolicy policy,
      @Nullable OffsetDateTime windowEndsAt,
      @Nullable String legalBasis,
      @Nullable OfficerId approver)
      implements DossierEvent {
    public SupplementAsked {
      items = List.copyOf(items);
      others = List.copyOf(Objects.requireNonNullElse(others, List.of()));
    }

    /** Whether it was asked after the window, or not for the first time. */
    public boolean isExceptional() {
      return clockRunning
          && (round > 1 || (windowEndsAt != null && occurrence.at().isAfter(windowEndsAt)));
    }
  }

  /** The citizen brought it. */
  record SupplementBroughtIn(
      Occurrence occurrence,
      int round,
      OffsetDateTime askedAt,
      List<Paper> papers,
      @Nullable DueDateChange dueDate)
      implements DossierEvent {
    public SupplementBroughtIn {
      papers = List.copyOf(papers);
    }
  }

  /**
   * A tax or fee must be paid first (nghĩa vụ tài chính).
   *
   * @param noticeNumber of the tax agency's notice
   * @param noticeDate of that notice
   */
  record FinancialDutyAsked(Occurrence occurrence, String noticeNumber, LocalDate noticeDate)
      implements DossierEvent {}

  /** It was paid; the days until then are not ours. */
  record FinancialDutyMet(
      Occurrence occurrence, OffsetDateTime askedAt, @Nullable DueDateChange dueDate)
      implements DossierEvent {}

  /**
   * The law stops the clock (a public posting, a survey): until a date, on a stated basis.
   *
   * @param until when it goes on by itself
   */
  record ClockSuspended(
      Occurrence occurrence, String legalBasis, @Nullable NoteRef note, OffsetDateTime until)
      implements DossierEvent {}

  /** The clock goes on; the time since then is nobody's fault. */
  record ClockResumed(
      Occurrence occurrence, OffsetDateTime suspendedAt, @Nullable DueDateChange dueDate)
      implements DossierEvent {}

  /** Form 04: an apology with its cause, who is responsible, and one new date. */
  record ExtensionGranted(
      Occurrence occurrence,
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable NoteRef note,
      Form form,
      DueDateChange dueDate)
      implements DossierEvent {}

  /**
   * Form 04 after the date, or where no extension is possible: an apology that is owed and late. It
   * moves no date and cures nothing.
   *
   * @param promised the date that was broken
   * @param expected when the office now hopes to be done, which is no promise; absent if unknown
   */
  record ApologyIssued(
      Occurrence occurrence,
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable NoteRef note,
      Form form,
      Promise promised,
      @Nullable LocalDate expected)
      implements DossierEvent {}

  /** The calendar was changed by two people, and the date with it. */
  record DueDateRecounted(Occurrence occurrence, DueDateChange dueDate) implements DossierEvent {}

  // ---- time itself ----

  /**
   * The date is near.
   *
   * @param warning which of the warnings, 1 for the first
   * @param of how many there are
   * @param dueAt the date that is near
   */
  record DueSoonNoted(Occurrence occurrence, int warning, int of, OffsetDateTime dueAt)
      implements DossierEvent {}

  /** The promise is broken from now on. Nothing is blocked by it. */
  record OverdueNoted(Occurrence occurrence, Promise promise) implements DossierEvent {}

  /**
   * A part with a clock of its own is late.
   *
   * @param number of the opinion or linked task; of a step 1 for the limit that the office has
   *     bound itself to and 2 for the legal one; 0 for a transfer
   * @param name of the agency or step; of the unit that should have passed the dossier on
   */
  record TaskOverdueNoted(
      Occurrence occurrence, Task task, int number, String name, OffsetDateTime dueAt)
      implements DossierEvent {}

  // ---- the result ----

  /**
   * Signed (ký): granted, refused with written reasons, or granted in part.
   *
   * @param form form 03 where it was refused; absent otherwise
   */
  record DossierDecided(
      Occurrence occurrence,
      Outcome outcome,
      String resultNumber,
      @Nullable NoteRef note,
      @Nullable Form form)
      implements DossierEvent {}

  /**
   * The result is at the counter: from here on the dossier counts as resolved.
   *
   * @param collectBy when it counts as not collected; absent where nobody waits for it
   * @param mayBeShown true if its short code may stand on the screen in the hall: the citizen
   *     agreed, and the procedure says nothing about a person; absent if not
   */
  record ResultAtCounter(
      Occurrence occurrence,
      Timeliness timeliness,
      @Nullable OffsetDateTime collectBy,
      @Nullable Boolean mayBeShown)
      implements DossierEvent {
    public ResultAtCounter {
      mayBeShown = Boolean.TRUE.equals(mayBeShown) ? Boolean.TRUE : null;
    }

    /** A result that no screen may show. */
    public ResultAtCounter(
        Occurrence occurrence, Timeliness timeliness, @Nullable OffsetDateTime collectBy) {
      this(occurrence, timeliness, collectBy, null);
    }
  }

  /**
   * The citizen has the result (trả kết quả).
   *
   * @param proof by what the receiver confirmed it; absent if by nothing
   */
  record ResultHandedOver(Occurrence occurrence, Receiver receiver, @Nullable Proof proof)
      implements DossierEvent {}

  /** The citizen says that nobody gave it to them. */
  record HandOverContested(Occurrence occurrence, @Nullable NoteRef note) implements DossierEvent {}

  /** Nobody came for it (chưa nhận). Not late for the office. */
  record ResultNotCollected(Occurrence occurrence, OffsetDateTime atCounterSince)
      implements DossierEvent {}

  /** Rated by the citizen, away from the official. */
  record DossierRated(Occurrence occurrence, Satisfaction satisfaction) implements DossierEvent {}

  // ---- leaving the path ----

  /** The citizen asked to take it back (rút hồ sơ). */
  record WithdrawalAsked(Occurrence occurrence) implements DossierEvent {}

  /** The citizen confirmed it through a channel of their own. */
  record WithdrawalConfirmed(Occurrence occurrence) implements DossierEvent {}

  /** The citizen thought better of it. */
  record WithdrawalDropped(Occurrence occurrence) implements DossierEvent {}

  /** Form 05: stopped at the citizen's request. */
  record DossierStopped(Occurrence occurrence, @Nullable NoteRef note, Form form)
      implements DossierEvent {}

  /**
   * A mistake was corrected; what was said before stays readable.
   *
   * @param approver the second person
   * @param dueDate how the date moved, where another case has another limit; absent otherwise
   */
  record DossierCorrected(
      Occurrence occurrence,
      CorrectedField field,
      String from,
      String to,
      NoteRef note,
      OfficerId approver,
      @Nullable DueDateChange dueDate)
      implements DossierEvent {}

  /**
   * The receipt (form 01) was lost and printed again: the QR code of the earlier one leads nowhere
   * from now on.
   *
   * @param generation which receipt counts now: 1 for the first that replaced one
   */
  record ReceiptRenewed(Occurrence occurrence, int generation) implements DossierEvent {}

  /** It belongs together with another dossier, so that splitting and merging stay visible. */
  record DossierRelated(Occurrence occurrence, DossierId other, Relation relation)
      implements DossierEvent {}

  /** Entered by mistake. The code stays used, and the dossier stays visible. */
  record DossierCancelled(
      Occurrence occurrence, CancellationReason reason, @Nullable NoteRef note, OfficerId approver)
      implements DossierEvent {}

  // ---- past dossiers, and the world outside ----

  /**
   * Taken over from another system. It keeps its own number and times beside the time of entry.
   *
   * @param number unique inside the agency only
   * @param sourceChannel as the source wrote it
   */
  record PastDossierRecorded(
      Occurrence occurrence,
      String number,
      OffsetDateTime startedAt,
      Channel channel,
      @Nullable String sourceChannel,
      @Nullable DueDateChange dueDate)
      implements DossierEvent {}

  /**
   * A step of a past dossier.
   *
   * @param position 1 for the first step in the order of the source
   * @param officer who did it there
   * @param doneAt as the source wrote it
   */
  record PastStepRecorded(
      Occurrence occurrence,
      int position,
      String activity,
      @Nullable OfficerId officer,
      @Nullable UnitCode unit,
      OffsetDateTime doneAt,
      @Nullable String lifecycle)
      implements DossierEvent {}

  /** A newer extract of the source promises another date. */
  record PastPromiseRecorded(Occurrence occurrence, DueDateChange dueDate)
      implements DossierEvent {}

  /**
   * The source says that it was completed.
   *
   * @param pastTheMoment whether that was after the promised moment, even if not after the date
   */
  record PastCompletionRecorded(
      Occurrence occurrence,
      OffsetDateTime completedAt,
      Timeliness timeliness,
      boolean pastTheMoment)
      implements DossierEvent {}

  /** What the national portal answered when it was told the state. */
  record SynchronisationRecorded(
      Occurrence occurrence, NationalState sent, boolean accepted, @Nullable String answerCode)
      implements DossierEvent {}

  /** Why a dossier was not received. */
  enum IntakeRefusalReason {
    /** Another agency is competent; the note says which. */
    NOT_COMPETENT,
    /** Conditions of the law are not met. */
    NOT_ELIGIBLE,
    /** Papers stayed incomplete after guidance. */
    INCOMPLETE,
    /** The same request is already being handled. */
    DUPLICATE,
    /** The portal's check or a database found it to be false. */
    NOT_GENUINE
  }

  /** What a consulted agency answered. */
  enum Opinion {
    /** It agrees. */
    AGREES,
    /** It agrees under conditions. */
    AGREES_WITH_CONDITIONS,
    /** It does not agree. */
    DISAGREES
  }

  /** Causes of lateness in the report form II.07. */
  enum ExtensionCause {
    /** A regulation is unclear or changed. */
    REGULATION,
    /** An official was the cause. */
    OFFICIAL,
    /** Equipment or a system failed. */
    EQUIPMENT,
    /** Another agency has not answered. */
    OTHER_AGENCY,
    /** Anything else; the note says what. */
    OTHER
  }

  /** What was decided. */
  enum Outcome {
    /** Granted. */
    GRANTED,
    /** Refused, with written reasons (form 03). */
    REFUSED,
    /** Granted in part. */
    PARTLY_GRANTED
  }

  /** Who took the result. */
  enum Receiver {
    /** The owner in person. */
    OWNER,
    /** Somebody with an authorisation. */
    PROXY,
    /** The public post. */
    POST,
    /** Delivered electronically. */
    ELECTRONIC
  }

  /** Attitude and service, index 4 and 7 of Circular 01/2018: 2, 1 or 0 points. */
  enum Satisfaction {
    /** 2 points. */
    SATISFIED,
    /** 1 point. */
    NEUTRAL,
    /** 0 points. */
    DISSATISFIED
  }

  /** A part of a dossier that has a clock of its own. */
  enum Task {
    /** To be handed to the unit, or agency, that settles it. */
    TRANSFER,
    /** An opinion that was asked. */
    OPINION,
    /** The part of a linked agency. */
    LINKED_AGENCY,
    /** A step of the internal process. */
    STEP
  }

  /** By what a receiver confirmed that the result was handed over. */
  enum Proof {
    /** A signature on the return slip. */
    SIGNATURE,
    /** A code that was sent to the receiver and said back. */
    ONE_TIME_CODE,
    /** The receiver's e-identity (VNeID). */
    E_IDENTITY,
    /** The receipt of the post. */
    POSTAL_RECEIPT
  }

  /** How a dossier belongs to another. */
  enum Relation {
    /** It is one part of what came in as the other. */
    SPLIT_FROM,
    /** It goes on in the other. */
    MERGED_INTO,
    /** They concern the same matter. */
    SAME_MATTER
  }

  /** What can be corrected. Times and codes cannot. */
  enum CorrectedField {
    /** Which case of the procedure it is: its limit may be another. */
    PROCEDURE_CASE,
    /** The channel it came by. */
    CHANNEL,
    /** Whose dossier it is. */
    OWNER,
    /** Who brought it. */
    SUBMITTER
  }

  /** Why an entry was a mistake. */
  enum CancellationReason {
    /** Entered twice. */
    ENTERED_TWICE,
    /** Entered for the wrong procedure. */
    WRONG_PROCEDURE,
    /** Entered for the wrong person. */
    WRONG_PERSON,
    /** Entered while training. */
    TRAINING
  }
}
