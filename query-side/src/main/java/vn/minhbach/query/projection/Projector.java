package vn.minhbach.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhbach.query.store.StaleWriterException;
import vn.minhbach.query.store.ViewStore;

/**
 * Runs one projection: reads the events in order, in batches, and commits what it made of a batch
 * together with the token behind it. The only place that waits for the store.
 *
 * <p>A store that fails is tried again, from the position that the store itself names. An event
 * that cannot be folded halts this projector before its batch, says so once, and is never skipped.
 *
 * @param <E> the facts
 * @param <D> the document
 */
final class Projector<E, D> implements EventHandlerInvoker {
  private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
  private static final String BATCH = Projector.class.getName();
  private static final int BATCH_SIZE = 500;

  private final Fold<E, D> projection;
  private final ViewStore store;
  private final ViewTokens tokens;
  private final BatchFold<E, D> fold;
  private final ViewListener listener;
  private final StreamableMessageSource<TrackedEventMessage<?>> source;
  private final InstantSource clock;
  private final TrackingEventProcessor processor;

  private volatile @Nullable FoldFault fault;
  private volatile Instant lastEventAt = Instant.EPOCH;

  Projector(
      Fold<E, D> projection,
      ViewStore store,
      Documents documents,
      StreamableMessageSource<TrackedEventMessage<?>> source,
      ViewListener listener,
      InstantSource clock) {
    this.projection = projection;
    this.store = store;
    this.tokens = new ViewTokens(store, projection.view());
    this.fold = new BatchFold<>(projection, store, documents);
    this.listener = listener;
    this.source = source;
    this.clock = clock;
    this.processor = tracking(source);
  }

  private TrackingEventProcessor tracking(
      StreamableMessageSource<TrackedEventMessage<?>> messageSource) {
    return TrackingEventProcessor.builder()
        .name(projection.view())
        .eventHandlerInvoker(this)
        .messageSource(messageSource)
        .tokenStore(tokens)
        .storingTokensAfterProcessing()
        .transactionManager(NoTransactionManager.instance())
        .errorHandler(this::fail)
        .trackingEventProcessorConfiguration(
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH_SIZE))
        .build();
  }

  String view() {
    return projection.view();
  }

  void start() {
    processor.start();
  }

  /** Completes when the batch in hand is done with. */
  CompletableFuture<Void> stop() {
    return processor.shutdownAsync();
  }

  /** Forgets the view and folds everything again. */
  void rebuild() {
    stop().join();
    store.drop(view()).block();
    fault = null;
    start();
  }

  /** An event of a type that nobody knows could be one of ours: it must not be passed over. */
  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return projection.eventType().isAssignableFrom(message.getPayloadType())
        || message.getPayloadType() == UnknownSerializedType.class;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
    List<EventMessage<?>> batch =
        unit.getOrComputeResource(
            BATCH,
            key -> {
              List<EventMessage<?>> collected = new ArrayList<>();
              unit.onCommit(committing -> commit(collected));
              return collected;
            });
    batch.add(message);
  }

  private void commit(List<EventMessage<?>> events) {
    BatchFold.Folded folded =
        fold.fold(events, tokens.nextBatch(), TokenText.write(ViewTokens.remembered()));
    try {
      store.commit(folded.batch()).block();
    } catch (StaleWriterException e) {
      tokens.standAside();
      throw new UnableToClaimTokenException(e.getMessage(), e);
    }
    tokens.committed(folded.batch().number());
    lastEventAt = events.getLast().getTimestamp();
    listener.changed(view(), folded.keys());
  }

  private void fail(ErrorContext context) throws Exception {
    if (context.error() instanceof FoldFault halting) {
      fault = halting;
      LOG.error("view={} halted=true event={}", view(), halting.event(), halting);
      // This is the thread that the shutdown waits for: it must not wait in turn.
      CompletableFuture<Void> _ = stop();
    }
    if (context.error() instanceof Exception exception) {
      throw exception;
    }
    throw new IllegalStateException(context.error());
  }

  Progress progress() {
    long behind = behind();
    Duration lag =
        behind == 0 || lastEventAt.equals(Instant.EPOCH)
            ? Duration.ZERO
            : Duration.between(lastEventAt, clock.instant());
    @Nullable FoldFault halted = fault;
    return new Progress(
        view(), state(), behind, lag, halted == null ? failure() : halted.getMessage());
  }

  private Progress.State state() {
    if (fault != null) {
      return Progress.State.HALTED;
    }
    if (!processor.isRunning()) {
      return Progress.State.STOPPED;
    }
    if (tokens.isStandingAside()) {
      return Progress.State.STANDING_BY;
    }
    // Without a status the position of the view could not be read yet.
    return status() == null || failure() != null ? Progress.State.RETRYING : Progress.State.RUNNING;
  }

  private @Nullable String failure() {
    @Nullable EventTrackerStatus status = status();
    return status != null && status.isErrorState() ? status.getError().toString() : null;
  }

  private long behind() {
    @Nullable EventTrackerStatus status = status();
    OptionalLong reached = status == null ? OptionalLong.empty() : status.getCurrentPosition();
    @Nullable TrackingToken head = source.createHeadToken();
    long last = head == null ? -1 : head.position().orElse(-1);
    return Math.max(0, last - reached.orElse(-1));
  }

  private @Nullable EventTrackerStatus status() {
    return processor.processingStatus().get(Segment.ROOT_SEGMENT.getSegmentId());
  }
}
