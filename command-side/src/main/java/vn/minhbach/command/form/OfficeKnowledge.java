package vn.minhbach.command.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.organisation.Organisation.Officer;
import vn.minhbach.command.organisation.Organisation.Unit;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Person;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;

/**
 * What the vault, the organisation and the catalogue know, for one reading: each entry of the vault
 * is opened once, and leaves one trace. Reads the database.
 */
final class OfficeKnowledge implements Known {
  private final Vault vault;
  private final Organisation organisation;
  private final Procedures procedures;
  private final ReceiptLinks links;
  private final Reader reader;
  private final Map<PersonRef, Optional<Person>> people = new HashMap<>();
  private final Map<NoteRef, Optional<Note>> notes = new HashMap<>();

  OfficeKnowledge(
      Vault vault,
      Organisation organisation,
      Procedures procedures,
      ReceiptLinks links,
      Reader reader) {
    this.vault = vault;
    this.organisation = organisation;
    this.procedures = procedures;
    this.links = links;
    this.reader = reader;
  }

  @Override
  public @Nullable Person person(PersonRef reference) {
    return people
        .computeIfAbsent(reference, one -> vault.openFor(reader, one.value(), Person.class))
        .orElse(null);
  }

  @Override
  public @Nullable String words(NoteRef reference) {
    return notes
        .computeIfAbsent(reference, one -> vault.openFor(reader, one.value(), Note.class))
        .map(Note::text)
        .orElse(null);
  }

  @Override
  public @Nullable String agency(AgencyCode code) {
    return known(code).map(Agency::name).orElse(null);
  }

  @Override
  public @Nullable String unit(AgencyCode agency, UnitCode code) {
    return known(agency).stream()
        .flatMap(known -> known.units().stream())
        .filter(unit -> unit.code().equals(code))
        .map(Unit::name)
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable String officer(OfficerId id) {
    return organisation.officer(id).map(Officer::name).orElse(null);
  }

  @Override
  public String link(ReceiptLink receipt) {
    return "/t/" + links.tokenOf(receipt);
  }

  @Override
  public @Nullable ProcedureCase procedureCase(ProcedureRef procedure) {
    return procedures
        .version(procedure.code(), procedure.version())
        .terms()
        .caseOf(procedure.caseKey())
        .orElse(null);
  }

  /** Facts may name an agency of another installation. */
  private Optional<Agency> known(AgencyCode code) {
    return organisation.agencies().stream()
        .filter(agency -> agency.code().equals(code))
        .findFirst();
  }
}
