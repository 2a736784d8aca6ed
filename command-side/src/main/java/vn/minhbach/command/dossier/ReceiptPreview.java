package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TransferDue;
import vn.minhbach.shared.time.Wording;

/**
 * What a receipt would say if it were written now, found by the very rules that write it.
 *
 * @param refusal the rule that forbids the receipt; absent if none does
 * @param offered what there is to receive; absent if no version of the procedure is in force
 * @param promised what the citizen would be told; absent if the receipt is refused, or the case has
 *     yet to be chosen
 */
record ReceiptPreview(
    ProcedureCode procedure,
    @Nullable SaidNo refusal,
    @Nullable OfferedProcedure offered,
    @Nullable PromisedReceipt promised) {

  /**
   * The procedure, in the version in force today.
   *
   * @param feeVnd at the counter, in đồng; absent if unknown
   * @param sensitive whether no screen and no message may name it
   * @param papers what a dossier consists of, in every case
   * @param cases to choose from, the commonest first
   */
  record OfferedProcedure(
      int version,
      String name,
      Field field,
      @Nullable Long feeVnd,
      boolean sensitive,
      List<ListedPaper> papers,
      List<ProcedureCase> cases) {
    static OfferedProcedure of(ProcedureVersion version) {
      ProcedureTerms terms = version.terms();
      return new OfferedProcedure(
          version.number(),
          terms.name(),
          terms.field(),
          terms.feeVnd(),
          terms.sensitive(),
          terms.papers().stream().map(ListedPaper::of).toList(),
          terms.cases());
    }
  }

  /**
   * What the citizen would be told.
   *
   * @param at the moment it is counted from, by the server
   * @param legalLimit what the law allows
   * @param committedLimit the shorter limit that the office has bound itself to; absent if it has
   *     not
   * @param due the date; absent where the procedure has no limit
   * @param explanation how it is counted, in words; absent with the date
   * @param settledAtOnce whether it may be settled while the citizen waits, without a receipt
   * @param transferDue until when it must be passed on; absent where it is settled here
   */
  record PromisedReceipt(
      CaseKey procedureCase,
      OffsetDateTime at,
      TimeLimit legalLimit,
      @Nullable TimeLimit committedLimit,
      @Nullable Promise due,
      @Nullable Wording explanation,
      @Nullable String calendarVersion,
      boolean settledAtOnce,
      @Nullable TransferDue transferDue) {
    static PromisedReceipt of(ProcedureCase chosen, DossierReceived fact) {
      return new PromisedReceipt(
          chosen.key(),
          fact.occurrence().at(),
          requireNonNull(chosen.legalLimit(), "an active version has a limit for every case"),
          chosen.committedLimit(),
          fact.dueDate().promise(),
          fact.dueDate().explanation(),
          fact.dueDate().calendarVersion(),
          TimeLimit.SAME_DAY.equals(chosen.promisedLimit()),
          fact.transferDue());
    }
  }

  /** Where nothing of that name is in force. */
  static ReceiptPreview refused(ProcedureCode procedure, Refusal refusal) {
    return new ReceiptPreview(procedure, SaidNo.of(refusal), null, null);
  }

  /** Where nobody has said yet which case it is, and none is the usual one. */
  static ReceiptPreview unchosen(ProcedureVersion version) {
    return new ReceiptPreview(version.code(), null, OfferedProcedure.of(version), null);
  }

  /**
   * Tries it.
   *
   * @throws vn.minhbach.shared.InvalidValue as the receipt itself would
   */
  static ReceiptPreview of(ReceiveDossier wish, Circumstances given) {
    ProcedureVersion version = requireNonNull(given.procedure(), "a receipt is for a procedure");
    OfferedProcedure offered = OfferedProcedure.of(version);
    try {
      DossierReceived fact = IntakeRules.receive(wish, given);
      ProcedureCase chosen =
          version.terms().caseOf(new CaseKey(wish.procedureCase())).orElseThrow();
      return new ReceiptPreview(version.code(), null, offered, PromisedReceipt.of(chosen, fact));
    } catch (DossierRefused no) {
      return new ReceiptPreview(version.code(), SaidNo.of(no.refusal()), offered, null);
    }
  }
}
