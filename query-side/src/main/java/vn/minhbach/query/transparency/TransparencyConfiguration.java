package vn.minhbach.query.transparency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.openness.OpenBoard;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.seal.Seals;

/** The transparency board as beans. */
@Configuration(proxyBeanMethods = false)
public class TransparencyConfiguration {
  @Bean
  BoardPageController boardPageController(
      OpenBoard board,
      Seals seals,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new BoardPageController(
        new BoardPage(board, seals, directory, confirmations, rendering, time), stream, directory);
  }
}
