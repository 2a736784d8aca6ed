package vn.minhbach.command.queue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.once.CommandIdReused;
import vn.minhbach.command.once.OnceOnly;
import vn.minhbach.command.queue.QueueCommand.CallNext;
import vn.minhbach.command.queue.QueueCommand.CallTicket;
import vn.minhbach.command.queue.QueueCommand.MarkMissed;
import vn.minhbach.command.queue.QueueCommand.RecallTicket;
import vn.minhbach.command.queue.QueueCommand.ReturnToLine;
import vn.minhbach.command.queue.QueueCommand.ServeTicket;
import vn.minhbach.command.queue.QueueCommand.TakeTicket;
import vn.minhbach.shared.queue.QueueEvent;

/**
 * Routes and remembers; the rules are in {@link QueueRules}. The table of answers knows dossiers
 * only, so each fact bears the identifier of its command, and a repeated one is answered from them.
 */
@Aggregate(type = "queue")
final class QueueAggregate {
  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private QueueDay day = QueueDay.EMPTY;
  private final Map<String, Answered> answers = new HashMap<>();

  QueueAggregate() {
    // Axon makes an empty one and tells it its facts.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(TakeTicket command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(CallNext command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(CallTicket command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(RecallTicket command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(MarkMissed command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(ReturnToLine command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  List<QueueEvent> handle(ServeTicket command, Clock clock, MetaData asked) {
    return decide(command, clock, asked);
  }

  @EventSourcingHandler
  void evolve(QueueEvent event, MetaData asked) {
    id = QueueCommand.streamOf(event.queue());
    day = day.after(event);
    Wish.of(asked)
        .ifPresent(
            wish ->
                answers.merge(
                    wish.commandId(),
                    new Answered(wish, List.of(event)),
                    (before, more) -> before.and(event)));
  }

  private List<QueueEvent> decide(QueueCommand command, Clock clock, MetaData asked) {
    Optional<Wish> wish = Wish.of(asked);
    @Nullable Answered before = wish.map(Wish::commandId).map(answers::get).orElse(null);
    if (before != null) {
      return before.to(wish.orElseThrow());
    }
    List<QueueEvent> facts = QueueRules.decide(day, command, clock.instant());
    MetaData kept = wish.map(Wish::metaData).orElse(MetaData.emptyInstance());
    facts.forEach(fact -> AggregateLifecycle.apply(fact, kept));
    return facts;
  }

  /** What was asked for, as a command's metadata tell it. */
  private record Wish(String commandId, String fingerprint) {
    static Optional<Wish> of(MetaData asked) {
      @Nullable Object commandId = asked.get(OnceOnly.COMMAND_ID);
      @Nullable Object fingerprint = asked.get(OnceOnly.FINGERPRINT);
      return commandId == null || fingerprint == null
          ? Optional.empty()
          : Optional.of(new Wish(commandId.toString(), fingerprint.toString()));
    }

    MetaData metaData() {
      return MetaData.with(OnceOnly.COMMAND_ID, commandId).and(OnceOnly.FINGERPRINT, fingerprint);
    }
  }

  /** The facts that a wish has led to. */
  private record Answered(Wish wish, List<QueueEvent> facts) {
    Answered and(QueueEvent fact) {
      return new Answered(wish, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    List<QueueEvent> to(Wish again) {
      if (!again.equals(wish)) {
        throw new CommandIdReused(UUID.fromString(again.commandId()));
      }
      return facts;
    }
  }
}
