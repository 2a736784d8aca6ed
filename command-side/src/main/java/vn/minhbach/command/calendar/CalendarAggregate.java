package vn.minhbach.command.calendar;

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
import vn.minhbach.command.calendar.CalendarCommand.ConfirmCalendar;
import vn.minhbach.command.calendar.CalendarCommand.DraftCalendar;
import vn.minhbach.shared.calendar.CalendarEvent;

/** Routes and remembers; the rules are in {@link CalendarRules}. */
@Aggregate(type = "calendar")
final class CalendarAggregate {
  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private Calendars calendars = Calendars.BUILT_IN;

  CalendarAggregate() {
    // Axon makes an empty one and tells it its facts.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  CalendarEvent handle(
      DraftCalendar command, WorkingTimes workingTimes, Clock clock, UnitOfWork<?> work) {
    return decide(command, workingTimes, clock, work);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  CalendarEvent handle(
      ConfirmCalendar command, WorkingTimes workingTimes, Clock clock, UnitOfWork<?> work) {
    return decide(command, workingTimes, clock, work);
  }

  @EventSourcingHandler
  void evolve(CalendarEvent event) {
    id = CalendarCommand.CALENDAR;
    calendars = calendars.after(event);
  }

  /** Working time changes in the transaction of its fact, and for everybody once that is kept. */
  private CalendarEvent decide(
      CalendarCommand command, WorkingTimes workingTimes, Clock clock, UnitOfWork<?> work) {
    CalendarEvent fact = CalendarRules.decide(calendars, command, clock.instant());
    AggregateLifecycle.apply(fact);
    workingTimes.keep(fact);
    work.afterCommit(done -> workingTimes.show(fact));
    return fact;
  }
}
