package vn.minhbach.command.queue;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;

/** Wires the queue. */
@Configuration(proxyBeanMethods = false)
@Import(QueueAggregate.class)
public class QueueConfiguration {

  @Bean
  QueueEndpoint queueEndpoint(
      Commands commands, Actors actors, Organisation organisation, Clock clock) {
    return new QueueEndpoint(new QueueDesk(commands, actors, organisation, clock));
  }
}
