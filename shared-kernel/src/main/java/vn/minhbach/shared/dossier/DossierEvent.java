package vn.minhbach.shared.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

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
      List<Paper> papers)
      implements DossierEvent {
    public DossierFiled {
      papers = List.copyOf(papers);
    }
  }

  /** Looked at and found complete and correct (kiểm tra). */
  record DossierChecked(Occurrence occurrence) implements DossierEvent {}

  /** Received (tiếp nhận): the code is given, form 01 is issued, the clock starts. */
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
      DueDateChange dueDate)
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
   */
  record DossierSettledAtOnce(
      Occurrence occurrence,
      DossierCode code,
      @Nullable PersonRef submitter,
      String procedureName,
      int copies,
      DueDateChange dueDate,
      Timeliness timeliness)
      implements DossierEvent {}

  /** Not received (form 03), with the reason in writing. */
  record IntakeRefused(
      Occurrence occurrence, IntakeRefusalReason reason, @Nullable NoteRef note, Form form)
      implements DossierEvent {}

  // ---- being worked on ----

  /** Passed to another unit (chuyển), with form 06 as its control slip. */
  record DossierTransferred(Occurrence occurrence, UnitCode from, UnitCode to)
      implements DossierEvent {}

  /** Given to somebody to handle (phân công). */
  record DossierAssigned(Occurrence occurrence, @Nullable OfficerId from, OfficerId to)
      implements DossierEvent {}

  /** Work on a step of the internal process began. */
  record StepBegun(Occurrence occurrence, String step) implements DossierEvent {}

  /** That step was completed. */
  record StepCompleted(Occurrence occurrence, String step, OffsetDateTime begunAt)
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

  /** Another agency was asked for its opinion (lấy ý kiến), by a date. */
  record OpinionAsked(
      Occurrence occurrence,
      int opinion,
      String consulted,
      OffsetDateTime dueAt,
      boolean silenceIsConsent)
      implements DossierEvent {}

  /** The opinion came. */
  record OpinionGiven(Occurrence occurrence, int opinion, String consulted, Opinion outcome)
      implements DossierEvent {}

  /** The date passed in silence; what that means was said when asking. */
  record OpinionLapsed(Occurrence occurrence, int opinion, String consulted, boolean consented)
      implements DossierEvent {}

  /**
   * Form 02: something is missing.
   *
   * @param round 1 for the first time
   * @param clockRunning false before receipt, true during appraisal: two different kinds in law
   * @param items names of papers of the procedure
   */
  record SupplementAsked(
      Occurrence occurrence,
      int round,
      boolean clockRunning,
      List<String> items,
      @Nullable NoteRef note,
      Form form)
      implements DossierEvent {
    public SupplementAsked {
      items = List.copyOf(items);
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

  /** Form 04: an apology with its cause, who is responsible, and one new date. */
  record ExtensionGranted(
      Occurrence occurrence,
      ExtensionCause cause,
      UnitCode responsible,
      @Nullable NoteRef note,
      Form form,
      DueDateChange dueDate)
      implements DossierEvent {}

  // ---- the result ----

  /** Signed (ký): granted, refused with written reasons, or granted in part. */
  record DossierDecided(
      Occurrence occurrence, Outcome outcome, String resultNumber, @Nullable NoteRef note)
      implements DossierEvent {}

  /** The result is at the counter: from here on the dossier counts as resolved. */
  record ResultAtCounter(Occurrence occurrence, Timeliness timeliness) implements DossierEvent {}

  /** The citizen has the result (trả kết quả). */
  record ResultHandedOver(Occurrence occurrence, Receiver receiver) implements DossierEvent {}

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
   */
  record DossierCorrected(
      Occurrence occurrence,
      CorrectedField field,
      String from,
      String to,
      NoteRef note,
      OfficerId approver)
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

  /** What can be corrected. Times and codes cannot. */
  enum CorrectedField {
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
