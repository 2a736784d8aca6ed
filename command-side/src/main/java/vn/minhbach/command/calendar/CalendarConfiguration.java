package vn.minhbach.command.calendar;

import java.time.Clock;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.deadline.Agenda;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.dossier.StoredDossiers;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;

/** Wires the calendar and what follows from changing it. */
@Configuration(proxyBeanMethods = false)
@Import(CalendarAggregate.class)
public class CalendarConfiguration {

  @Bean
  WorkingTimes workingTimes(JdbcClient jdbc) {
    return new WorkingTimes(jdbc);
  }

  @Bean
  OpenDossiers openDossiers(Agenda agenda, Organisation organisation) {
    return new AgendaDossiers(agenda, organisation);
  }

  @Bean
  Recounts recounts(JdbcClient jdbc) {
    return new Recounts(jdbc);
  }

  /** Inside the transaction of the facts, so that no move is counted twice or not at all. */
  @Bean(destroyMethod = "cancel")
  Registration movesKept(EventStore events, Recounts recounts) {
    return events.subscribe(recounts::keepMoves);
  }

  @Bean
  Recounting recounting(
      WorkingTimes workingTimes,
      Recounts recounts,
      OpenDossiers open,
      StoredDossiers dossiers,
      Clock clock) {
    return new Recounting(workingTimes, recounts, open, dossiers, clock);
  }

  @Bean
  CalendarPreviews calendarPreviews(
      WorkingTimes workingTimes,
      OpenDossiers open,
      StoredDossiers dossiers,
      Scheduler blocking,
      Clock clock) {
    return new CalendarPreviews(workingTimes, open, dossiers, blocking, clock);
  }

  @Bean
  CalendarEndpoint calendarEndpoint(
      WorkingTimes workingTimes,
      Recounts recounts,
      CalendarPreviews previews,
      Commands commands,
      Actors actors,
      Organisation organisation,
      Scheduler blocking) {
    return new CalendarEndpoint(
        workingTimes, recounts, previews, commands, actors, organisation, blocking);
  }
}
