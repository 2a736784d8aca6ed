package vn.minhbach.query.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

/** The open work of a unit or an officer, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}/desk", produces = MediaType.APPLICATION_JSON_VALUE)
class DeskController {
  private final Desk desk;

  DeskController(Desk desk) {
    this.desk = desk;
  }

  /**
   * A page of one desk.
   *
   * @param filter a group; {@code counter} asks for the results that wait there, and for no desk
   * @param after the {@code next} of the page before
   */
  @GetMapping
  Mono<DeskPage> page(
      @PathVariable String agency,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String officer,
      @RequestParam(defaultValue = "all") String filter,
      @RequestParam(required = false) @Nullable String after) {
    AgencyCode code = new AgencyCode(agency);
    DeskFilter asked = DeskFilter.parse(filter);
    if (unit == null && officer == null && asked == DeskFilter.COUNTER) {
      return desk.page(DeskOwner.counter(code), asked, after);
    }
    if (unit != null && officer == null) {
      return desk.page(DeskOwner.unit(code, new UnitCode(unit)), asked, after);
    }
    if (officer != null && unit == null) {
      return desk.page(DeskOwner.officer(code, new OfficerId(officer)), asked, after);
    }
    throw new InvalidValue("unit", String.valueOf(unit), "either a unit or an officer");
  }
}
