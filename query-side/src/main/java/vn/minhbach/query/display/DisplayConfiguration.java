package vn.minhbach.query.display;

import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.openness.OpenBoard;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.query.ready.ReadyResults;
import vn.minhbach.shared.time.WorkingTime;

/** The screen in the hall as beans. */
@Configuration(proxyBeanMethods = false)
public class DisplayConfiguration {
  @Bean
  DisplayController displayController(
      Queues queues,
      ReadyResults results,
      OpenBoard board,
      Supplier<WorkingTime> workingTime,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new DisplayController(
        new DisplayPage(
            queues,
            results,
            board,
            workingTime,
            documents,
            directory,
            confirmations,
            rendering,
            time),
        stream,
        directory);
  }
}
