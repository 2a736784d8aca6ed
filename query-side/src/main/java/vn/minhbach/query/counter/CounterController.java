package vn.minhbach.query.counter;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Html;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;
import vn.minhbach.shared.dossier.Role;

/** The window of those who receive; for colleagues who may. */
@Window
class CounterController {
  private static final Set<Role> RECEIVING =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER));

  private final CounterPage page;
  private final LiveStream stream;
  private final OfficeDirectory directory;
  private final Rendering rendering;

  CounterController(
      CounterPage page, LiveStream stream, OfficeDirectory directory, Rendering rendering) {
    this.page = page;
    this.stream = stream;
    this.directory = directory;
    this.rendering = rendering;
  }

  /** The counter. */
  @GetMapping("/desk")
  Mono<ResponseEntity<String>> desk(Visit visit) {
    return receiver(visit)
        .map(who -> page.of(who, visit).map(Html::ok))
        .orElseGet(() -> Mono.fromCallable(() -> closed(visit)));
  }

  /** Its queue, as it moves. */
  @GetMapping(path = "/live/desk", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(Visit visit) {
    Colleague who =
        receiver(visit)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.FORBIDDEN, "for those who receive"));
    return stream.of(visit.language(), page.live(who, visit.language()));
  }

  private ResponseEntity<String> closed(Visit visit) {
    return Html.answer(
        HttpStatus.FORBIDDEN,
        rendering.page(
            "counter/closed", visit, Map.of("office", directory.ofAgency(directory.home()))));
  }

  private static Optional<Colleague> receiver(Visit visit) {
    return Optional.ofNullable(visit.who()).filter(who -> RECEIVING.contains(who.role()));
  }
}
