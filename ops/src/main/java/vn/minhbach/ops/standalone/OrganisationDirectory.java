package vn.minhbach.ops.standalone;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.organisation.Organisation.Officer;
import vn.minhbach.command.organisation.Organisation.Unit;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Hall;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/** The people and signs of the organisation; past dossiers know units that it does not. */
record OrganisationDirectory(Organisation organisation) implements OfficeDirectory {
  @Override
  public AgencyCode home() {
    return organisation.agencies().getFirst().code();
  }

  @Override
  public UnitCode counterOf(AgencyCode agency) {
    return organisation.agency(agency).units().getFirst().code();
  }

  @Override
  public String ofAgency(AgencyCode agency) {
    return first(agency, known -> Stream.of(known.name()), agency.value());
  }

  @Override
  public String ofUnit(AgencyCode agency, String unit) {
    return first(
        agency,
        known ->
            known.units().stream().filter(one -> one.code().value().equals(unit)).map(Unit::name),
        unit);
  }

  @Override
  public String ofOfficer(AgencyCode agency, String officer) {
    return first(
        agency,
        known ->
            known.officers().stream()
                .filter(one -> one.id().value().equals(officer))
                .map(Officer::name),
        officer);
  }

  @Override
  public List<UnitCode> units(AgencyCode agency) {
    return in(agency, known -> known.units().stream().map(Unit::code)).toList();
  }

  @Override
  public Hall hallOf(AgencyCode agency, UnitCode unit) {
    return in(agency, known -> known.units().stream().filter(one -> one.code().equals(unit)))
        .findFirst()
        .map(OrganisationDirectory::hall)
        .orElse(Hall.NONE);
  }

  @Override
  public List<Colleague> colleagues(AgencyCode agency) {
    return in(agency, OrganisationDirectory::colleagues).toList();
  }

  @Override
  public Optional<Colleague> colleague(String account) {
    return organisation.agencies().stream()
        .flatMap(OrganisationDirectory::colleagues)
        .filter(one -> one.id().value().equals(account))
        .findFirst();
  }

  private static Hall hall(Unit unit) {
    return new Hall(
        unit.queue().stream().map(one -> new Hall.Lane(one.letter(), one.field())).toList(),
        unit.counters().stream()
            .map(one -> new Hall.Counter(one.number(), one.name(), one.letters()))
            .toList());
  }

  private static Stream<Colleague> colleagues(Agency agency) {
    return agency.officers().stream()
        .map(one -> new Colleague(one.id(), one.name(), one.role(), agency.code(), one.unit()));
  }

  private String first(
      AgencyCode agency, Function<Agency, Stream<String>> names, String otherwise) {
    return in(agency, names).findFirst().orElse(otherwise);
  }

  private <T> Stream<T> in(AgencyCode agency, Function<Agency, Stream<T>> what) {
    return organisation.agencies().stream()
        .filter(known -> known.code().equals(agency))
        .flatMap(what);
  }
}
