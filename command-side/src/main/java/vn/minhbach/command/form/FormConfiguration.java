package vn.minhbach.command.form;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.print.Printer;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** Wires the forms. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
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
  StaffOnly staffOnly(Actors actors, Scheduler blocking) {
    return new StaffOnly(actors, blocking);
  }

  @Bean
  FormEndpoint formEndpoint(FormReading forms, DossierCodes codes, StaffOnly staff) {
    return new FormEndpoint(forms, codes, staff);
  }

  @Bean
  Printer printer() {
    return new Printer();
  }

  @Bean
  DocumentEndpoint documentEndpoint(
      FormReading forms,
      DossierCodes codes,
      StaffOnly staff,
      Printer printer,
      DocumentSettings settings) {
    return new DocumentEndpoint(forms, codes, staff, printer, settings);
  }
}
