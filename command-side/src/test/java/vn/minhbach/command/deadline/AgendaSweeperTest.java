package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minhbach.command.deadline.Facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.command.SetClock;

/** Sweepers at work, by a clock that a test sets. */
@ParameterizedClass
@MethodSource("vn.minhbach.command.deadline.Ground#all")
@ExtendWith(OutputCaptureExtension.class)
class AgendaSweeperTest {
  private static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Ground ground;
  private final Agenda agenda;
  private final Keeper keeper;
  private final SetClock clock = new SetClock(NOON);
  private final List<AgendaSweeper> sweepers = new ArrayList<>();

  AgendaSweeperTest(Ground ground) {
    this.ground = ground;
    ground.clear();
    this.agenda = ground.agenda();
    this.keeper = new Keeper(agenda);
  }

  @AfterEach
  void stop() {
    sweepers.forEach(AgendaSweeper::stop);
  }

  @Test
  void an_alarm_is_fired_once_when_its_time_has_come_and_not_before() {
    keep(1, NOON.minusSeconds(1));
    keep(2, NOON.plusSeconds(3600));
    AgendaSweeper sweeper = started(keeper, inOrder());
    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
    lookedTwice(sweeper);
    assertThat(keeper.tried()).containsExactly(dossier(1));

    clock.set(NOON.plusSeconds(3600));

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(2)));
    lookedTwice(sweeper);
    assertThat(keeper.tried()).containsExactly(dossier(1), dossier(2));
  }

  @Test
  void an_alarm_that_is_set_while_it_rests_is_fired_too() {
    AgendaSweeper sweeper = started(keeper, inOrder());
    lookedTwice(sweeper);

    keep(1, NOON);

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
  }

  @Test
  void a_clock_that_jumps_forward_fires_all_that_is_due_in_the_order_of_its_time() {
    int alarms = 250;
    IntStream.range(0, alarms).forEach(n -> keep(n, NOON.plusSeconds(3600L * (alarms - n))));
    AgendaSweeper sweeper = started(keeper, inOrder());
    lookedTwice(sweeper);
    assertThat(keeper.tried()).isEmpty();

    clock.set(NOON.plus(Duration.ofDays(365)));

    await().atMost(PATIENCE).until(() -> keeper.noted().size() == alarms);
    assertThat(keeper.tried())
        .containsExactlyElementsOf(
            IntStream.range(0, alarms).mapToObj(n -> dossier(alarms - 1 - n)).toList());
  }

  @Test
  void a_clock_that_is_set_back_fires_nothing_again() {
    keep(1, NOON);
    keep(2, NOON.plusSeconds(60));
    AgendaSweeper sweeper = started(keeper, inOrder());
    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));

    clock.set(NOON.minus(Duration.ofDays(1)));
    lookedTwice(sweeper);
    clock.set(NOON.plusSeconds(60));

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(2)));
    assertThat(keeper.tried()).containsExactly(dossier(1), dossier(2));
  }

  @Test
  void many_nodes_fire_each_alarm_once() {
    int alarms = 500;
    IntStream.range(0, alarms).forEach(n -> keep(n, NOON.minusSeconds(n)));
    List<AgendaSweeper> nodes =
        Stream.generate(() -> started(keeper, Schedulers.boundedElastic())).limit(3).toList();

    await().atMost(PATIENCE).until(() -> keeper.noted().size() >= alarms);
    nodes.forEach(AgendaSweeperTest::lookedTwice);

    assertThat(keeper.tried())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, alarms).mapToObj(Facts::dossier).toList());
    assertThat(nodes.stream().mapToLong(node -> node.figures().fired()).sum()).isEqualTo(alarms);
  }

  @Test
  void what_a_node_took_before_it_died_is_fired_by_another_when_the_lease_ends() {
    keep(1, NOON);
    agenda.take(NOON, LEASE, 1);
    AgendaSweeper other = started(keeper, inOrder());
    lookedTwice(other);
    assertThat(keeper.tried()).isEmpty();

    clock.set(NOON.plus(LEASE));

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
  }

  @Test
  void what_fails_holds_up_nobody_and_is_tried_again_when_its_lease_ends(CapturedOutput output) {
    keeper.refuse(dossier(1));
    keep(1, NOON.minusSeconds(1));
    keep(2, NOON);
    AgendaSweeper sweeper = started(keeper, inOrder());
    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(2)));
    lookedTwice(sweeper);
    assertThat(keeper.tried()).containsExactly(dossier(1), dossier(2));

    keeper.allow(dossier(1));
    clock.set(NOON.plus(LEASE).plusSeconds(1));

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
    assertThat(output)
        .contains("dossier=" + dossier(1) + " noted=false")
        .doesNotContain("somebody's name");
  }

  @Test
  void a_keeper_that_never_answers_does_not_stop_the_sweeper() {
    keep(1, NOON.minusSeconds(1));
    keep(2, NOON);
    TimeKeeper deaf = dossier -> dossier.equals(dossier(1)) ? Mono.never() : keeper.note(dossier);
    AgendaSweeper sweeper = started(deaf, inOrder(), Duration.ofSeconds(1));

    await().atMost(PATIENCE).until(() -> sweeper.figures().failed() > 0);
    keep(3, NOON);

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(3)));
    assertThat(keeper.noted()).containsExactly(dossier(2), dossier(3));
  }

  @Test
  void a_database_that_fails_is_said_once_and_outlived(CapturedOutput output) {
    AgendaSweeper sweeper = started(keeper, inOrder());
    lookedTwice(sweeper);
    ground.breakIt(true);
    await().atMost(PATIENCE).until(() -> output.getAll().contains("rounds=agenda failing=true"));

    ground.breakIt(false);
    keep(1, NOON);

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
    await().atMost(PATIENCE).until(() -> output.getAll().contains("rounds=agenda failing=false"));
    assertThat(output.getAll().split("rounds=agenda failing=true", -1)).hasSize(2);
  }

  @Test
  void a_sweeper_that_was_stopped_fires_nothing_and_can_be_started_again() {
    AgendaSweeper sweeper = started(keeper, inOrder());
    lookedTwice(sweeper);
    sweeper.stop();
    keep(1, NOON);
    assertThat(sweeper.isRunning()).isFalse();
    assertThat(keeper.tried()).isEmpty();

    sweeper.start();

    await().atMost(PATIENCE).until(() -> keeper.noted().contains(dossier(1)));
    assertThat(sweeper.isRunning()).isTrue();
  }

  @Test
  void its_figures_tell_what_is_set_what_was_fired_and_how_late() {
    keep(1, NOON.minusSeconds(90));
    keep(2, NOON.plusSeconds(3600));
    AgendaSweeper sweeper = started(keeper, inOrder());

    await().atMost(PATIENCE).until(() -> sweeper.figures().fired() == 1);

    AgendaFigures figures = sweeper.figures();
    assertThat(figures)
        .isEqualTo(new AgendaFigures(1, 1, 0, figures.lateness(), figures.sweptAt()));
    assertThat(figures.lateness()).isGreaterThanOrEqualTo(Duration.ofSeconds(90));
  }

  private AgendaSweeper started(TimeKeeper notes, Scheduler firing) {
    return started(notes, firing, LEASE);
  }

  private AgendaSweeper started(TimeKeeper notes, Scheduler firing, Duration lease) {
    AgendaSweeper sweeper =
        new AgendaSweeper(agenda, notes, firing, clock, lease, Duration.ofMillis(50));
    sweepers.add(sweeper);
    sweeper.start();
    return sweeper;
  }

  /** One at a time, so that the order can be told. */
  private static Scheduler inOrder() {
    return Schedulers.immediate();
  }

  /** Has gone through everything that was due, and found no more. */
  private static void lookedTwice(AgendaSweeper sweeper) {
    for (int look = 0; look < 2; look++) {
      Instant before = sweeper.figures().sweptAt();
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  sweeper.figures().sweptAt() != null
                      && !sweeper.figures().sweptAt().equals(before));
    }
  }

  private void keep(int number, Instant wakeAt) {
    agenda.keep(dossier(number), Facts.HAM_THUAN, Facts.PERMIT, wakeAt);
  }
}
