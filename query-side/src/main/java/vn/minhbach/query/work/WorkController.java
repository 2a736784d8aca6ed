package vn.minhbach.query.work;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Html;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.InvalidValue;

/** The window of those who work on dossiers; for colleagues only. */
@Window
class WorkController {
  private final WorkPage list;
  private final DossierPage dossiers;
  private final StatusLookup lookup;
  private final LiveStream stream;
  private final OfficeDirectory directory;
  private final Rendering rendering;

  WorkController(
      WorkPage list,
      DossierPage dossiers,
      StatusLookup lookup,
      LiveStream stream,
      OfficeDirectory directory,
      Rendering rendering) {
    this.list = list;
    this.dossiers = dossiers;
    this.lookup = lookup;
    this.stream = stream;
    this.directory = directory;
    this.rendering = rendering;
  }

  /**
   * A desk.
   *
   * @param filter as in the API; {@code counter} for the results that wait to be collected
   * @param after the bucket that the page before ended with
   * @param missed what was looked for and is not there
   */
  @GetMapping("/work")
  Mono<ResponseEntity<String>> list(
      Visit visit,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String officer,
      @RequestParam(required = false) @Nullable String filter,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String missed) {
    return forStaff(
        visit,
        who ->
            list.of(
                WorkQuestion.of(who, given(unit), given(officer), filter, after),
                who,
                missed,
                visit));
  }

  /** Leads to the dossier that is looked for, or back. */
  @GetMapping("/work/find")
  Mono<ResponseEntity<Void>> find(Visit visit, @RequestParam String q) {
    @Nullable Colleague who = visit.who();
    if (who == null) {
      return Mono.just(seeOther("/"));
    }
    return Mono.fromCallable(() -> Sought.of(q, who.agency()))
        .flatMap(lookup::of)
        .map(
            found ->
                seeOther("/dossiers/" + Objects.requireNonNullElse(found.code(), found.dossier())))
        .onErrorReturn(WorkController::isNotThere, seeOther(missedAt(q)));
  }

  /** A desk, as it changes. */
  @GetMapping(path = "/live/work", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(
      Visit visit,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String officer,
      @RequestParam(required = false) @Nullable String filter,
      @RequestParam(required = false) @Nullable String after) {
    WorkQuestion question =
        WorkQuestion.of(colleague(visit), given(unit), given(officer), filter, after);
    return stream.of(visit.language(), list.live(question, visit.language()));
  }

  /** A dossier, by its code or identifier. */
  @GetMapping("/dossiers/{dossier}")
  Mono<ResponseEntity<String>> dossier(Visit visit, @PathVariable String dossier) {
    return forStaff(
            visit,
            who ->
                Mono.fromCallable(() -> DossierReference.parse(dossier))
                    .flatMap(reference -> dossiers.of(reference, who, visit)))
        .onErrorResume(
            WorkController::isNotThere, gone -> Mono.just(absent(visit, HttpStatus.NOT_FOUND)));
  }

  /** A dossier, as it changes. */
  @GetMapping(path = "/live/dossiers/{dossier}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> liveDossier(
      Visit visit, @PathVariable String dossier) {
    return dossiers
        .live(DossierReference.parse(dossier), colleague(visit).agency(), visit.language())
        .map(changes -> ResponseEntity.ok(stream.of(visit.language(), changes)));
  }

  private Mono<ResponseEntity<String>> forStaff(
      Visit visit, Function<Colleague, Mono<String>> page) {
    return visit.who() == null
        ? Mono.just(absent(visit, HttpStatus.FORBIDDEN))
        : page.apply(visit.who()).map(Html::ok);
  }

  private ResponseEntity<String> absent(Visit visit, HttpStatus status) {
    return Html.answer(
        status,
        rendering.page(
            "work/absent",
            visit,
            Map.of(
                "office",
                directory.ofAgency(directory.home()),
                "why",
                "work.absent." + status.value())));
  }

  private static Colleague colleague(Visit visit) {
    if (visit.who() == null) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "for colleagues only");
    }
    return visit.who();
  }

  /** A field of a form that was left alone comes as nothing. */
  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static boolean isNotThere(Throwable why) {
    return why instanceof UnknownDossier || why instanceof InvalidValue;
  }

  private static String missedAt(String typed) {
    return UriComponentsBuilder.fromPath("/work")
        .queryParam("missed", "{typed}")
        .encode()
        .buildAndExpand(typed)
        .toUriString();
  }

  private static ResponseEntity<Void> seeOther(String where) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(where)).build();
  }
}
