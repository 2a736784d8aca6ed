package vn.minhbach.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Views in MongoDB, from a single server to a sharded cluster, without multi-document transactions.
 * A batch is first written whole into the journal, which decides whether it comes next, and then
 * applied; a writer that finds the last batch unapplied applies it before it goes on. A reader sees
 * each document whole, and the documents of one batch within the same few milliseconds.
 *
 * <p>A missing document costs two look-ups more, of the journal's head and of the document again:
 * the view may have been dropped and begun anew by another process.
 */
public final class MongoViewStore implements ViewStore {
  /** After this long an operation is given up, its retries included. */
  private static final Duration LONGEST_OPERATION = Duration.ofMinutes(1);

  private static final String DEFAULT_DATABASE = "minhbach";

  private final MongoClient client;
  private final MongoDocuments documents;
  private final MongoLives lives;
  private final MongoWriter writer;

  private MongoViewStore(MongoClient client, MongoDatabase database, InstantSource clock) {
    MongoJournal journal = new MongoJournal(database);
    this.client = client;
    this.documents = new MongoDocuments(database, clock);
    this.lives = new MongoLives(journal);
    this.writer = new MongoWriter(journal, documents);
  }

  /**
   * Connects when first used. Writes are acknowledged by a majority, on disk; reads come from the
   * primary and see only what a majority has: whatever the address says otherwise.
   *
   * @param uri a MongoDB connection string; without a database in it, {@code minhbach}
   * @param clock stamps tombstones, which live a week: an hour of error does no harm
   */
  public static MongoViewStore connect(String uri, InstantSource clock) {
    ConnectionString address = new ConnectionString(uri);
    MongoClient client = MongoClients.create(settings(address));
    String name = Optional.ofNullable(address.getDatabase()).orElse(DEFAULT_DATABASE);
    return new MongoViewStore(client, client.getDatabase(name), clock);
  }

  static MongoClientSettings settings(ConnectionString address) {
    return MongoClientSettings.builder()
        .applyConnectionString(address)
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .readConcern(ReadConcern.MAJORITY)
        .readPreference(ReadPreference.primary())
        .retryWrites(true)
        .retryReads(true)
        .timeout(LONGEST_OPERATION.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  public Mono<StoredView> get(ViewKey key) {
    return find(key.view(), Set.of(key.key())).flatMapIterable(Map::values).next();
  }

  @Override
  public Mono<Map<String, StoredView>> getAll(String view, Collection<String> keys) {
    return Mono.defer(
        () -> {
          ViewKey.checkView(view);
          keys.forEach(ViewKey::checkKey);
          return find(view, new LinkedHashSet<>(keys));
        });
  }

  @Override
  public Mono<Position> position(String view) {
    return Mono.defer(() -> writer.caughtUp(checked(view)))
        .filter(head -> !head.hasEnded())
        .map(head -> new Position(head.number(), head.token()));
  }

  @Override
  public Mono<Void> commit(Batch batch) {
    return Mono.defer(() -> writer.commit(batch)).then();
  }

  @Override
  public Mono<Void> drop(String view) {
    return Mono.defer(() -> writer.drop(checked(view)));
  }

  @Override
  public Flux<StoredView> scan(String view) {
    return Mono.defer(() -> lives.now(checked(view)))
        .filter(life -> life != MongoLives.NONE)
        .flatMapMany(life -> documents.scan(view, life));
  }

  @Override
  public void close() {
    client.close();
  }

  /** For tests that stop a writer between the journal and the documents. */
  MongoWriter writer() {
    return writer;
  }

  private Mono<Map<String, StoredView>> find(String view, Set<String> keys) {
    return Mono.defer(() -> lives.remembered(view))
        .flatMap(life -> findIn(view, life, keys))
        .filter(found -> found.size() == keys.size())
        .switchIfEmpty(Mono.defer(() -> lives.now(view)).flatMap(life -> findIn(view, life, keys)));
  }

  /** In the order asked. */
  private Mono<Map<String, StoredView>> findIn(String view, long life, Set<String> keys) {
    if (life == MongoLives.NONE || keys.isEmpty()) {
      return Mono.just(Map.of());
    }
    return documents
        .find(view, life, keys)
        .collectMap(found -> found.key().key())
        .map(
            found -> {
              Map<String, StoredView> ordered = new LinkedHashMap<>(keys.size());
              for (String key : keys) {
                ordered.computeIfAbsent(key, found::get);
              }
              return Collections.unmodifiableMap(ordered);
            });
  }

  private static String checked(String view) {
    ViewKey.checkView(view);
    return view;
  }
}
