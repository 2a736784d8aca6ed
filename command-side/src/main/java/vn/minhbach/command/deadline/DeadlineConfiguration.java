package vn.minhbach.command.deadline;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import reactor.core.scheduler.Scheduler;

/**
 * Wires the agenda, who sweeps it and who watches over both. Of its surroundings it needs a {@link
 * TimeKeeper}.
 */
@Configuration(proxyBeanMethods = false)
public class DeadlineConfiguration {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

  @Bean
  Agenda agenda(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new Agenda(jdbc, transactions);
  }

  @Bean
  AgendaSweeper agendaSweeper(
      Agenda agenda, TimeKeeper keeper, Scheduler blockingScheduler, Clock clock) {
    return new AgendaSweeper(agenda, keeper, blockingScheduler, clock, LEASE, LONGEST_REST);
  }

  @Bean
  UnarmedDeadlines unarmedDeadlines(
      Agenda agenda,
      JdbcClient jdbc,
      ConnectionProvider connections,
      TransactionManager transactions,
      EventStore facts,
      TimeKeeper keeper,
      Clock clock) {
    DeclaredDeadlines declared = new DeclaredDeadlines(jdbc);
    return new UnarmedDeadlines(
        declared,
        agenda,
        new DeclarationReader(Declarations::of, declared, jdbc, connections, transactions, facts),
        keeper,
        clock,
        BETWEEN_LOOKS);
  }
}
