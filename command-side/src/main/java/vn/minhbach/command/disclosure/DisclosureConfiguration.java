package vn.minhbach.command.disclosure;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.vault.Vault;

/** Wires what shows people and words of a dossier. */
@Configuration(proxyBeanMethods = false)
public class DisclosureConfiguration {

  @Bean
  DisclosureEndpoint disclosureEndpoint(
      EventStore facts,
      Vault vault,
      Organisation organisation,
      DossierCodes codes,
      Actors actors,
      Scheduler blocking) {
    return new DisclosureEndpoint(
        new Disclosures(facts, vault, organisation), codes, actors, blocking);
  }
}
