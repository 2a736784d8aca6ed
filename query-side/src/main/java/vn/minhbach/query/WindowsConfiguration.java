package vn.minhbach.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.minhbach.query.citizen.CitizenConfiguration;
import vn.minhbach.query.counter.CounterConfiguration;
import vn.minhbach.query.display.DisplayConfiguration;
import vn.minhbach.query.leader.LeaderConfiguration;
import vn.minhbach.query.page.PageConfiguration;
import vn.minhbach.query.transparency.TransparencyConfiguration;
import vn.minhbach.query.work.WorkConfiguration;

/**
 * The windows, for a query side that people look at. Beside the query side itself they need the
 * directory of the offices.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  PageConfiguration.class,
  CitizenConfiguration.class,
  TransparencyConfiguration.class,
  DisplayConfiguration.class,
  LeaderConfiguration.class,
  WorkConfiguration.class,
  CounterConfiguration.class
})
public class WindowsConfiguration {}
