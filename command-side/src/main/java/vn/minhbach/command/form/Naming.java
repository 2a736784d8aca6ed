package vn.minhbach.command.form;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Desk;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.command.form.FilledForm.Signer;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;

/** Puts names to what facts refer to. */
final class Naming {
  private final Known known;

  Naming(Known known) {
    this.known = known;
  }

  Heading heading(Form form, Occurrence occurrence, @Nullable String procedureName) {
    Standing after = occurrence.after();
    return new Heading(
        form,
        occurrence.at(),
        desk(after.agency(), issuing(occurrence.before(), after), null),
        signer(occurrence.by()),
        occurrence.dossier(),
        after.code(),
        after.procedure(),
        procedureName);
  }

  /** Who hands a dossier on issues the slip, not who gets it. */
  private static UnitCode issuing(@Nullable Standing before, Standing after) {
    return before == null || !before.agency().equals(after.agency()) ? after.unit() : before.unit();
  }

  Desk desk(Standing at) {
    return desk(at.agency(), at.unit(), at.officer());
  }

  Desk desk(AgencyCode agency, UnitCode unit, @Nullable OfficerId officer) {
    return new Desk(
        agency,
        known.agency(agency),
        unit,
        known.unit(agency, unit),
        officer,
        officer == null ? null : known.officer(officer));
  }

  Signer signer(Actor by) {
    @Nullable OfficerId officer = by.officer();
    return new Signer(by.role(), officer, officer == null ? null : known.officer(officer));
  }

  /** A second person, of whom the account was recorded and no more. */
  Signer approver(OfficerId officer) {
    return new Signer(null, officer, known.officer(officer));
  }

  Parties parties(@Nullable PersonRef submitter, @Nullable PersonRef owner) {
    return new Parties(person(submitter), person(owner));
  }

  @Nullable Person person(@Nullable PersonRef reference) {
    return reference == null ? null : known.person(reference);
  }

  @Nullable String words(@Nullable NoteRef reference) {
    return reference == null ? null : known.words(reference);
  }

  @Nullable String link(ReceiptLink receipt) {
    return known.link(receipt);
  }

  @Nullable ProcedureCase procedureCase(@Nullable ProcedureRef procedure) {
    return procedure == null ? null : known.procedureCase(procedure);
  }
}
