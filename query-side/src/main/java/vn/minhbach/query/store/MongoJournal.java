package vn.minhbach.query.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Decides, by compare-and-set on one document per view (the head), which batch comes next, and
 * keeps that batch until it is applied. A batch too big for one document is laid down in parts
 * before the head names them: what the head does not name does not exist.
 */
final class MongoJournal {
  /** The first character after all that start with a name and a slash. */
  private static final char AFTER_SLASH = '/' + 1;

  private final MongoCollection<BsonDocument> heads;
  private final MongoCollection<BsonDocument> parts;

  MongoJournal(MongoDatabase database) {
    heads = database.getCollection("journal", BsonDocument.class);
    parts = database.getCollection("journal.parts", BsonDocument.class);
  }

  /** Without the changes; empty when the view never began. */
  Mono<JournalHead> head(String view) {
    return Mono.from(heads.find(Filters.eq(view)).projection(Projections.exclude("changes")))
        .map(MongoJournal::readHead);
  }

  /** Empty when the batch did not come next: nothing of it is left then. */
  Mono<JournalHead> append(JournalHead last, Batch batch, List<List<BsonDocument>> changes) {
    boolean isInline = changes.size() == 1;
    String by = UUID.randomUUID().toString();
    JournalHead next = last.next(batch, by, isInline ? 0 : changes.size());
    BsonArray inline = new BsonArray(isInline ? changes.getFirst() : List.of());
    return Flux.range(0, next.parts())
        .concatMap(part -> parts.insertOne(part(next, part, changes.get(part))))
        .then(compareAndSet(last, next, inline))
        .flatMap(
            isWon ->
                isWon
                    ? (last.parts() == 0 ? Mono.empty() : removePartsBefore(next)).thenReturn(next)
                    : (next.parts() == 0 ? Mono.empty() : removeParts(next)).then(Mono.empty()));
  }

  /** The changes of a batch, in pieces; empty when a later batch has taken its place. */
  Flux<List<BsonDocument>> changes(JournalHead head) {
    if (head.parts() == 0) {
      return Flux.from(heads.find(sameBatch(head))).map(MongoJournal::readChanges);
    }
    return Flux.range(0, head.parts())
        .concatMap(part -> parts.find(Filters.eq(partId(head, part))))
        .map(MongoJournal::readChanges);
  }

  /** True when the view ended; false when another batch came first. */
  Mono<Boolean> end(JournalHead last) {
    String allParts = last.view() + AFTER_SLASH;
    return compareAndSet(last, last.ended(), new BsonArray())
        .flatMap(
            isWon ->
                isWon
                    ? removeParts(last.view() + '/', allParts).thenReturn(true)
                    : Mono.just(false));
  }

  private Mono<Boolean> compareAndSet(JournalHead last, JournalHead next, BsonArray changes) {
    BsonDocument document =
        new BsonDocument("_id", new BsonString(next.view()))
            .append("life", new BsonInt64(next.life()))
            .append("number", new BsonInt64(next.number()))
            .append("token", new BsonString(next.token()))
            .append("writer", new BsonString(next.writer()))
            .append("parts", new BsonInt32(next.parts()))
            .append("changes", changes);
    if (last.life() == 0) {
      return Mono.from(heads.insertOne(document))
          .map(inserted -> true)
          .onErrorResume(MongoJournal::isDuplicate, taken -> Mono.just(false));
    }
    return Mono.from(heads.replaceOne(sameBatch(last), document))
        .map(replaced -> replaced.getMatchedCount() == 1);
  }

  private static boolean isDuplicate(Throwable fault) {
    return fault instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  /** Parts whose batch is applied, or whose writer lost or died. */
  Mono<Void> removePartsBefore(JournalHead head) {
    return removeParts(head.view() + '/', batchId(head));
  }

  private Mono<Void> removeParts(JournalHead attempt) {
    String id = batchId(attempt) + attempt.writer();
    return removeParts(id + '/', id + AFTER_SLASH);
  }

  /** By a range of _id, the end excluded. */
  private Mono<Void> removeParts(String from, String before) {
    return Mono.from(
            parts.deleteMany(Filters.and(Filters.gte("_id", from), Filters.lt("_id", before))))
        .then();
  }

  private static BsonDocument part(JournalHead head, int part, List<BsonDocument> changes) {
    return new BsonDocument("_id", new BsonString(partId(head, part)))
        .append("changes", new BsonArray(changes));
  }

  private static String partId(JournalHead head, int part) {
    return "%s%s/%06d".formatted(batchId(head), head.writer(), part);
  }

  private static String batchId(JournalHead head) {
    return String.format(Locale.ROOT, "%s/%08d/%019d/", head.view(), head.life(), head.number());
  }

  private static Bson sameBatch(JournalHead head) {
    return Filters.and(
        Filters.eq(head.view()),
        Filters.eq("life", head.life()),
        Filters.eq("number", head.number()));
  }

  private static JournalHead readHead(BsonDocument document) {
    return new JournalHead(
        document.getString("_id").getValue(),
        document.getInt64("life").getValue(),
        document.getInt64("number").getValue(),
        document.getString("token").getValue(),
        document.getString("writer").getValue(),
        document.getInt32("parts").getValue());
  }

  private static List<BsonDocument> readChanges(BsonDocument document) {
    return document.getArray("changes").stream().map(change -> change.asDocument()).toList();
  }
}
