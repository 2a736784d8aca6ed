package vn.minhbach.query.counter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.demand.Demand;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.queue.Queues;

/** The window of those who receive, as beans. */
@Configuration(proxyBeanMethods = false)
public class CounterConfiguration {
  @Bean
  CounterController counterController(
      Queues queues,
      Demand demand,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new CounterController(
        new CounterPage(queues, demand, documents, directory, confirmations, rendering, time),
        stream,
        directory,
        rendering);
  }
}
