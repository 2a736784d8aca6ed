package vn.minhbach.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A command side at work on a database of its own, by a clock that a test sets. */
public final class Office implements AutoCloseable {
  private final Engine engine;
  private final Path folder;
  private final SetClock clock;
  private final Engine.Database database;
  private CommandSide side;

  private Office(Engine engine, Path folder, SetClock clock) {
    this.engine = engine;
    this.folder = folder;
    this.clock = clock;
    this.database = engine.open(folder);
    this.side = another();
  }

  /** Opens one; closing it leaves nothing behind. */
  public static Office on(Engine engine, SetClock clock) {
    try {
      return new Office(engine, Files.createTempDirectory("office"), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command side. */
  public CommandSide side() {
    return side;
  }

  /** The clock. */
  public SetClock clock() {
    return clock;
  }

  /** Closes it and opens it again on what it kept. */
  public void restart() {
    side.close();
    side = another();
  }

  /** One more command side on the same database. */
  public CommandSide another() {
    return CommandSide.on(database.jdbcUrl(), database.user(), folder, clock);
  }

  @Override
  public void close() throws IOException {
    side.close();
    database.server().close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Override
  public String toString() {
    return engine.name();
  }
}
