package vn.minhbach.query.leader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;

/** The leader's page as it is loaded, and its parts as they change. */
final class LeaderPage {
  private static final String PARTS = "leader/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final SlaMonitor sla;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  LeaderPage(
      SlaMonitor sla,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.sla = sla;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, Visit visit) {
    return sla.ofAgency(agency)
        .map(
            report -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.putAll(model(report, visit.language()));
              model.put("agency", agency.value());
              model.put("office", directory.ofAgency(agency));
              return rendering.page("leader/leader", visit, model);
            });
  }

  /** The SLA monitor: by nearness, by unit, by officer. */
  Flux<List<Fragment>> live(AgencyCode agency, Language language) {
    return shared.follow(
        agency + "|" + language,
        () ->
            time.settled(sla.watch(agency))
                .map(
                    json -> {
                      Map<String, Object> model =
                          model(documents.read(json, SlaReport.class), language);
                      return Stream.of("sla", "units", "officers")
                          .map(part -> rendering.part(PARTS, part, language, model))
                          .toList();
                    }));
  }

  private Map<String, Object> model(SlaReport report, Language language) {
    return Map.of("sla", SlaTable.of(report, directory, language));
  }
}
