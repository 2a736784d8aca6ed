package vn.minhbach.shared.procedure;

/** How sure the catalogue is of what it says about a procedure. */
public enum Provenance {
  /** Seen in published material. */
  FOUND,
  /** At least one of code, name, field, limit and fee was recalled, not seen: check it first. */
  MEMORY,
  /** Entered by an officer of the agency, who answers for it. */
  ENTERED
}
