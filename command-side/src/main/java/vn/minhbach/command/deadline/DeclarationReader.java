package vn.minhbach.command.deadline;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * Reads all facts in order and writes the deadlines that they declare, in one transaction with how
 * far it has come. On any number of nodes one reads; another takes over within some ten seconds
 * when that one is gone. A fact that cannot be read is tried again for ever and never passed over.
 */
final class DeclarationReader implements EventHandlerInvoker {
  private static final String NAME = "declared-deadlines";
  private static final int ONLY_SEGMENT = Segment.ROOT_SEGMENT.getSegmentId();
  private static final int BATCH_SIZE = 500;
  private static final TokenSchema SCHEMA =
      TokenSchema.builder()
          .setTokenTable("reader_position")
          .setProcessorNameColumn("reader")
          .setSegmentColumn("segment")
          .setTokenColumn("token")
          .setTokenTypeColumn("token_type")
          .setTimestampColumn("stamped_at")
          .setOwnerColumn("owner")
          .build();

  private final Function<DossierEvent, List<Declaration>> declarations;
  private final DeclaredDeadlines declared;
  private final JdbcClient jdbc;
  private final StreamableMessageSource<TrackedEventMessage<?>> facts;
  private final TrackingEventProcessor processor;

  DeclarationReader(
      Function<DossierEvent, List<Declaration>> declarations,
      DeclaredDeadlines declared,
      JdbcClient jdbc,
      ConnectionProvider connections,
      TransactionManager transactions,
      StreamableMessageSource<TrackedEventMessage<?>> facts) {
    this.declarations = declarations;
    this.declared = declared;
    this.jdbc = jdbc;
    this.facts = facts;
    this.processor = tracking(connections, transactions);
  }

  private TrackingEventProcessor tracking(
      ConnectionProvider connections, TransactionManager transactions) {
    return TrackingEventProcessor.builder()
        .name(NAME)
        .eventHandlerInvoker(this)
        .messageSource(facts)
        .tokenStore(
            JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder().build())
                .schema(SCHEMA)
                // Axon's default names the process, and two nodes may share one.
                .nodeId(UUID.randomUUID().toString())
                .build())
        .transactionManager(transactions)
        .errorHandler(PropagatingErrorHandler.instance())
        .trackingEventProcessorConfiguration(
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH_SIZE)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken))
        .build();
  }

  void start() {
    processor.start();
  }

  void stop() {
    processor.shutDown();
  }

  /** A fact of a type that nobody knows could declare a deadline: it must not be passed over. */
  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return DossierEvent.class.isAssignableFrom(message.getPayloadType())
        || message.getPayloadType() == UnknownSerializedType.class;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    DossierEvent fact = (DossierEvent) message.getPayload();
    declarations.apply(fact).forEach(declaration -> declared.apply(fact.dossier(), declaration));
  }

  /** How far it has come, as this node sees it. */
  Reading reading() {
    @Nullable EventTrackerStatus status = processor.processingStatus().get(ONLY_SEGMENT);
    return status == null
        ? new Reading(false, -1, false, pulse())
        : new Reading(true, status.getCurrentPosition().orElse(-1), status.isErrorState(), pulse());
  }

  /** Position of the last fact that is kept; -1 without any. */
  long head() {
    @Nullable TrackingToken head = facts.createHeadToken();
    return head == null ? -1 : head.position().orElse(-1);
  }

  /** Changes every second or so while any node reads, because the reader renews its claim. */
  private String pulse() {
    return jdbc.sql("select stamped_at from reader_position where reader = ?")
        .params(NAME)
        .query((row, n) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse("");
  }

  /**
   * How far the reading has come.
   *
   * @param here whether this node reads
   * @param reached position of the last fact that this node has folded; -1 before the first
   * @param faulty whether the last attempt failed
   * @param pulse differs from one look to the next while any node reads
   */
  record Reading(boolean here, long reached, boolean faulty, String pulse) {}
}
