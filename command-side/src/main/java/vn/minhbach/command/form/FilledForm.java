package vn.minhbach.command.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.Wording;

/**
 * All that is needed to render an issued form (Circular 03/2025/TT-VPCP). Forms 01 to 05 say what
 * held when they were issued; 06 and 07 grow with the dossier. What nobody recorded is absent,
 * never made up; so are a person and words that were erased. Times are those of Việt Nam.
 */
sealed interface FilledForm {
  /** What all forms have in common. */
  Heading heading();

  /**
   * What all forms have in common.
   *
   * @param form its number, version and title when it was issued, and which one it is
   * @param office the agency whose form it is, and its unit that had the dossier until then
   * @param by who issued it
   * @param code absent before receipt
   * @param procedureName as it was called then
   */
  record Heading(
      Form form,
      OffsetDateTime issuedAt,
      Desk office,
      Signer by,
      DossierId dossier,
      @Nullable DossierCode code,
      @Nullable ProcedureRef procedure,
      @Nullable String procedureName) {}

  /**
   * Where a dossier is.
   *
   * @param agencyName absent where this installation does not know the agency; so the others
   * @param officer absent where it is nobody's in particular
   */
  record Desk(
      AgencyCode agency,
      @Nullable String agencyName,
      UnitCode unit,
      @Nullable String unitName,
      @Nullable OfficerId officer,
      @Nullable String officerName) {}

  /**
   * Who did it.
   *
   * @param role in which capacity; absent where only the account was recorded
   * @param officer the account; absent for a citizen and the platform
   */
  record Signer(@Nullable Role role, @Nullable OfficerId officer, @Nullable String name) {}

  /** Who brought it (người nộp) and whose it is (chủ hồ sơ), by what was known then. */
  record Parties(@Nullable Person submitter, @Nullable Person owner) {}

  /**
   * Form 01, the receipt with the promised date.
   *
   * @param sets number of sets of papers; nobody asks for it yet, so it is absent
   * @param payment how fees are paid; nobody asks for it yet, so it is absent
   * @param delivery how the result is to be received; nobody asks for it yet, so it is absent
   * @param allowed what the law allows, and the shorter limit that the agency has bound itself to
   * @param submittedAt earlier than received where it was filed, or written down on paper, before
   * @param due absent where none is promised: without a limit, or before the competent agency has
   *     received it
   * @param dueExplained how the date was counted
   * @param collectAt where the result will be; absent where it was taken in for another agency
   * @param competent the agency that it was taken in for; absent where that is ours
   * @param link where its bearer sees the dossier, from the root: what the QR code leads to
   */
  record Receipt(
      Heading heading,
      Parties parties,
      Channel channel,
      List<Paper> papers,
      @Nullable Integer sets,
      @Nullable String payment,
      @Nullable String delivery,
      @Nullable ProcedureCase allowed,
      OffsetDateTime submittedAt,
      OffsetDateTime receivedAt,
      @Nullable Promise due,
      @Nullable Wording dueExplained,
      @Nullable Desk collectAt,
      @Nullable Desk competent,
      @Nullable String link)
      implements FilledForm {
    Receipt linked(@Nullable String to) {
      return new Receipt(
          heading,
          parties,
          channel,
          papers,
          sets,
          payment,
          delivery,
          allowed,
          submittedAt,
          receivedAt,
          due,
          dueExplained,
          collectAt,
          competent,
          to);
    }
  }

  /**
   * Form 02, what is missing.
   *
   * @param round 1 for the first time of its kind
   * @param clockRunning whether it was asked after receipt
   * @param items papers of the procedure
   * @param others what is no paper of the procedure, with the law that demands it
   * @param reason in the words of who asked
   * @param contact whom to turn to
   * @param legalBasis the law behind a further round, or one after the window
   * @param approver the leader who allowed that
   */
  record SupplementRequest(
      Heading heading,
      Parties parties,
      int round,
      boolean clockRunning,
      List<String> items,
      List<OtherPaper> others,
      @Nullable String reason,
      Desk contact,
      @Nullable String legalBasis,
      @Nullable Signer approver)
      implements FilledForm {}

  /**
   * Form 03, a refusal: to take it in, or as the result.
   *
   * @param reason why it was not taken in; absent for a result
   * @param words the concrete reason
   * @param resultNumber absent where it was not taken in
   */
  record RefusalNotice(
      Heading heading,
      Parties parties,
      @Nullable IntakeRefusalReason reason,
      @Nullable String words,
      @Nullable String resultNumber)
      implements FilledForm {}

  /**
   * Form 04, an apology with its cause.
   *
   * @param promised the date that will not be, or was not, kept
   * @param responsible the unit that was late
   * @param words why, in detail
   * @param next the new date; absent where the apology comes too late to move it
   * @param expected when the office hopes to be done, which is no promise
   */
  record Apology(
      Heading heading,
      Parties parties,
      @Nullable OffsetDateTime receivedAt,
      @Nullable Promise promised,
      ExtensionCause cause,
      Desk responsible,
      @Nullable String words,
      @Nullable Promise next,
      @Nullable LocalDate expected)
      implements FilledForm {}

  /**
   * Form 05, stopped at the citizen's request.
   *
   * @param words the reason
   * @param originals the papers to be given back
   * @param money whether anything had been asked or paid
   */
  record StopNotice(
      Heading heading,
      Parties parties,
      @Nullable OffsetDateTime askedAt,
      @Nullable OffsetDateTime confirmedAt,
      @Nullable String words,
      List<Paper> originals,
      Money money)
      implements FilledForm {}

  /**
   * Form 06, from hand to hand.
   *
   * @param allowed what the law allows, and the shorter limit that the agency has bound itself to
   * @param due when it has to be back at the centre
   * @param handOvers in their order
   */
  record ControlSlip(
      Heading heading,
      @Nullable ProcedureCase allowed,
      @Nullable OffsetDateTime receivedAt,
      @Nullable Promise due,
      List<Paper> papers,
      List<HandedOver> handOvers)
      implements FilledForm {}

  /**
   * One block of form 06.
   *
   * @param dueAt until when it had to be handed over; absent where no rule said so
   * @param kept how that was kept; absent likewise
   */
  record HandedOver(
      Desk from,
      Desk to,
      OffsetDateTime at,
      @Nullable OffsetDateTime dueAt,
      @Nullable Timeliness kept) {}

  /**
   * A line of form 07, the register. It never disappears: what ended otherwise says so.
   *
   * @param erased whether its owner was recorded and has been erased
   * @param papers how many pieces came in; absent where nobody counts them
   * @param handedOverAt when it left the counter, or went to the competent agency
   * @param backAt when the result came from the specialist
   * @param returnedAt when it was handed to the citizen
   * @param returnedTo who took it; absent where nobody noted it
   * @param contestedAt when the citizen said that nobody gave it to them
   * @param stoppedAt when it ended at the citizen's request
   */
  record RegisterLine(
      Heading heading,
      @Nullable Person owner,
      boolean erased,
      @Nullable Integer papers,
      OffsetDateTime receivedAt,
      @Nullable Promise due,
      @Nullable OffsetDateTime handedOverAt,
      @Nullable OffsetDateTime backAt,
      @Nullable OffsetDateTime returnedAt,
      @Nullable Receiver returnedTo,
      @Nullable Proof proof,
      @Nullable OffsetDateTime contestedAt,
      @Nullable OffsetDateTime stoppedAt,
      @Nullable Cancelled cancelled)
      implements FilledForm {}

  /** Why a line counts no more, by two people. */
  record Cancelled(
      OffsetDateTime at,
      CancellationReason reason,
      @Nullable String words,
      Signer by,
      Signer approver) {}
}
