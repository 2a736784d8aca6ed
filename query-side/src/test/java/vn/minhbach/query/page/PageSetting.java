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
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerProjection;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaProjection;
import vn.minhbach.query.status.CodesProjection;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.WorkingTime;

/** A query side in memory with everything the page needs, and a clock that is set by hand. */
final class PageSetting implements InstantSource {
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final AgencyCode HOME = new AgencyCode("H36.199");

  final AtomicInteger renderings = new AtomicInteger();
  final Board board;
  final SlaMonitor sla;
  final StatusLookup lookup;
  final LedgerLookup ledgers;
  final FrontPage page;

  private final ViewStore store = EmbeddedViewStore.inMemory();
  private final Documents documents = new Documents();
  private final LiveViews live;
  private final Parts parts;
  private final Scheduler timer;
  private final List<Tale> told = new ArrayList<>();
  private boolean ledgersStandStill;
  private long batches;
  private Instant now;

  PageSetting(OffsetDateTime now, Scheduler timer) {
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
    this.parts = new Parts(rendering(), new Names());
    this.page = new FrontPage(board, sla, lookup, ledgers, new Names(), parts, rendering(), this);
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

  /** The live page; its projections are those given, and none of them runs. */
  LivePage live(Projection<?>... projections) {
    EmbeddedEventStore events =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    LiveFragments fragments =
        new LiveFragments(
            board,
            sla,
            lookup,
            ledgers,
            new Projections(
                List.of(projections),
                store,
                documents,
                events,
                (view, keys) -> {},
                Clock.systemUTC()),
            documents,
            parts,
            this,
            timer,
            timer);
    return new LivePage(fragments, lookup, timer);
  }

  @Override
  public Instant instant() {
    return now;
  }

  void at(OffsetDateTime moment) {
    now = moment.toInstant();
  }

  /** From now on no ledger is written. */
  void ledgersStandStill() {
    ledgersStandStill = true;
  }

  /** Folds these stories after the ones before, and says so to whoever watches. */
  void tell(Tale... tales) {
    told.addAll(List.of(tales));
    batches++;
    Stream.of(
            new BoardProjection(),
            new SlaProjection(),
            new StatusProjection(),
            new CodesProjection())
        .forEach(this::fold);
    if (!ledgersStandStill) {
      fold(new LedgerProjection());
    }
  }

  private <D> void fold(Projection<D> projection) {
    Map<String, D> folded = Folding.of(projection, told.toArray(Tale[]::new));
    List<Change> changes = new ArrayList<>();
    folded.forEach((key, document) -> changes.add(new Change.Put(key, documents.write(document))));
    Mono<Void> commit = store.commit(new Batch(projection.view(), batches, "t", changes)).then();
    commit.block(PATIENCE);
    live.changed(projection.view(), Set.copyOf(folded.keySet()));
  }

  /** One agency has a name; each rendering of a dossier or an SLA monitor asks for one. */
  private final class Names implements OfficeNames {
    @Override
    public AgencyCode home() {
      return HOME;
    }

    @Override
    public String ofAgency(AgencyCode agency) {
      return agency.equals(HOME) ? "UBND xã Hàm Thuận" : agency.value();
    }

    @Override
    public String ofUnit(AgencyCode agency, String unit) {
      renderings.incrementAndGet();
      return unit.equals("TTPVHCC") ? "Trung tâm" : unit;
    }

    @Override
    public String ofOfficer(AgencyCode agency, String officer) {
      return officer;
    }
  }
}
