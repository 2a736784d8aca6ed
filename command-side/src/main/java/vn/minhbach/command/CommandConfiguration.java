package vn.minhbach.command;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.calendar.CalendarConfiguration;
import vn.minhbach.command.calendar.WorkingTimes;
import vn.minhbach.command.deadline.DeadlineConfiguration;
import vn.minhbach.command.disclosure.DisclosureConfiguration;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.dossier.DossierConfiguration;
import vn.minhbach.command.eventstore.EventStoreConfiguration;
import vn.minhbach.command.follow.FollowOtherNodes;
import vn.minhbach.command.form.FormConfiguration;
import vn.minhbach.command.json.NullMarkedRecords;
import vn.minhbach.command.json.WrittenTimes;
import vn.minhbach.command.once.CommandAnswers;
import vn.minhbach.command.once.OnceOnly;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.people.PeopleConfiguration;
import vn.minhbach.command.preview.PreviewConfiguration;
import vn.minhbach.command.procedure.ProcedureConfiguration;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.command.queue.QueueConfiguration;
import vn.minhbach.command.reading.ReadingConfiguration;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.DossierSerials;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.command.vault.MasterKey;
import vn.minhbach.command.vault.OwnerKeys;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.command.vault.VaultSealing;

/** Wires the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
@Import({
  EventStoreConfiguration.class,
  DossierConfiguration.class,
  FormConfiguration.class,
  ProcedureConfiguration.class,
  DeadlineConfiguration.class,
  CalendarConfiguration.class,
  PeopleConfiguration.class,
  DisclosureConfiguration.class,
  PreviewConfiguration.class,
  QueueConfiguration.class,
  ReadingConfiguration.class
})
public class CommandConfiguration {

  /** Commands run on virtual threads, never on the event loop that took the request. */
  @Bean(destroyMethod = "dispose")
  Scheduler blockingScheduler() {
    return Schedulers.fromExecutor(new VirtualThreadTaskExecutor("request-"));
  }

  @Bean(destroyMethod = "shutdown")
  CommandBus commandBus(TransactionManager transactions, CommandAnswers answers, Vault vault) {
    AsynchronousCommandBus bus =
        AsynchronousCommandBus.builder()
            .executor(new VirtualThreadTaskExecutor("command-"))
            .transactionManager(transactions)
            .build();
    // Sealing comes first: it tells a repetition from a command about somebody else.
    bus.registerHandlerInterceptor(new VaultSealing(vault));
    bus.registerHandlerInterceptor(new OnceOnly(answers));
    return bus;
  }

  @Bean
  CommandProblems commandProblems() {
    return new CommandProblems();
  }

  @Bean
  Commands commands(CommandBus bus) {
    return new Commands(bus);
  }

  @Bean
  CommandAnswers commandAnswers(JdbcClient jdbc, Clock clock) {
    return new CommandAnswers(jdbc, clock);
  }

  @Bean
  KeysetHandle masterKey(CommandSettings settings) {
    @Nullable String keyset = settings.masterKey();
    return keyset == null
        ? MasterKey.in(settings.folder().resolve("master-key.json"))
        : MasterKey.parse(keyset);
  }

  @Bean
  VaultReadings vaultReadings(
      JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new VaultReadings(jdbc, transactions, clock);
  }

  @Bean
  Vault vault(
      JdbcClient jdbc,
      KeysetHandle masterKey,
      VaultReadings readings,
      JsonMapper json,
      Clock clock) {
    return new Vault(jdbc, masterKey, readings, json, clock);
  }

  @Bean
  OwnerKeys ownerKeys(JdbcClient jdbc, KeysetHandle masterKey, Vault vault) {
    return OwnerKeys.open(jdbc, masterKey, vault);
  }

  @Bean
  Organisation organisation(CommandSettings settings, JsonMapper json) throws IOException {
    try (InputStream file =
        settings.organisation() == null
            ? CommandConfiguration.class.getResourceAsStream("/organisation.json")
            : Files.newInputStream(settings.organisation())) {
      return json.readValue(file, Organisation.class);
    }
  }

  @Bean
  Actors actors(Organisation organisation, CommandSettings settings) {
    return new Actors(organisation, settings.citizenAccount());
  }

  @Bean
  DossierSerials dossierSerials(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new DossierSerials(jdbc, transactions);
  }

  @Bean
  FormSerials formSerials(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new FormSerials(jdbc, transactions);
  }

  @Bean
  DossierCodes dossierCodes(JdbcClient jdbc) {
    return new DossierCodes(jdbc);
  }

  /**
   * Bodies are read strictly: what is unknown, missing, doubled or of another kind is named, not
   * passed over, rounded or guessed.
   */
  @Bean
  JsonMapperBuilderCustomizer strictBodies() {
    return mapper ->
        mapper
            .annotationIntrospector(
                AnnotationIntrospector.pair(
                    new NullMarkedRecords(), new JacksonAnnotationIntrospector()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(WrittenTimes.module())
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
  }

  /** What is kept in memory and may be changed by another node on the same database. */
  @Bean
  FollowOtherNodes followOtherNodes(Procedures procedures, WorkingTimes workingTimes) {
    return new FollowOtherNodes(List.of(procedures.changes(), workingTimes.changes()));
  }
}
