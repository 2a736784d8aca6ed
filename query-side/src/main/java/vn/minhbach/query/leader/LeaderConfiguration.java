package vn.minhbach.query.leader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.sla.SlaMonitor;

/** The leader's window as beans. */
@Configuration(proxyBeanMethods = false)
public class LeaderConfiguration {
  @Bean
  LeaderController leaderController(
      SlaMonitor sla,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new LeaderController(
        new LeaderPage(sla, documents, directory, confirmations, rendering, time),
        stream,
        directory);
  }
}
