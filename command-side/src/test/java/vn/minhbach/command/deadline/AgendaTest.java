package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.deadline.Facts.HAM_THUAN;
import static vn.minhbach.command.deadline.Facts.PERMIT;
import static vn.minhbach.command.deadline.Facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.procedure.ProcedureCode;

/** What has to hold of the agenda, whatever database keeps it. */
@ParameterizedClass
@MethodSource("vn.minhbach.command.deadline.Ground#all")
class AgendaTest {
  private static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int ALL = 100;

  private final Ground ground;
  private final Agenda agenda;

  AgendaTest(Ground ground) {
    this.ground = ground;
    ground.clear();
    this.agenda = ground.agenda();
  }

  @Test
  void what_is_due_is_taken_the_earliest_first_and_the_rest_is_not() {
    keep(1, NOON);
    keep(2, NOON.minusSeconds(60));
    keep(3, NOON.plusSeconds(1));
    keep(4, null);

    assertThat(agenda.take(NOON, LEASE, ALL))
        .containsExactly(alarm(2, NOON.minusSeconds(60)), alarm(1, NOON));
  }

  @Test
  void no_more_is_taken_than_asked_for() {
    IntStream.rangeClosed(1, 5).forEach(n -> keep(n, NOON.minusSeconds(n)));

    assertThat(agenda.take(NOON, LEASE, 2))
        .containsExactly(alarm(5, NOON.minusSeconds(5)), alarm(4, NOON.minusSeconds(4)));
    assertThat(agenda.take(NOON, LEASE, 2))
        .containsExactly(alarm(3, NOON.minusSeconds(3)), alarm(2, NOON.minusSeconds(2)));
  }

  @Test
  void what_was_taken_is_given_again_when_the_lease_has_ended() {
    keep(1, NOON);
    agenda.take(NOON, LEASE, ALL);

    assertThat(agenda.take(NOON.plus(LEASE).minusSeconds(1), LEASE, ALL)).isEmpty();
    assertThat(agenda.take(NOON.plus(LEASE), LEASE, ALL)).containsExactly(alarm(1, NOON));
  }

  @Test
  void a_lease_of_a_clock_that_was_set_back_binds_nobody() {
    keep(1, NOON);
    agenda.take(NOON.plus(Duration.ofDays(1)), LEASE, ALL);

    assertThat(agenda.take(NOON, LEASE, ALL)).containsExactly(alarm(1, NOON));
  }

  @Test
  void an_alarm_that_is_set_anew_is_free() {
    keep(1, NOON);
    agenda.take(NOON, LEASE, ALL);
    keep(1, NOON.plusSeconds(1));

    assertThat(agenda.take(NOON, LEASE, ALL)).isEmpty();
    assertThat(agenda.take(NOON.plusSeconds(1), LEASE, ALL))
        .containsExactly(alarm(1, NOON.plusSeconds(1)));
  }

  @Test
  void what_was_removed_is_neither_due_nor_open() {
    keep(1, NOON);
    agenda.remove(dossier(1));
    agenda.remove(dossier(2));

    assertThat(agenda.take(NOON, LEASE, ALL)).isEmpty();
    assertThat(agenda.open(HAM_THUAN, null, ALL)).isEmpty();
  }

  @Test
  void takers_at_once_never_get_the_same() {
    int alarms = 300;
    IntStream.range(0, alarms).forEach(n -> keep(n, NOON.minusSeconds(n)));

    List<Alarm> taken = takenByMany(4, alarms);

    assertThat(taken).extracting(Alarm::dossier).doesNotHaveDuplicates().hasSize(alarms);
  }

  @Test
  void a_dossier_at_which_a_command_works_is_passed_over_and_holds_up_nobody() {
    keep(1, NOON.minusSeconds(1));
    keep(2, NOON);

    List<Alarm> taken =
        new TransactionTemplate(ground.transactions())
            .execute(
                status -> {
                  keep(1, NOON.plusSeconds(60));
                  return CompletableFuture.supplyAsync(() -> agenda.take(NOON, LEASE, ALL))
                      .orTimeout(1, TimeUnit.MINUTES)
                      .join();
                });

    assertThat(taken).containsExactly(alarm(2, NOON));
  }

  @Test
  void an_alarm_is_kept_with_its_facts_or_not_at_all() {
    keep(1, NOON);
    new TransactionTemplate(ground.transactions())
        .executeWithoutResult(
            status -> {
              keep(1, NOON.plusSeconds(60));
              keep(2, NOON);
              status.setRollbackOnly();
            });

    assertThat(agenda.take(NOON, LEASE, ALL)).containsExactly(alarm(1, NOON));
  }

  @Test
  void open_dossiers_are_listed_by_agency_and_by_procedure_in_pages() {
    AgencyCode other = new AgencyCode("H36.200");
    ProcedureCode otherProcedure = new ProcedureCode("1.004837");
    IntStream.of(3, 1, 5, 2).forEach(n -> keep(n, n == 5 ? null : NOON));
    agenda.keep(dossier(4), other, PERMIT, NOON);
    agenda.keep(dossier(6), HAM_THUAN, otherProcedure, NOON);

    assertThat(agenda.open(HAM_THUAN, null, 3)).containsExactly(dossier(1), dossier(2), dossier(3));
    assertThat(agenda.open(HAM_THUAN, dossier(3), 3)).containsExactly(dossier(5), dossier(6));
    assertThat(agenda.open(PERMIT, null, ALL))
        .containsExactly(dossier(1), dossier(2), dossier(3), dossier(4), dossier(5));
    assertThat(agenda.open(PERMIT, dossier(5), ALL)).isEmpty();
  }

  @Test
  void the_next_alarm_is_the_first_after_the_moment() {
    keep(1, NOON);
    keep(2, NOON.plusSeconds(5));
    keep(3, NOON.plusSeconds(9));
    keep(4, null);

    assertThat(agenda.nextWake(NOON)).contains(NOON.plusSeconds(5));
    assertThat(agenda.nextWake(NOON.plusSeconds(9))).isEmpty();
    assertThat(agenda.armed()).isEqualTo(3);
  }

  @Test
  void alarms_that_nobody_fired_are_told() {
    keep(1, NOON.minusSeconds(61));
    keep(2, NOON.minusSeconds(62));
    keep(3, NOON.minusSeconds(60));
    agenda.take(NOON, LEASE, ALL);

    assertThat(agenda.overdueBy(NOON.minusSeconds(60), ALL))
        .containsExactly(alarm(2, NOON.minusSeconds(62)), alarm(1, NOON.minusSeconds(61)));
  }

  private void keep(int number, @Nullable Instant wakeAt) {
    agenda.keep(dossier(number), HAM_THUAN, PERMIT, wakeAt);
  }

  private static Alarm alarm(int number, Instant wakeAt) {
    return new Alarm(dossier(number), wakeAt);
  }

  /** Each takes a few at a time until there are none, all of them at the same time. */
  private List<Alarm> takenByMany(int takers, int alarms) {
    CyclicBarrier start = new CyclicBarrier(takers);
    List<Alarm> taken = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(takers)) {
      List<Future<List<Alarm>>> going =
          IntStream.range(0, takers)
              .mapToObj(n -> people.submit(() -> takenByOne(start, alarms)))
              .toList();
      for (Future<List<Alarm>> one : going) {
        taken.addAll(one.get(5, TimeUnit.MINUTES));
      }
    } catch (Exception e) {
      throw new IllegalStateException("somebody got no answer", e);
    }
    // Rows that another was looking at were passed over, not taken.
    taken.addAll(agenda.take(NOON, LEASE, alarms));
    return taken;
  }

  private List<Alarm> takenByOne(CyclicBarrier start, int alarms) throws Exception {
    start.await(1, TimeUnit.MINUTES);
    List<Alarm> mine = new ArrayList<>();
    for (int round = 0; round < alarms; round++) {
      mine.addAll(agenda.take(NOON, LEASE, 3));
    }
    return mine;
  }
}
