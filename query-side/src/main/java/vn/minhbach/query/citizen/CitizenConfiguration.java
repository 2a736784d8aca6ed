package vn.minhbach.query.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.StatusLookup;

/** The citizen's window as beans. */
@Configuration(proxyBeanMethods = false)
public class CitizenConfiguration {
  @Bean
  CitizenController citizenController(
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new CitizenController(
        new CitizenPage(lookup, ledgers, directory, confirmations, rendering, time),
        new LiveStatus(
            lookup, ledgers, documents, directory, rendering, time, Schedulers.parallel()),
        stream,
        directory);
  }
}
