package vn.minhbach.shared.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.TimeLimit;

/**
 * One version of a procedure. A dossier keeps the version in force on the day of its receipt.
 *
 * @param code whose version this is
 * @param number 1 for the first version ever drafted, then without gaps
 * @param terms what it says
 * @param inForceFrom the first day, in Vietnam's time, on which dossiers are received under it;
 *     null while it is a draft
 */
public record ProcedureVersion(
    ProcedureCode code, int number, ProcedureTerms terms, @Nullable LocalDate inForceFrom) {
  public ProcedureVersion {
    if (number < 1) {
      throw new InvalidValue("version", Integer.toString(number), "1 or more");
    }
  }

  /** Whether nobody has activated it yet. */
  public boolean isDraft() {
    return inForceFrom == null;
  }

  /** The same version, in force from that day on. */
  public ProcedureVersion activatedFrom(LocalDate day) {
    return new ProcedureVersion(code, number, terms, day);
  }

  /** What is promised in a case; null if there is no such case or nobody confirmed its limit. */
  public @Nullable TimeLimit limitOf(CaseKey key) {
    return terms.caseOf(key).map(ProcedureCase::promisedLimit).orElse(null);
  }

  /**
   * What an event of a dossier carries of this version.
   *
   * @throws InvalidValue if this version makes no such case
   */
  public ProcedureRef ref(CaseKey key) {
    if (terms.caseOf(key).isEmpty()) {
      throw new InvalidValue(
          "case",
          key.value(),
          "one of " + String.join(", ", terms.cases().stream().map(c -> c.key().value()).toList()));
    }
    return new ProcedureRef(code, number, key, terms.field(), terms.sensitive());
  }
}
