package vn.minhbach.command.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/**
 * The agencies of this installation with their units and officers: data that the customer supplies.
 *
 * @param agencies at least one
 */
public record Organisation(List<Agency> agencies) {
  public Organisation {
    agencies = List.copyOf(agencies);
    requireDistinct(agencies, Agency::code, "agencies.code");
  }

  /**
   * The agency with this code.
   *
   * @throws InvalidValue if this installation does not serve it
   */
  public Agency agency(AgencyCode code) {
    return agencies.stream()
        .filter(agency -> agency.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "agency",
                    code.value(),
                    "an agency of this installation: " + codes(agencies, Agency::code)));
  }

  /** The officer who acts under this account, with the agency that employs them. */
  public Optional<Officer> officer(OfficerId id) {
    return agencies.stream()
        .flatMap(agency -> agency.officers().stream())
        .filter(officer -> officer.id().equals(id))
        .findFirst();
  }

  /** The agency that employs the officer. */
  public Optional<AgencyCode> employer(OfficerId id) {
    return agencies.stream()
        .filter(agency -> agency.officers().stream().anyMatch(one -> one.id().equals(id)))
        .map(Agency::code)
        .findFirst();
  }

  /**
   * One agency.
   *
   * @param code its identification code
   * @param name as printed
   * @param units at least one
   * @param officers everybody who may act
   */
  public record Agency(AgencyCode code, String name, List<Unit> units, List<Officer> officers) {
    public Agency {
      units = List.copyOf(units);
      officers = List.copyOf(officers);
      requireDistinct(units, Unit::code, "units.code");
      requireDistinct(officers, Officer::id, "officers.id");
      requireUnits(code, units, officers.stream().map(Officer::unit).toList());
    }

    /**
     * Lets pass a unit of this agency.
     *
     * @throws InvalidValue if it has no such unit
     */
    public void requireUnit(UnitCode unit) {
      requireUnits(code, units, List.of(unit));
    }

    /**
     * Lets pass an officer of this agency.
     *
     * @throws InvalidValue if nobody acts under that account here
     */
    public void requireOfficer(OfficerId officer) {
      if (officers.stream().noneMatch(known -> known.id().equals(officer))) {
        throw new InvalidValue(
            "officer", officer.value(), "an officer of " + code + ", by account");
      }
    }
  }

  /** A unit: its code and its name as printed. */
  public record Unit(UnitCode code, String name) {}

  /** Somebody who acts: account, name tag, capacity, unit. */
  public record Officer(OfficerId id, String name, Role role, UnitCode unit) {}

  private static void requireUnits(AgencyCode of, List<Unit> known, List<UnitCode> named) {
    for (UnitCode unit : named) {
      if (known.stream().noneMatch(one -> one.code().equals(unit))) {
        throw new InvalidValue(
            "unit", unit.value(), "a unit of " + of + ": " + codes(known, Unit::code));
      }
    }
  }

  private static <T, C> String codes(List<T> all, Function<T, C> code) {
    return all.stream().map(code).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static <T, C> void requireDistinct(List<T> all, Function<T, C> code, String field) {
    Map<C, Long> counts = all.stream().collect(Collectors.groupingBy(code, Collectors.counting()));
    if (all.isEmpty() || counts.size() < all.size()) {
      throw new InvalidValue(field, counts.toString(), "at least one, each once");
    }
  }
}
