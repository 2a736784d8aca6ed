package vn.minhbach.query.transparency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.projection.Documents;

/** The transparency board as beans. */
@Configuration(proxyBeanMethods = false)
public class TransparencyConfiguration {
  @Bean
  BoardPageController boardPageController(
      Board board,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      LiveStream stream,
      Rendering rendering,
      PassingTime time) {
    return new BoardPageController(
        new BoardPage(board, documents, directory, confirmations, rendering, time),
        stream,
        directory);
  }
}
