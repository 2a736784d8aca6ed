package vn.minhbach.command.dossier;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.PossibleActs.DossierPlace;
import vn.minhbach.command.dossier.PossibleActs.OpenParts;
import vn.minhbach.command.dossier.PossibleActs.PossibleAct;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Unit;

/** What whoever asks may do with a dossier now. */
@RestController
@RequestMapping("/api/dossiers/{dossier}/acts")
final class PossibleActsEndpoint {
  private final DossierActs acts;
  private final Organisation organisation;

  PossibleActsEndpoint(DossierActs acts, Organisation organisation) {
    this.acts = acts;
    this.organisation = organisation;
  }

  /**
   * The answer.
   *
   * @param version the one of the {@code ETag}: what {@code If-Match} expects
   * @param units of the agency that holds it; none if this installation does not serve that
   */
  record ActsNow(
      long version,
      DossierPlace place,
      OpenParts open,
      List<String> steps,
      List<Unit> units,
      List<PossibleAct> acts) {}

  @GetMapping
  Mono<ResponseEntity<ActsNow>> acts(Asked asked, @PathVariable String dossier) {
    return acts.possible(asked, dossier)
        .map(
            possible ->
                ResponseEntity.ok()
                    .eTag(Long.toString(possible.version()))
                    .cacheControl(CacheControl.noStore())
                    .body(answer(possible)));
  }

  private ActsNow answer(PossibleActs possible) {
    List<Unit> units =
        organisation.agencies().stream()
            .filter(agency -> agency.code().equals(possible.place().agency()))
            .flatMap(agency -> agency.units().stream())
            .toList();
    return new ActsNow(
        possible.version(),
        possible.place(),
        possible.open(),
        possible.steps(),
        units,
        possible.acts());
  }
}
