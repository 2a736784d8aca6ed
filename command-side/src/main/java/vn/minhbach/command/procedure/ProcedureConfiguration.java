package vn.minhbach.command.procedure;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.organisation.Organisation;

/** Wires the catalogue. */
@Configuration(proxyBeanMethods = false)
@Import(ProcedureAggregate.class)
public class ProcedureConfiguration {

  @Bean
  Procedures procedures(JdbcClient jdbc) {
    return new Procedures(jdbc);
  }

  @Bean
  ProcedureEndpoint procedureEndpoint(
      Procedures procedures, Commands commands, Organisation organisation, Clock clock) {
    return new ProcedureEndpoint(procedures, commands, organisation, clock);
  }
}
