package vn.minhbach.ops.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.command.deadline.UnarmedDeadlines;

/** Shows an operator what watches over the deadlines. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
  @Bean
  DeadlinesHealth deadlinesHealthIndicator(UnarmedDeadlines hunter) {
    return new DeadlinesHealth(hunter);
  }

  @Bean
  DeadlinesMeters deadlinesMeters(AgendaSweeper sweeper, UnarmedDeadlines hunter) {
    return new DeadlinesMeters(sweeper, hunter);
  }
}
