package vn.minhbach.command.dossier;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.command.chain.Chains;
import vn.minhbach.command.deadline.Agenda;
import vn.minhbach.command.deadline.TimeKeeper;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.dossier.DossierCommand.NoteTime;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.people.KnownPeople;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.DossierSerials;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.command.vault.OwnerKeys;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.ReceiptLinks;
import vn.minhbach.shared.time.WorkingTime;

/** Wires what is the dossier's alone. */
@Configuration(proxyBeanMethods = false)
@Import(DossierAggregate.class)
public class DossierConfiguration {

  @Bean
  Reception reception(
      Clock clock,
      Organisation organisation,
      Procedures procedures,
      Supplier<WorkingTime> workingTime,
      DossierSerials serials,
      DossierCodes codes,
      Agenda agenda,
      FormSerials forms,
      Chains chains,
      KnownPeople people) {
    return new RememberingReception(
        new ChainingReception(
            new OfficeReception(
                clock, organisation, procedures, workingTime, serials, codes, agenda, forms),
            chains),
        people);
  }

  @Bean
  Chains chains(JdbcClient jdbc, OwnerKeys owners, EventStore facts) {
    return new Chains(jdbc, owners, facts);
  }

  /** Another node may have acted since this one looked, so time is noted of what is stored. */
  @Bean
  TimeKeeper timeKeeper(Commands commands, Cache dossierCache) {
    return dossier ->
        Mono.defer(
            () -> {
              dossierCache.remove(dossier.value());
              return commands.send(new NoteTime(dossier, Actor.SYSTEM), Map.of());
            });
  }

  @Bean
  Cache dossierCache(CommandSettings settings) {
    return new CaffeineCache(Caffeine.newBuilder().maximumSize(settings.cachedDossiers()));
  }

  @Bean
  DossierDesk dossierDesk(Commands commands, EventStore facts, Scheduler blocking) {
    return new DossierDesk(commands, new Meanwhile(facts, blocking));
  }

  @Bean
  DossierActs dossierActs(DossierDesk desk, DossierCodes codes, Scheduler blocking) {
    return new DossierActs(desk, codes, blocking);
  }

  @Bean
  StoredDossiers storedDossiers(
      EventStore events, Procedures procedures, DossierDesk desk, Cache dossierCache, Clock clock) {
    return new StoredDossiers(events, procedures, desk, dossierCache, clock);
  }

  @Bean
  RatingEndpoint ratingEndpoint(
      DossierDesk desk, ReceiptLinks links, Actors actors, Scheduler blocking) {
    return new RatingEndpoint(desk, links, actors, blocking);
  }

  @Bean
  DossierEndpoint dossierEndpoint(DossierActs acts) {
    return new DossierEndpoint(acts);
  }

  @Bean
  DeadlineEndpoint deadlineEndpoint(DossierActs acts) {
    return new DeadlineEndpoint(acts);
  }

  @Bean
  WhatIfEndpoint whatIfEndpoint(DossierActs acts) {
    return new WhatIfEndpoint(acts);
  }

  @Bean
  PossibleActsEndpoint possibleActsEndpoint(DossierActs acts, Organisation organisation) {
    return new PossibleActsEndpoint(acts, organisation);
  }

  @Bean
  ReceiptPreviewEndpoint receiptPreviewEndpoint(Reception reception, Scheduler blocking) {
    return new ReceiptPreviewEndpoint(reception, blocking);
  }

  @Bean
  PastDossierEndpoint pastDossierEndpoint(DossierDesk desk) {
    return new PastDossierEndpoint(desk);
  }

  @Bean
  WebFluxConfigurer askedResolving(Actors actors) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new AskedResolver(actors));
      }
    };
  }
}
