package vn.minhbach.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The databases that the product runs on, as durable as in earnest. */
public enum Engine {
  /** A file inside the process. */
  H2 {
    @Override
    public Database open(Path folder) {
      return new Database(
          "jdbc:h2:file:" + folder.resolve("facts") + ";WRITE_DELAY=0", "sa", () -> {});
    }
  },
  /** A server; what it confirms is on the disk. */
  POSTGRESQL {
    @Override
    public Database open(Path folder) {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", server);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Opens an empty one that keeps its files here. */
  public abstract Database open(Path folder);

  /** How it is reached; a server has to be closed. */
  public record Database(String jdbcUrl, String user, Closeable server) {}
}
