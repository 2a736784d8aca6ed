package vn.minhbach.query.leader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;
import vn.minhbach.query.apology.Apologies;
import vn.minhbach.query.apology.ApologiesReport;
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
import vn.minhbach.query.watch.Watch;
import vn.minhbach.shared.agency.AgencyCode;

/** The leader's first page as it is loaded, and its parts as they change. */
final class LeaderPage {
  private static final String PARTS = "leader/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final SlaMonitor sla;
  private final Apologies apologies;
  private final Watch watch;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  LeaderPage(
      SlaMonitor sla,
      Apologies apologies,
      Watch watch,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.sla = sla;
    this.apologies = apologies;
    this.watch = watch;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, Visit visit) {
    return Mono.zip(sla.ofAgency(agency), apologies.of(agency), watch.of(agency, null))
        .map(
            all -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.putAll(
                  model(
                      Overview.of(
                          all.getT1(), all.getT2(), all.getT3(), directory, visit.language())));
              model.put("agency", agency.value());
              model.put("office", directory.ofAgency(agency));
              return rendering.page("leader/leader", visit, model);
            });
  }

  /** All that changes in it. The patterns, which take many documents, are read once a minute. */
  Flux<List<Fragment>> live(AgencyCode agency, Language language) {
    return shared.follow(
        agency + "|" + language,
        () ->
            time.settled(
                    Flux.combineLatest(
                        sla.watch(agency).map(json -> documents.read(json, SlaReport.class)),
                        Flux.combineLatest(
                            apologies
                                .watch(agency)
                                .map(json -> documents.read(json, ApologiesReport.class)),
                            time.minutes().concatMap(now -> watch.of(agency, null), 1),
                            Tuples::of),
                        (due, other) ->
                            Overview.of(due, other.getT1(), other.getT2(), directory, language)))
                .distinctUntilChanged()
                .map(
                    overview ->
                        Stream.of("tiles", "heat", "waits", "officers")
                            .map(part -> rendering.part(PARTS, part, language, model(overview)))
                            .toList()));
  }

  private static Map<String, Object> model(Overview overview) {
    return Map.of("overview", overview, "legend", HeatMap.legend(), "whom", Waits.WHOM);
  }
}
