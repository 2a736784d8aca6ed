package vn.minhbach.query.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.status.StatusLookup;

/**
 * The page as beans, for a query side that people look at. Beside the query side itself it needs
 * the names of the offices.
 */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {
  /** Vietnamese stands in the file without a language: it must not depend on the machine's. */
  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    // Otherwise an apostrophe is doubled in some messages and not in others.
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  @Bean
  Rendering pageRendering(ISpringWebFluxTemplateEngine engine) {
    return new Rendering(engine);
  }

  @Bean
  Parts pageParts(Rendering rendering, OfficeNames names) {
    return new Parts(rendering, names);
  }

  @Bean
  FrontPage frontPage(
      Board board,
      SlaMonitor sla,
      StatusLookup lookup,
      LedgerLookup ledgers,
      OfficeNames names,
      Parts parts,
      Rendering rendering,
      Clock clock) {
    return new FrontPage(board, sla, lookup, ledgers, names, parts, rendering, clock);
  }

  @Bean
  LiveFragments liveFragments(
      Board board,
      SlaMonitor sla,
      StatusLookup lookup,
      LedgerLookup ledgers,
      Projections projections,
      Documents documents,
      Parts parts,
      Clock clock) {
    return new LiveFragments(
        board,
        sla,
        lookup,
        ledgers,
        projections,
        documents,
        parts,
        clock,
        Schedulers.parallel(),
        Schedulers.boundedElastic());
  }

  @Bean
  LivePage livePage(LiveFragments fragments, StatusLookup lookup) {
    return new LivePage(fragments, lookup, Schedulers.parallel());
  }

  @Bean
  PageController pageController(FrontPage page, OfficeNames names, Rendering rendering) {
    return new PageController(page, names, rendering);
  }

  @Bean
  LiveController liveController(LivePage live) {
    return new LiveController(live);
  }
}
