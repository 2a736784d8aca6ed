package vn.minhbach.query.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** First the journal, then the documents; and what a dead writer left between the two. */
final class MongoWriter {
  private final MongoJournal journal;
  private final MongoDocuments documents;

  /** For each view the last batch that this process knows to be applied. */
  private final Map<String, JournalHead> applied = new ConcurrentHashMap<>();

  MongoWriter(MongoJournal journal, MongoDocuments documents) {
    this.journal = journal;
    this.documents = documents;
  }

  Mono<JournalHead> commit(Batch batch) {
    List<List<BsonDocument>> changes = MongoChanges.inParts(batch.changes());
    return record(batch, changes).flatMap(head -> apply(head, changes));
  }

  /** Wins or loses the batch's place; from here on it is kept, whoever applies it. */
  Mono<JournalHead> record(Batch batch, List<List<BsonDocument>> changes) {
    return previous(batch)
        .filter(last -> last.number() == batch.number() - 1)
        .flatMap(last -> journal.append(last, batch, changes))
        .switchIfEmpty(Mono.defer(() -> stale(batch)));
  }

  Mono<JournalHead> apply(JournalHead head, List<List<BsonDocument>> changes) {
    return prepare(head)
        .thenMany(Flux.fromIterable(changes).concatMap(part -> documents.apply(head, part)))
        .then(Mono.fromSupplier(() -> remember(head)));
  }

  /** The head, once its batch is applied; empty if the view never began. */
  Mono<JournalHead> caughtUp(String view) {
    return journal.head(view).flatMap(head -> isApplied(head) ? Mono.just(head) : catchUp(head));
  }

  Mono<Void> drop(String view) {
    return caughtUp(view).filter(head -> !head.hasEnded()).flatMap(this::end);
  }

  private Mono<Void> end(JournalHead head) {
    // When another batch came in between, that one is ended.
    return journal
        .end(head)
        .flatMap(isEnded -> isEnded ? documents.drop(head.view(), head.life()) : drop(head.view()));
  }

  private Mono<JournalHead> previous(Batch batch) {
    JournalHead known = applied.get(batch.view());
    return known != null && known.number() == batch.number() - 1
        ? Mono.just(known)
        : caughtUp(batch.view()).defaultIfEmpty(JournalHead.none(batch.view()));
  }

  private Mono<JournalHead> stale(Batch batch) {
    return journal
        .head(batch.view())
        .map(JournalHead::number)
        .defaultIfEmpty(0L)
        .flatMap(last -> Mono.error(new StaleWriterException(batch, last)));
  }

  private Mono<JournalHead> catchUp(JournalHead head) {
    if (head.hasEnded()) {
      return documents.drop(head.view(), head.life()).thenReturn(remember(head));
    }
    return journal
        .changes(head)
        .collectList()
        .flatMap(
            changes ->
                changes.size() == Math.max(1, head.parts())
                    ? apply(head, changes)
                        .flatMap(done -> journal.removePartsBefore(done).thenReturn(done))
                    : overtaken(head));
  }

  /** Whoever wrote the next batch has applied this one. */
  private Mono<JournalHead> overtaken(JournalHead head) {
    return journal
        .head(head.view())
        .flatMap(
            now ->
                now.isSameBatch(head)
                    ? Mono.error(new IllegalStateException("journal without its parts: " + head))
                    : caughtUp(head.view()));
  }

  /** Only a life's first batch can find the collection missing. */
  private Mono<Void> prepare(JournalHead head) {
    return head.number() == 1 ? documents.prepare(head.view(), head.life()) : Mono.empty();
  }

  private boolean isApplied(JournalHead head) {
    JournalHead known = applied.get(head.view());
    return known != null && (known.isSameBatch(head) || known.isAfter(head));
  }

  private JournalHead remember(JournalHead head) {
    return applied.merge(head.view(), head, (known, next) -> known.isAfter(next) ? known : next);
  }
}
