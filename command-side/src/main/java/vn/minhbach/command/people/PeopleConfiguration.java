package vn.minhbach.command.people;

import com.google.crypto.tink.KeysetHandle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.vault.PersonKeys;
import vn.minhbach.command.vault.Vault;

/** Wires what finds people again. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

  @Bean
  KnownPeople knownPeople(JdbcClient jdbc, KeysetHandle masterKey, Vault vault) {
    return new KnownPeople(jdbc, PersonKeys.open(jdbc, masterKey, vault));
  }

  @Bean
  PeopleEndpoint peopleEndpoint(
      KnownPeople people,
      Vault vault,
      Actors actors,
      Organisation organisation,
      Scheduler blocking) {
    return new PeopleEndpoint(people, vault, actors, organisation, blocking);
  }
}
