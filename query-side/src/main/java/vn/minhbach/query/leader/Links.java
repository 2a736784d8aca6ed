package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.shared.dossier.WaitingFor;

/** Where the lists behind the numbers are. */
final class Links {
  private Links() {}

  /** The work list of a unit. */
  static String workOfUnit(String unit, DeskFilter filter) {
    return address("/work", Map.of("unit", unit), filter);
  }

  /** The work list of an officer. */
  static String workOfOfficer(String officer, DeskFilter filter) {
    return address("/work", Map.of("officer", officer), filter);
  }

  /** The open dossiers of all units that a filter lets through. */
  static String list(DeskFilter filter) {
    return address("/lead/list", Map.of(), filter);
  }

  /** The open dossiers of a unit, or of all, that are due on a working day. */
  static String due(@Nullable String unit, LocalDate day) {
    return list(unit, "due", day.toString());
  }

  /** The open dossiers of a unit, or of all, that are due later than a working day. */
  static String dueAfter(@Nullable String unit, LocalDate day) {
    return list(unit, "after", day.toString());
  }

  /** The open dossiers of a unit, or of all, that wait for somebody. */
  static String waiting(@Nullable String unit, WaitingFor whom) {
    return list(unit, "waits", whom.name());
  }

  /** A page of ours for a period. */
  static String of(String path, String name, String value) {
    return address(path, Map.of(name, value));
  }

  /** The page of a dossier. */
  static String dossier(String dossier) {
    return UriComponentsBuilder.fromPath("/dossiers/{dossier}")
        .encode()
        .buildAndExpand(dossier)
        .toUriString();
  }

  private static String list(@Nullable String unit, String name, String value) {
    Map<String, String> query = new LinkedHashMap<>();
    if (unit != null) {
      query.put("unit", unit);
    }
    query.put(name, value);
    return address("/lead/list", query);
  }

  private static String address(String path, Map<String, String> query, DeskFilter filter) {
    Map<String, String> whole = new LinkedHashMap<>(query);
    whole.put("filter", filter.toString());
    return address(path, whole);
  }

  /** As variables: names of past units are whatever their source says. */
  private static String address(String path, Map<String, String> query) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(Map.copyOf(query)).toUriString();
  }
}
