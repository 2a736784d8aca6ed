package vn.minhbach.query.work;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Role;

/**
 * Whom work can be given to and who can answer for an act, as lists to choose from.
 *
 * @param units in the order of the signs
 * @param byUnit everybody who handles dossiers, unit by unit
 * @param seconds who can be the second person beside whoever looks
 * @param leaders who can answer for an exception beside whoever looks
 * @param everybody all name tags, by account
 */
record OfficeStaff(
    List<Option> units,
    List<UnitStaff> byUnit,
    List<Option> seconds,
    List<Option> leaders,
    List<Option> everybody) {

  /** What is sent and what is shown. */
  record Option(String value, String name) {}

  /** The colleagues of a unit. */
  record UnitStaff(Option unit, List<Option> colleagues) {}

  /** The staff of the agency of whoever looks. */
  static OfficeStaff around(Colleague who, OfficeDirectory directory) {
    AgencyCode agency = who.agency();
    List<Colleague> all = directory.colleagues(agency);
    Map<String, List<Option>> byUnit =
        all.stream()
            .filter(one -> handles(one.role()))
            .collect(
                Collectors.groupingBy(
                    one -> one.unit().value(),
                    TreeMap::new,
                    Collectors.mapping(OfficeStaff::option, Collectors.toList())));
    List<Option> units =
        directory.units(agency).stream()
            .map(unit -> new Option(unit.value(), directory.ofUnit(agency, unit.value())))
            .toList();
    List<Option> leaders =
        all.stream()
            .filter(one -> one.role() == Role.LEADER && !one.id().equals(who.id()))
            .map(OfficeStaff::option)
            .toList();
    return new OfficeStaff(
        units,
        units.stream()
            .filter(unit -> byUnit.containsKey(unit.value()))
            .map(unit -> new UnitStaff(unit, byUnit.getOrDefault(unit.value(), List.of())))
            .toList(),
        who.role() == Role.LEADER
            ? all.stream()
                .filter(one -> handles(one.role()) && !one.id().equals(who.id()))
                .map(OfficeStaff::option)
                .toList()
            : leaders,
        leaders,
        all.stream().map(OfficeStaff::option).sorted(Comparator.comparing(Option::value)).toList());
  }

  private static boolean handles(Role role) {
    return switch (role) {
      case CLERK, SPECIALIST, LEADER -> true;
      case ADMINISTRATOR, CITIZEN, SYSTEM -> false;
    };
  }

  private static Option option(Colleague colleague) {
    return new Option(colleague.id().value(), colleague.name());
  }
}
