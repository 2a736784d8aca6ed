package vn.minhbach.shared.procedure;

import vn.minhbach.shared.InvalidValue;

/**
 * Which procedure a dossier is about, as every event of the dossier carries it, so that a reader
 * can count by field and keep silent about sensitive ones without looking anything up.
 *
 * @param code the procedure
 * @param version the version in force on receipt, 1 or more
 * @param caseKey the case inside that version
 * @param field the field under that version
 * @param sensitive whether neither a board nor a message may name the procedure
 */
public record ProcedureRef(
    ProcedureCode code, int version, CaseKey caseKey, Field field, boolean sensitive) {
  public ProcedureRef {
    if (version < 1) {
      throw new InvalidValue("version", Integer.toString(version), "1 or more");
    }
  }
}
