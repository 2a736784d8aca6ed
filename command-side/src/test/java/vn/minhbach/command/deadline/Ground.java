package vn.minhbach.command.deadline;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;
import vn.minhbach.command.Engine;
import vn.minhbach.command.eventstore.EventStoreConfiguration;
import vn.minhbach.shared.dossier.DossierEvent;

/** A database with all tables and an event store on it, without anything that runs by itself. */
final class Ground implements AutoCloseable {
  private final Engine engine;
  private final Path folder;
  private final Engine.Database database;
  private final HikariDataSource pool = new HikariDataSource();
  private final AtomicBoolean broken = new AtomicBoolean();
  private AnnotationConfigApplicationContext context;

  private Ground(Engine engine, Path folder) {
    this.engine = engine;
    this.folder = folder;
    this.database = engine.open(folder);
    pool.setJdbcUrl(database.jdbcUrl());
    pool.setUsername(database.user());
    Flyway.configure().dataSource(pool).load().migrate();
    this.context = context();
  }

  static Ground on(Engine engine) {
    try {
      return new Ground(engine, Files.createTempDirectory("ground"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Ground> all() {
    return Stream.of(Engine.values()).map(Ground::on);
  }

  /** Beans as another node on the same database has them. */
  AnnotationConfigApplicationContext context(Class<?>... more) {
    AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
    DataSource source = new Breakable(pool, broken);
    node.registerBean(DataSource.class, () -> source);
    node.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
    node.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    node.register(EventStoreConfiguration.class);
    Stream.of(more).forEach(node::register);
    node.refresh();
    return node;
  }

  /** Empties what tests write, and forgets what was read of it. */
  void clear() {
    broken.set(false);
    Stream.of("agenda", "declared_deadline", "held_clock", "reader_position", "event")
        .forEach(table -> jdbc().sql("delete from " + table).update());
    renew();
  }

  /** Reads the facts from the database again: an event store remembers what passed through it. */
  void renew() {
    context.close();
    context = context();
  }

  /** Lets every use of the database fail, or no longer. */
  void breakIt(boolean failing) {
    broken.set(failing);
  }

  JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  PlatformTransactionManager transactions() {
    return context.getBean(PlatformTransactionManager.class);
  }

  Agenda agenda() {
    return new Agenda(jdbc(), transactions());
  }

  DeclarationReader reader() {
    return reader(Declarations::of);
  }

  /** One that takes facts to declare something else, or takes its time. */
  DeclarationReader reader(Function<DossierEvent, List<Declaration>> declarations) {
    return new DeclarationReader(
        declarations,
        new DeclaredDeadlines(jdbc()),
        jdbc(),
        context.getBean(ConnectionProvider.class),
        context.getBean(TransactionManager.class),
        context.getBean(EmbeddedEventStore.class));
  }

  /** Records a fact of a dossier, at this place in its story. */
  void record(long sequence, DossierEvent fact) {
    UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
    unit.attachTransaction(context.getBean(TransactionManager.class));
    unit.execute(
        () ->
            context
                .getBean(EmbeddedEventStore.class)
                .publish(
                    new GenericDomainEventMessage<>(
                        "dossier", fact.dossier().value(), sequence, fact)));
  }

  @Override
  public void close() throws IOException {
    context.close();
    pool.close();
    database.server().close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Override
  public String toString() {
    return engine.name();
  }
}
