package vn.minhbach.query.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The documents of the views, one collection per view and life. Every document carries the batch
 * that wrote it and gives way only to a later one, so applying a batch again, or too late, changes
 * nothing. A removed document leaves a tombstone for the same reason.
 *
 * <p>All reads and writes go by {@code _id}. The one other index is the server's own sweep of
 * tombstones (TTL, sparse: it holds only them). They outlive any writer: one that stood still in
 * the middle of a batch for a week has long lost its connection.
 *
 * <p>Sharding, the day it is needed: each collection by hashed {@code _id}; the journal stays
 * unsharded.
 */
final class MongoDocuments {
  private static final long TOMBSTONE_DAYS = 7;
  private static final int KEYS_PER_QUERY = 1_000;
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoDatabase database;
  private final InstantSource clock;

  MongoDocuments(MongoDatabase database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  Flux<StoredView> find(String view, long life, Collection<String> keys) {
    return Flux.fromIterable(keys)
        .distinct()
        .buffer(KEYS_PER_QUERY)
        .concatMap(some -> raw(view, life).find(Filters.in("_id", some)))
        .filter(MongoDocuments::isAlive)
        .map(document -> read(view, document));
  }

  Flux<StoredView> scan(String view, long life) {
    return Flux.from(raw(view, life).find().sort(Sorts.ascending("_id")))
        .filter(MongoDocuments::isAlive)
        .map(document -> read(view, document));
  }

  Mono<Void> prepare(String view, long life) {
    IndexOptions sweep = new IndexOptions().expireAfter(TOMBSTONE_DAYS, TimeUnit.DAYS).sparse(true);
    return Mono.from(documents(view, life).createIndex(Indexes.ascending("removedAt"), sweep))
        .then();
  }

  Mono<Void> drop(String view, long life) {
    return Mono.from(documents(view, life).drop());
  }

  /** Changes of one batch; each key at most once, so they need no order. */
  Mono<Void> apply(JournalHead head, List<BsonDocument> changes) {
    if (changes.isEmpty()) {
      return Mono.empty();
    }
    MongoCollection<BsonDocument> documents = documents(head.view(), head.life());
    return Mono.from(documents.bulkWrite(writes(head, changes, true), ANY_ORDER))
        .onErrorResume(
            MongoDocuments::isOnlyDuplicates,
            // The document exists: it is as late, or another writer has just made an earlier one.
            fault -> Mono.from(documents.bulkWrite(writes(head, changes, false), ANY_ORDER)))
        .then();
  }

  private List<ReplaceOneModel<BsonDocument>> writes(
      JournalHead head, List<BsonDocument> changes, boolean mayInsert) {
    ReplaceOptions options = new ReplaceOptions().upsert(mayInsert);
    return changes.stream()
        .map(
            change ->
                new ReplaceOneModel<>(
                    Filters.and(
                        Filters.eq("_id", change.get("key")), Filters.lt("batch", head.number())),
                    document(head, change),
                    options))
        .toList();
  }

  private BsonDocument document(JournalHead head, BsonDocument change) {
    BsonDocument document =
        new BsonDocument("_id", change.get("key")).append("batch", new BsonInt64(head.number()));
    return change.containsKey("body")
        ? document.append("body", change.get("body"))
        : document.append("removedAt", new BsonDateTime(clock.millis()));
  }

  private static boolean isOnlyDuplicates(Throwable fault) {
    return fault instanceof MongoBulkWriteException bulk
        && bulk.getWriteConcernError() == null
        && bulk.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }

  private static boolean isAlive(RawBsonDocument document) {
    return document.containsKey("body");
  }

  private static StoredView read(String view, RawBsonDocument document) {
    return new StoredView(
        new ViewKey(view, document.getString("_id").getValue()),
        document.getInt64("batch").getValue(),
        BsonText.toJson((RawBsonDocument) document.getDocument("body")));
  }

  private MongoCollection<BsonDocument> documents(String view, long life) {
    return database.getCollection(collection(view, life), BsonDocument.class);
  }

  private MongoCollection<RawBsonDocument> raw(String view, long life) {
    return database.getCollection(collection(view, life), RawBsonDocument.class);
  }

  private static String collection(String view, long life) {
    return "view." + view + ".life" + life;
  }
}
