package vn.minhbach.query.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * Which collection holds a view's documents. A view is hardly ever dropped, so the answer is
 * remembered; whoever finds less than was asked for asks again.
 */
final class MongoLives {
  /** The view was never written, or dropped: it has no document. */
  static final long NONE = 0;

  private final MongoJournal journal;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  MongoLives(MongoJournal journal) {
    this.journal = journal;
  }

  Mono<Long> remembered(String view) {
    Long life = known.get(view);
    return life == null ? now(view) : Mono.just(life);
  }

  Mono<Long> now(String view) {
    return journal
        .head(view)
        .map(head -> head.hasEnded() ? NONE : head.life())
        .defaultIfEmpty(NONE)
        .doOnNext(life -> known.put(view, life));
  }
}
