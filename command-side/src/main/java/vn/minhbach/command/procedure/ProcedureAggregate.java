package vn.minhbach.command.procedure;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.procedure.ProcedureCommand.ActivateProcedureVersion;
import vn.minhbach.command.procedure.ProcedureCommand.DraftProcedureVersion;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent;

/** Routes and remembers; the rules are in {@link ProcedureDecider}. */
@Aggregate(type = "procedure")
final class ProcedureAggregate {
  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable ProcedureCode code;

  private @Nullable ProcedureState state;

  ProcedureAggregate() {
    // Axon makes an empty one and tells it its facts.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ProcedureEvent handle(
      DraftProcedureVersion command, Procedures procedures, Clock clock, UnitOfWork<?> work) {
    return decide(command, procedures, clock, work);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ProcedureEvent handle(
      ActivateProcedureVersion command, Procedures procedures, Clock clock, UnitOfWork<?> work) {
    return decide(command, procedures, clock, work);
  }

  @EventSourcingHandler
  void evolve(ProcedureEvent event) {
    code = event.code();
    state = ProcedureDecider.evolve(known(event.code()), event);
  }

  /** The catalogue changes in the transaction of its fact, and for everybody once that is kept. */
  private ProcedureEvent decide(
      ProcedureCommand command, Procedures procedures, Clock clock, UnitOfWork<?> work) {
    ProcedureEvent fact = ProcedureDecider.decide(known(command.code()), command, clock.instant());
    AggregateLifecycle.apply(fact);
    procedures.keep(fact);
    work.afterCommit(done -> procedures.show(fact));
    return fact;
  }

  /** A built-in procedure has a first version that no fact tells of. */
  private ProcedureState known(ProcedureCode of) {
    return state == null ? BuiltInProcedures.catalogue().state(of) : state;
  }
}
