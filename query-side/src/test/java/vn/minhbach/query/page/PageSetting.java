package vn.minhbach.query.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.apology.DebtsProjection;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.desk.DeskProjection;
import vn.minhbach.query.duration.DurationsProjection;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.fairness.FairProjection;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerProjection;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.openness.OpenBoard;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Fold;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.queue.QueueProjection;
import vn.minhbach.query.queue.QueueView;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.query.ready.ReadyProjection;
import vn.minhbach.query.ready.ReadyResults;
import vn.minhbach.query.seal.SealProjection;
import vn.minhbach.query.seal.Seals;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaProjection;
import vn.minhbach.query.status.CodesProjection;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.query.timeshare.TimeShareProjection;
import vn.minhbach.query.watch.WatchProjection;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.time.WorkingTime;

/** A query side in memory with everything a window needs, and a clock that is set by hand. */
public final class PageSetting implements InstantSource {
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  public final AtomicInteger renderings = new AtomicInteger();
  public final Board board;
  public final OpenBoard open;
  public final Seals seals;
  public final Queues queues;
  public final ReadyResults results;
  public final SlaMonitor sla;
  public final StatusLookup lookup;
  public final LedgerLookup ledgers;
  public final Desk desk;
  public final Documents documents = new Documents();
  public final Rendering rendering = rendering();
  public final OfficeDirectory directory = new Names();
  public final PassingTime time;
  public final Confirmations confirmations;

  private final ViewStore store = EmbeddedViewStore.inMemory();
  public final LiveViews live;
  public final Scheduler timer;
  private final List<Tale> told = new ArrayList<>();
  private boolean ledgersStandStill;
  private long batches;
  private long queueBatches;
  private Instant now;

  /** Its clock stands at that moment; ticks come from {@code timer}. */
  public PageSetting(OffsetDateTime now, Scheduler timer) {
    this.now = now.toInstant();
    this.timer = timer;
    this.live = new LiveViews(documents, timer);
    this.board = new Board(new View<>(store, documents, new BoardProjection()), live, this);
    this.sla =
        new SlaMonitor(
            new View<>(store, documents, new SlaProjection()), live, WorkingTime::builtIn, this);
    this.lookup =
        new StatusLookup(
            new View<>(store, documents, new StatusProjection()),
            new View<>(store, documents, new CodesProjection()),
            live,
            timer);
    this.ledgers =
        new LedgerLookup(
            new View<>(store, documents, new LedgerProjection()),
            lookup,
            live,
            WorkingTime::builtIn,
            this);
    this.open =
        new OpenBoard(
            board,
            new FairBook(new View<>(store, documents, new FairProjection()), board, 10, this),
            documents,
            timer);
    this.seals =
        new Seals(
            new View<>(store, documents, new SealProjection()),
            () -> new Progress("seal", Progress.State.RUNNING, 0, Duration.ZERO, null),
            null,
            this,
            timer);
    this.queues = new Queues(new View<>(store, documents, new QueueProjection()), live, this);
    this.results = new ReadyResults(new View<>(store, documents, new ReadyProjection()), live);
    this.desk =
        new Desk(
            new View<>(store, documents, new DeskProjection()),
            new View<>(store, documents, new StatusProjection()),
            live,
            WorkingTime::builtIn,
            this);
    this.time = new PassingTime(this, timer);
    this.confirmations = confirmations();
  }

  /** The templates and messages as the product has them. */
  static Rendering rendering() {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    SpringWebFluxTemplateEngine engine = new SpringWebFluxTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(new PageConfiguration().messageSource());
    return new Rendering(engine);
  }

  /** Tells the age of these projections, none of which runs. */
  Confirmations confirmations(Projection<?>... projections) {
    EmbeddedEventStore events =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    return new Confirmations(
        new Projections(
            List.of(projections), store, documents, events, (view, keys) -> {}, Clock.systemUTC()),
        rendering,
        time,
        timer);
  }

  /** How fragments are sent. */
  public LiveStream stream() {
    return new LiveStream(confirmations, time);
  }

  /** A citizen looks. */
  public static Visit visit(Language language, String path, Map<String, String> query) {
    return new Visit(language, null, path, query);
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void at(OffsetDateTime moment) {
    now = moment.toInstant();
  }

  /** The documents of a projection. */
  public <D> View<D> view(Projection<D> projection) {
    return new View<>(store, documents, projection);
  }

  /** From now on no ledger is written. */
  public void ledgersStandStill() {
    ledgersStandStill = true;
  }

  /** Folds these stories after the ones before, and says so to whoever watches. */
  public void tell(Tale... tales) {
    told.addAll(List.of(tales));
    batches++;
    Stream.of(
            new BoardProjection(),
            new SlaProjection(),
            new StatusProjection(),
            new CodesProjection(),
            new DeskProjection(),
            new DebtsProjection(),
            new DurationsProjection(),
            new FairProjection(),
            new TimeShareProjection(),
            new WatchProjection(),
            new SealProjection(),
            new ReadyProjection())
        .forEach(this::fold);
    if (!ledgersStandStill) {
      fold(new LedgerProjection());
    }
  }

  /** The queue of a hall stands like this, and whoever watches is told. */
  public void queue(QueueId queue, QueueView view) {
    queueBatches++;
    put(new QueueProjection(), Map.of(queue.toString(), view), queueBatches);
  }

  private <D> void fold(Projection<D> projection) {
    put(projection, Folding.of(projection, told.toArray(Tale[]::new)), batches);
  }

  private <D> void put(Fold<?, D> projection, Map<String, D> folded, long batch) {
    List<Change> changes = new ArrayList<>();
    folded.forEach((key, document) -> changes.add(new Change.Put(key, documents.write(document))));
    Mono<Void> commit = store.commit(new Batch(projection.view(), batch, "t", changes)).then();
    commit.block(PATIENCE);
    live.changed(projection.view(), Set.copyOf(folded.keySet()));
  }

  /** One agency has a name; each rendering of a dossier or an SLA monitor asks for one. */
  private final class Names extends PlainDirectory {
    @Override
    public String ofAgency(AgencyCode agency) {
      return agency.equals(home()) ? "UBND xã Hàm Thuận" : agency.value();
    }

    @Override
    public String ofUnit(AgencyCode agency, String unit) {
      renderings.incrementAndGet();
      return unit.equals("TTPVHCC") ? "Trung tâm" : unit;
    }
  }
}
