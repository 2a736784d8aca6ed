package vn.minhbach.ops.standalone;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.organisation.Organisation.Officer;
import vn.minhbach.command.organisation.Organisation.Unit;
import vn.minhbach.query.page.OfficeNames;
import vn.minhbach.shared.agency.AgencyCode;

/** The names that stand in the organisation; past dossiers know units that do not. */
record OrganisationNames(Organisation organisation) implements OfficeNames {
  @Override
  public AgencyCode home() {
    return organisation.agencies().getFirst().code();
  }

  @Override
  public String ofAgency(AgencyCode agency) {
    return in(agency, known -> Stream.of(known.name()), agency.value());
  }

  @Override
  public String ofUnit(AgencyCode agency, String unit) {
    return in(
        agency,
        known ->
            known.units().stream().filter(one -> one.code().value().equals(unit)).map(Unit::name),
        unit);
  }

  @Override
  public String ofOfficer(AgencyCode agency, String officer) {
    return in(
        agency,
        known ->
            known.officers().stream()
                .filter(one -> one.id().value().equals(officer))
                .map(Officer::name),
        officer);
  }

  private String in(AgencyCode agency, Function<Agency, Stream<String>> names, String otherwise) {
    return organisation.agencies().stream()
        .filter(known -> known.code().equals(agency))
        .flatMap(names)
        .findFirst()
        .orElse(otherwise);
  }
}
