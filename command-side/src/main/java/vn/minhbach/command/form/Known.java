package vn.minhbach.command.form;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;

/** What facts only refer to. Absent is what was never known, or was erased. */
interface Known {
  /** Nothing is known: enough to tell what was issued. */
  Known NOTHING = new Known() {};

  /** A citizen or organisation, as the vault holds it. */
  default @Nullable Person person(PersonRef reference) {
    return null;
  }

  /** Words that somebody typed, as the vault holds them. */
  default @Nullable String words(NoteRef reference) {
    return null;
  }

  /** The printed name of an agency. */
  default @Nullable String agency(AgencyCode code) {
    return null;
  }

  /** The printed name of a unit. */
  default @Nullable String unit(AgencyCode agency, UnitCode code) {
    return null;
  }

  /** The name tag of an officer. */
  default @Nullable String officer(OfficerId id) {
    return null;
  }

  /** The path behind the QR code of a receipt, from the root. */
  default @Nullable String link(ReceiptLink receipt) {
    return null;
  }

  /** The case of the procedure, with its limits. */
  default @Nullable ProcedureCase procedureCase(ProcedureRef procedure) {
    return null;
  }
}
