package vn.minhbach.query.work;

import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.shared.time.WorkingTime;

/** The window of those who do the work, as beans. */
@Configuration(proxyBeanMethods = false)
public class WorkConfiguration {
  @Bean
  WorkController workController(
      Desk desk,
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      Supplier<WorkingTime> workingTime,
      PassingTime time) {
    return new WorkController(
        new WorkPage(desk, documents, directory, confirmations, rendering, workingTime, time),
        new DossierPage(
            lookup, ledgers, documents, directory, confirmations, rendering, workingTime, time),
        lookup,
        stream,
        directory,
        rendering);
  }
}
