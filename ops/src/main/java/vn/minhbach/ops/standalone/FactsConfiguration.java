package vn.minhbach.ops.standalone;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.minhbach.command.eventstore.EventStoreConfiguration;
import vn.minhbach.shared.time.WorkingTime;

/** The facts and nothing that could add to them: no commands, no migration, no web server. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class
})
@Import(EventStoreConfiguration.class)
class FactsConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Views do not depend on it, only reports do, and nobody asks for one while all stands still. */
  @Bean
  Supplier<WorkingTime> workingTime() {
    return WorkingTime::builtIn;
  }
}
