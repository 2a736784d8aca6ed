package vn.minhbach.query.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.demand.Demand;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Hall;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.queue.QueueFigures;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.shared.queue.Priority;

/** The counter's screen as it is loaded, and its queue as it moves: rendered once for a unit. */
final class CounterPage {
  /** As many as there are digits to press. */
  private static final int SHORTCUTS = 9;

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Queues queues;
  private final Demand demand;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  CounterPage(
      Queues queues,
      Demand demand,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.queues = queues;
    this.demand = demand;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(Colleague who, Visit visit) {
    Place place = Place.of(who, directory);
    Hall hall = directory.hallOf(place.agency(), place.unit());
    return demand
        .of(place.agency(), place.unit(), SHORTCUTS)
        .zipWith(queues.of(place.agency(), place.unit()))
        .map(
            found -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.put("office", directory.ofAgency(place.agency()));
              model.put("unitName", directory.ofUnit(place.agency(), place.unit().value()));
              model.put("place", place);
              model.put("hall", hall);
              model.put("priorities", Priority.values());
              model.put("shortcuts", found.getT1());
              model.put("line", LineBoard.of(hall, found.getT2()));
              model.put("staff", NameTags.around(who, directory));
              model.put("who", who);
              return rendering.page("counter/desk", visit, model);
            });
  }

  /** The queue, now and whenever it moves; nothing where there is none. */
  Flux<List<Fragment>> live(Colleague who, Language language) {
    Place place = Place.of(who, directory);
    Hall hall = directory.hallOf(place.agency(), place.unit());
    return hall.hasQueue()
        ? shared.follow(place + "|" + language, () -> line(place, hall, language))
        : Flux.never();
  }

  private Flux<List<Fragment>> line(Place place, Hall hall, Language language) {
    return time.settled(queues.watch(place.agency(), place.unit()))
        .map(json -> LineBoard.of(hall, documents.read(json, QueueFigures.class)))
        .distinctUntilChanged()
        .map(
            line ->
                List.of(rendering.part("counter/parts", "line", language, Map.of("line", line))));
  }
}
