package vn.minhbach.query;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.apology.Apologies;
import vn.minhbach.query.apology.DebtsProjection;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.demand.Demand;
import vn.minhbach.query.demand.DemandProjection;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.desk.DeskProjection;
import vn.minhbach.query.duration.Durations;
import vn.minhbach.query.duration.DurationsProjection;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.fairness.FairProjection;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerProjection;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.live.ServerEvents;
import vn.minhbach.query.openness.OpenBoard;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.projection.ProjectionsHealth;
import vn.minhbach.query.projection.ProjectionsMeters;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.queue.QueueProjection;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.query.ready.ReadyProjection;
import vn.minhbach.query.ready.ReadyResults;
import vn.minhbach.query.seal.SealProjection;
import vn.minhbach.query.seal.Seals;
import vn.minhbach.query.seal.Signer;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaProjection;
import vn.minhbach.query.status.CodesProjection;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.MongoViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.query.timeshare.TimeShareProjection;
import vn.minhbach.query.timeshare.TimeShares;
import vn.minhbach.query.watch.Watch;
import vn.minhbach.query.watch.WatchProjection;
import vn.minhbach.shared.time.WorkingTime;

/**
 * The query side as beans. It needs three things of its surroundings: the stream of all events, a
 * clock, and the working time that holds, asked anew for every answer.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuerySettings.class)
@ComponentScan(
    useDefaultFilters = false,
    includeFilters = @Filter({RestController.class, RestControllerAdvice.class}))
public class QueryConfiguration {
  @Bean
  Documents documents() {
    return new Documents();
  }

  /** A stream and a single answer are the same JSON, to the letter. */
  @Bean
  JsonMapperBuilderCustomizer jsonDialect() {
    return Documents::speak;
  }

  @Bean
  ViewStore viewStore(QuerySettings settings, Clock clock) throws IOException {
    return switch (settings.store()) {
      case EMBEDDED -> {
        Path file = settings.file().toAbsolutePath();
        Files.createDirectories(requireNonNull(file.getParent(), "a file stands in a folder"));
        yield EmbeddedViewStore.open(file, settings.cacheMegabytes());
      }
      case MEMORY -> EmbeddedViewStore.inMemory();
      case MONGODB -> MongoViewStore.connect(requireNonNull(settings.mongo()), clock);
    };
  }

  @Bean
  OffTheLoop offTheLoop() {
    return new OffTheLoop(Schedulers.parallel());
  }

  @Bean
  LiveViews liveViews(Documents documents) {
    return new LiveViews(documents, Schedulers.parallel());
  }

  @Bean
  ServerEvents serverEvents() {
    return new ServerEvents(Schedulers.parallel());
  }

  @Bean
  Projections projections(
      ViewStore store,
      Documents documents,
      StreamableMessageSource<TrackedEventMessage<?>> events,
      LiveViews live,
      Clock clock) {
    return new Projections(
        List.of(
            new StatusProjection(),
            new CodesProjection(),
            new SlaProjection(),
            new DeskProjection(),
            new BoardProjection(),
            new LedgerProjection(),
            new TimeShareProjection(),
            new FairProjection(),
            new WatchProjection(),
            new SealProjection(),
            new QueueProjection(),
            new DebtsProjection(),
            new DurationsProjection(),
            new ReadyProjection(),
            new DemandProjection()),
        store,
        documents,
        events,
        live,
        clock);
  }

  @Bean
  ProjectionsHealth viewsHealthIndicator(Projections projections) {
    return new ProjectionsHealth(projections);
  }

  @Bean
  ProjectionsMeters projectionsMeters(Projections projections) {
    return new ProjectionsMeters(projections);
  }

  @Bean
  StatusLookup statusLookup(ViewStore store, Documents documents, LiveViews live) {
    return new StatusLookup(
        new View<>(store, documents, new StatusProjection()),
        new View<>(store, documents, new CodesProjection()),
        live,
        Schedulers.parallel());
  }

  @Bean
  SlaMonitor slaMonitor(
      ViewStore store,
      Documents documents,
      LiveViews live,
      Supplier<WorkingTime> workingTime,
      Clock clock) {
    return new SlaMonitor(
        new View<>(store, documents, new SlaProjection()), live, workingTime, clock);
  }

  @Bean
  Desk desk(
      ViewStore store,
      Documents documents,
      LiveViews live,
      Supplier<WorkingTime> workingTime,
      Clock clock) {
    return new Desk(
        new View<>(store, documents, new DeskProjection()),
        new View<>(store, documents, new StatusProjection()),
        live,
        workingTime,
        clock);
  }

  @Bean
  Board board(ViewStore store, Documents documents, LiveViews live, Clock clock) {
    return new Board(new View<>(store, documents, new BoardProjection()), live, clock);
  }

  @Bean
  LedgerLookup ledgerLookup(
      ViewStore store,
      Documents documents,
      StatusLookup names,
      LiveViews live,
      Supplier<WorkingTime> workingTime,
      Clock clock) {
    return new LedgerLookup(
        new View<>(store, documents, new LedgerProjection()), names, live, workingTime, clock);
  }

  @Bean
  TimeShares timeShares(ViewStore store, Documents documents) {
    return new TimeShares(new View<>(store, documents, new TimeShareProjection()));
  }

  @Bean
  FairBook fairBook(
      ViewStore store, Documents documents, Board board, QuerySettings settings, Clock clock) {
    return new FairBook(
        new View<>(store, documents, new FairProjection()),
        board,
        settings.smallestSample(),
        clock);
  }

  @Bean
  Watch watch(ViewStore store, Documents documents, Clock clock) {
    return new Watch(new View<>(store, documents, new WatchProjection()), clock);
  }

  @Bean
  Queues queues(ViewStore store, Documents documents, LiveViews live, Clock clock) {
    return new Queues(new View<>(store, documents, new QueueProjection()), live, clock);
  }

  @Bean
  Apologies apologies(ViewStore store, Documents documents, LiveViews live, Clock clock) {
    return new Apologies(new View<>(store, documents, new DebtsProjection()), live, clock);
  }

  @Bean
  Durations durations(
      ViewStore store, Documents documents, Supplier<WorkingTime> workingTime, Clock clock) {
    return new Durations(
        new View<>(store, documents, new DurationsProjection()), workingTime, clock);
  }

  @Bean
  ReadyResults readyResults(ViewStore store, Documents documents, LiveViews live) {
    return new ReadyResults(new View<>(store, documents, new ReadyProjection()), live);
  }

  @Bean
  OpenBoard openBoard(Board board, FairBook fair, Documents documents) {
    return new OpenBoard(board, fair, documents, Schedulers.parallel());
  }

  @Bean
  Demand demand(ViewStore store, Documents documents) {
    return new Demand(new View<>(store, documents, new DemandProjection()));
  }

  /** Unsigned where the surroundings lend no key, as in tools that only prove the views. */
  @Bean
  Seals seals(
      ViewStore store,
      Documents documents,
      Projections projections,
      ObjectProvider<Signer> signer,
      Clock clock) {
    SealProjection projection = new SealProjection();
    return new Seals(
        new View<>(store, documents, projection),
        () -> projections.progress(projection.view()),
        signer.getIfAvailable(),
        clock,
        Schedulers.boundedElastic());
  }
}
