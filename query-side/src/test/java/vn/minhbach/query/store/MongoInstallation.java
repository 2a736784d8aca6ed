package vn.minhbach.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A database of its own on a server that speaks MongoDB's protocol. */
record MongoInstallation(String uri, Runnable afterwards) implements Installation {
  /** Names a real server for the same tests, such as {@code mongodb://host:27017}. */
  static final String SERVER_URI = "MINHBACH_TEST_MONGO_URI";

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

  static MongoInstallation inThisProcess() {
    MongoServer server = new MongoServer(new MemoryBackend());
    return new MongoInstallation(
        server.bindAndGetConnectionString() + "/views", server::shutdownNow);
  }

  static MongoInstallation at(String server) {
    ConnectionString given = new ConnectionString(server);
    String database = "minhbach_test_" + UUID.randomUUID();
    int options = server.indexOf('?');
    String base = options < 0 ? server : server.substring(0, options);
    int path = base.indexOf('/', "mongodb+srv://".length());
    String uri =
        (path < 0 ? base : base.substring(0, path))
            + '/'
            + database
            + (options < 0 ? "" : server.substring(options));
    return new MongoInstallation(
        uri,
        () -> {
          try (MongoClient client = MongoClients.create(given)) {
            Mono.from(client.getDatabase(database).drop()).block();
          }
        });
  }

  @Override
  public MongoViewStore open() {
    return MongoViewStore.connect(uri, CLOCK);
  }

  @Override
  public boolean isLasting() {
    return true;
  }

  @Override
  public void close() {
    afterwards.run();
  }
}
