package vn.minhbach.command.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.vault.VaultReadings;

/** Wires the showing of readings. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {
  @Bean
  ReadingEndpoint readingEndpoint(
      VaultReadings readings, DossierCodes codes, Actors actors, Scheduler blocking) {
    return new ReadingEndpoint(readings, codes, actors, blocking);
  }
}
