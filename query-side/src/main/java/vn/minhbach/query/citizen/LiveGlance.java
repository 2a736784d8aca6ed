package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;

/** What a code alone tells, now and whenever that becomes something else. */
final class LiveGlance {
  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Answers answers;
  private final StatusLookup lookup;
  private final Documents documents;
  private final Rendering rendering;
  private final PassingTime time;

  LiveGlance(
      Answers answers,
      StatusLookup lookup,
      Documents documents,
      Rendering rendering,
      PassingTime time) {
    this.answers = answers;
    this.lookup = lookup;
    this.documents = documents;
    this.rendering = rendering;
    this.time = time;
  }

  /** Fails with {@link vn.minhbach.query.status.UnknownDossier} where there is nothing to tell. */
  Mono<Flux<List<Fragment>>> of(AskedDossier asked, Language language) {
    return answers
        .glance(asked)
        .then(answers.reference(asked))
        .map(reference -> following(reference, language));
  }

  private Flux<List<Fragment>> following(DossierReference reference, Language language) {
    return shared.follow(
        reference + "|" + language,
        () ->
            Flux.combineLatest(
                    lookup.watch(reference).map(json -> documents.read(json, StatusView.class)),
                    time.minutes(),
                    LiveGlance::glance)
                .concatMapIterable(glances -> glances)
                .distinctUntilChanged()
                .map(glance -> fragments(glance, language)));
  }

  private static List<Glance> glance(StatusView status, OffsetDateTime now) {
    return Glance.of(status, now).stream().toList();
  }

  private List<Fragment> fragments(Glance glance, Language language) {
    return List.of(rendering.part("citizen/parts", "glance", language, Map.of("glance", glance)));
  }
}
