package vn.minhbach.query.leader;

import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.apology.Apologies;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.duration.Durations;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.timeshare.TimeShares;
import vn.minhbach.query.watch.Watch;
import vn.minhbach.shared.time.WorkingTime;

/** The leader's window as beans. */
@Configuration(proxyBeanMethods = false)
public class LeaderConfiguration {
  @Bean
  LeaderPage leaderPage(
      SlaMonitor sla,
      Apologies apologies,
      Watch watch,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    return new LeaderPage(
        sla, apologies, watch, documents, directory, confirmations, rendering, time);
  }

  @Bean
  ListPage leaderListPage(
      SlaMonitor sla,
      Desk desk,
      Apologies apologies,
      Supplier<WorkingTime> workingTime,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time) {
    return new ListPage(sla, desk, apologies, workingTime, directory, rendering, time);
  }

  @Bean
  FiguresPage leaderFiguresPage(
      Board board,
      Durations durations,
      OfficeDirectory directory,
      Rendering rendering,
      MessageSource messageSource,
      PassingTime time) {
    return new FiguresPage(board, durations, directory, rendering, messageSource, time);
  }

  @Bean
  FairPage leaderFairPage(
      FairBook book,
      TimeShares shares,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time) {
    return new FairPage(book, shares, directory, rendering, time);
  }

  @Bean
  LeaderController leaderController(
      LeaderPage page,
      ListPage lists,
      FiguresPage figures,
      FairPage fair,
      Watch watch,
      LiveStream stream,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time) {
    return new LeaderController(
        page,
        lists,
        figures,
        new WatchPage(watch, directory, rendering, time),
        fair,
        stream,
        directory);
  }
}
