package vn.minhbach.command.form;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** Wires the forms. */
@Configuration(proxyBeanMethods = false)
public class FormConfiguration {

  @Bean
  FormReading formReading(
      EventStore facts,
      FormSerials serials,
      Organisation organisation,
      Vault vault,
      Procedures procedures,
      ReceiptLinks links) {
    return new FormReading(
        facts,
        serials,
        organisation,
        reader -> new OfficeKnowledge(vault, organisation, procedures, links, reader));
  }

  @Bean
  FormEndpoint formEndpoint(
      FormReading forms, DossierCodes codes, Actors actors, Scheduler blocking) {
    return new FormEndpoint(forms, codes, actors, blocking);
  }
}
