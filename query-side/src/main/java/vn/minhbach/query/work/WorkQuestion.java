package vn.minhbach.query.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/**
 * Which part of whose desk is asked for.
 *
 * @param owner the counter's if the results that wait there are asked for
 * @param after the bucket that the page before ended with; absent for the first page
 */
record WorkQuestion(DeskOwner owner, DeskFilter filter, @Nullable String after) {
  /**
   * Reads one off an address. Who names nobody asks for the own desk: specialists for theirs,
   * everybody else for that of their unit.
   *
   * @throws InvalidValue for a filter that there is not, and for a unit and an officer at once
   */
  static WorkQuestion of(
      Colleague who,
      @Nullable String unit,
      @Nullable String officer,
      @Nullable String filter,
      @Nullable String after) {
    DeskFilter asked = filter == null ? DeskFilter.ALL : DeskFilter.parse(filter);
    if (unit != null && officer != null) {
      throw new InvalidValue("unit", unit, "either a unit or an officer");
    }
    if (asked == DeskFilter.COUNTER) {
      return new WorkQuestion(DeskOwner.counter(who.agency()), asked, after);
    }
    if (unit != null) {
      return new WorkQuestion(DeskOwner.unit(who.agency(), new UnitCode(unit)), asked, after);
    }
    if (officer != null || who.role() == Role.SPECIALIST) {
      OfficerId of = officer == null ? who.id() : new OfficerId(officer);
      return new WorkQuestion(DeskOwner.officer(who.agency(), of), asked, after);
    }
    return new WorkQuestion(DeskOwner.unit(who.agency(), who.unit()), asked, after);
  }

  /** The same desk, another part of it. */
  WorkQuestion with(DeskFilter part) {
    return new WorkQuestion(owner, part, null);
  }

  /** The page that follows. */
  WorkQuestion from(String bucket) {
    return new WorkQuestion(owner, filter, bucket);
  }

  /** Where that is to be seen. */
  String address() {
    return address("/work");
  }

  /** Where it is followed. */
  String stream() {
    return address("/live/work");
  }

  private String address(String path) {
    Map<String, String> values = new LinkedHashMap<>();
    if (owner.unit() != null) {
      values.put("unit", owner.unit().value());
    }
    if (owner.officer() != null) {
      values.put("officer", owner.officer().value());
    }
    if (filter != DeskFilter.ALL) {
      values.put("filter", filter.toString());
    }
    if (after != null) {
      values.put("after", after);
    }
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(values).toUriString();
  }
}
