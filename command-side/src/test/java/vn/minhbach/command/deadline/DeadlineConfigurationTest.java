package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minhbach.command.deadline.Facts.dossier;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.command.Engine;
import vn.minhbach.command.SetClock;

class DeadlineConfigurationTest {
  private static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void all_that_it_wires_starts_works_and_stops_with_its_surroundings() throws IOException {
    try (Ground ground = Ground.on(Engine.H2)) {
      AgendaSweeper sweeper;
      UnarmedDeadlines hunter;
      try (AnnotationConfigApplicationContext node =
          ground.context(DeadlineConfiguration.class, Surroundings.class)) {
        sweeper = node.getBean(AgendaSweeper.class);
        hunter = node.getBean(UnarmedDeadlines.class);
        node.getBean(Agenda.class).keep(dossier(1), Facts.HAM_THUAN, Facts.PERMIT, NOON);

        await().atMost(PATIENCE).until(() -> sweeper.figures().fired() == 1);
        await().atMost(PATIENCE).until(() -> hunter.hunt().lookedAt() != null);
        assertThat(node.getBean(Keeper.class).noted()).isEqualTo(List.of(dossier(1)));
        assertThat(hunter.hunt().isQuiet()).isTrue();
      }
      assertThat(sweeper.isRunning()).isFalse();
      assertThat(hunter.isRunning()).isFalse();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Surroundings {
    @Bean
    Keeper keeper(Agenda agenda) {
      return new Keeper(agenda);
    }

    @Bean
    Scheduler blockingScheduler() {
      return Schedulers.boundedElastic();
    }

    @Bean
    Clock clock() {
      return new SetClock(NOON);
    }
  }
}
