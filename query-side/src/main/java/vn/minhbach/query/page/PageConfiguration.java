package vn.minhbach.query.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.projection.Projections;

/** What the windows share, as beans. It needs the directory of the offices. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {
  /** A file a window; what all of them say is in the first. */
  static final String[] MESSAGES = {
    "messages/page",
    "messages/citizen",
    "messages/transparency",
    "messages/display",
    "messages/desk",
    "messages/counter",
    "messages/leader"
  };

  /** Vietnamese stands in the files without a language: it must not depend on the machine's. */
  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(MESSAGES);
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
  PassingTime passingTime(Clock clock) {
    return new PassingTime(clock, Schedulers.parallel());
  }

  @Bean
  Confirmations confirmations(Projections projections, Rendering rendering, PassingTime time) {
    return new Confirmations(projections, rendering, time, Schedulers.boundedElastic());
  }

  @Bean
  LiveStream liveStream(Confirmations confirmations, PassingTime time) {
    return new LiveStream(confirmations, time);
  }

  @Bean
  VisitResolver visitResolver(OfficeDirectory directory) {
    return new VisitResolver(directory);
  }

  @Bean
  WebFluxConfigurer visitsInControllers(VisitResolver visits) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(visits);
      }
    };
  }

  @Bean
  WindowProblems windowProblems(
      VisitResolver visits, OfficeDirectory directory, Rendering rendering) {
    return new WindowProblems(visits, directory, rendering);
  }

  @Bean
  DoorController doorController(Rendering rendering, OfficeDirectory directory) {
    return new DoorController(rendering, directory);
  }
}
