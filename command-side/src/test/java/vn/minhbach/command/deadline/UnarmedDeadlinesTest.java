package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minhbach.command.deadline.Facts.AFTER_FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY_5PM;
import static vn.minhbach.command.deadline.Facts.atWork;
import static vn.minhbach.command.deadline.Facts.dossier;
import static vn.minhbach.command.deadline.Facts.moved;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;
import vn.minhbach.command.SetClock;
import vn.minhbach.command.deadline.Finding.What;
import vn.minhbach.command.deadline.Hunt.State;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;

/** Wires are cut one at a time, and each cut is found. */
@ParameterizedClass
@MethodSource("vn.minhbach.command.deadline.Ground#all")
@ExtendWith(OutputCaptureExtension.class)
class UnarmedDeadlinesTest {
  private static final Instant MONDAY_9AM = Facts.MONDAY_9AM.toInstant();
  private static final Instant THURSDAY_9AM = MONDAY_9AM.plus(Duration.ofDays(3));
  private static final LocalDate NOTICE = LocalDate.parse("2026-11-16");
  private static final Standing PAYMENT_DUE = Facts.at(Stage.IN_PROGRESS, Money.DUE, FRIDAY);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Ground ground;
  private final Agenda agenda;
  private final SetClock clock = new SetClock(MONDAY_9AM);
  private final DeclarationReader reader;
  private final UnarmedDeadlines hunter;
  private final List<DossierId> askedToArm = new ArrayList<>();

  UnarmedDeadlinesTest(Ground ground) {
    this.ground = ground;
    ground.clear();
    this.agenda = ground.agenda();
    this.reader = ground.reader();
    this.hunter = hunter(reader);
  }

  @BeforeEach
  void begin() {
    reader.start();
  }

  @AfterEach
  void end() {
    hunter.stop();
    reader.stop();
  }

  @Test
  void a_dossier_without_its_alarm_is_asked_once_to_set_it() {
    promise(1);

    twoLooks();
    hunter.look();

    assertThat(askedToArm).containsExactly(dossier(1));
  }

  @Test
  void a_deadline_with_an_alarm_by_then_is_no_finding() {
    promise(1);
    promise(2);
    keep(1, THURSDAY_9AM);
    keep(2, AFTER_FRIDAY);

    assertThat(twoLooks()).isEqualTo(new Hunt(State.WATCHING, List.of(), hunter.hunt().lookedAt()));
    assertThat(hunter.hunt().isQuiet()).isTrue();
  }

  @Test
  void a_deadline_whose_alarm_is_gone_is_found_and_told(CapturedOutput output) {
    promise(1);
    promise(2);
    keep(1, THURSDAY_9AM);
    keep(2, THURSDAY_9AM);
    agenda.remove(dossier(1));

    assertThat(twoLooks().findings()).containsExactly(finding(1, What.NO_ALARM));
    hunter.look();
    assertThat(hunter.hunt().isQuiet()).isFalse();
    assertThat(output.getAll().split("dossier=" + dossier(1) + " deadline=due", -1)).hasSize(2);
  }

  @Test
  void a_deadline_of_a_dossier_without_a_next_alarm_is_found() {
    promise(1);
    keep(1, null);

    assertThat(twoLooks().findings()).containsExactly(finding(1, What.NO_ALARM));
  }

  @Test
  void a_deadline_with_an_alarm_after_it_is_found() {
    promise(1);
    keep(1, AFTER_FRIDAY.plusSeconds(1));

    assertThat(twoLooks().findings()).containsExactly(finding(1, What.ALARM_TOO_LATE));
  }

  @Test
  void an_alarm_that_nobody_fired_is_found() {
    promise(1);
    keep(1, THURSDAY_9AM);
    clock.set(THURSDAY_9AM.plusSeconds(31));

    assertThat(twoLooks().findings())
        .containsExactly(new Finding(dossier(1), "alarm", THURSDAY_9AM, What.NOT_FIRED));
  }

  @Test
  void an_alarm_that_has_just_passed_is_no_finding() {
    promise(1);
    keep(1, THURSDAY_9AM);
    clock.set(THURSDAY_9AM.plusSeconds(20));

    assertThat(twoLooks().findings()).isEmpty();
  }

  @Test
  void one_look_alone_finds_nothing() {
    twoLooks();
    promise(1);
    allRead();

    hunter.look();
    assertThat(hunter.hunt())
        .isEqualTo(new Hunt(State.WATCHING, List.of(), hunter.hunt().lookedAt()));
    hunter.look();

    assertThat(hunter.hunt().findings()).containsExactly(finding(1, What.NO_ALARM));
  }

  @Test
  void what_was_mended_is_found_no_longer() {
    promise(1);
    assertThat(twoLooks().findings()).hasSize(1);

    keep(1, AFTER_FRIDAY);

    assertThat(twoLooks().findings()).isEmpty();
  }

  @Test
  void a_deadline_whose_clock_stands_needs_no_alarm_until_it_goes_on() {
    promise(1);
    ground.record(
        1,
        new FinancialDutyAsked(
            Facts.occurrence(dossier(1), atWork(FRIDAY), PAYMENT_DUE), "1", NOTICE));
    assertThat(twoLooks().findings()).isEmpty();

    ground.record(
        2,
        new FinancialDutyMet(
            Facts.occurrence(dossier(1), PAYMENT_DUE, atWork(FRIDAY)), Facts.MONDAY_9AM, null));

    assertThat(twoLooks().findings()).containsExactly(finding(1, What.NO_ALARM));
  }

  @Test
  void a_dossier_that_has_ended_needs_no_alarm() {
    promise(1);
    ground.record(1, moved(dossier(1), atWork(FRIDAY), atWork(FRIDAY).resolved(FRIDAY_5PM)));

    assertThat(twoLooks().findings()).isEmpty();
  }

  @Test
  void what_only_looks_wrong_until_all_facts_are_read_is_no_finding() {
    reader.stop();
    Semaphore reads = new Semaphore(1);
    DeclarationReader slow =
        ground.reader(
            fact -> {
              reads.acquireUninterruptibly();
              return Declarations.of(fact);
            });
    UnarmedDeadlines patient = hunter(slow);
    promise(1);
    keep(1, AFTER_FRIDAY);
    slow.start();
    try {
      allRead(slow);
      patient.look();
      ground.record(1, moved(dossier(1), atWork(FRIDAY), atWork(FRIDAY).resolved(FRIDAY_5PM)));
      agenda.remove(dossier(1));

      patient.look();
      patient.look();
      assertThat(patient.hunt().findings()).isEmpty();
      reads.release();
      allRead(slow);
      patient.look();

      assertThat(patient.hunt())
          .isEqualTo(new Hunt(State.WATCHING, List.of(), patient.hunt().lookedAt()));
    } finally {
      reads.release();
      slow.stop();
    }
  }

  @Test
  void a_hunter_before_whom_nobody_reads_says_that_it_is_blind(CapturedOutput output) {
    twoLooks();
    reader.stop();

    hunter.look();
    hunter.look();

    assertThat(hunter.hunt().state()).isEqualTo(State.BLIND);
    assertThat(hunter.hunt().isQuiet()).isFalse();
    assertThat(output).contains("declared-deadlines read=false");
  }

  @Test
  void a_fact_that_cannot_be_read_makes_it_blind_and_is_not_passed_over() {
    promise(1);
    allRead();
    reader.stop();
    ground.record(1, moved(dossier(1), atWork(FRIDAY), atWork(FRIDAY)));
    ground.jdbc().sql("update event set name = 'unknown.fact' where sequence = 1").update();
    promise(2);
    ground.renew();
    DeclarationReader afterwards = ground.reader();
    UnarmedDeadlines blind = hunter(afterwards);
    afterwards.start();

    try {
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                blind.look();
                return afterwards.reading().faulty() && blind.hunt().state() == State.BLIND;
              });
      assertThat(declared()).containsExactly(dossier(1).value());
    } finally {
      afterwards.stop();
    }
  }

  @Test
  void of_two_nodes_one_watches_and_the_other_stands_by() {
    promise(1);
    twoLooks();
    DeclarationReader second = ground.reader();
    UnarmedDeadlines standby = hunter(second);
    second.start();
    try {
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                standby.look();
                return standby.hunt().state() == State.STANDING_BY;
              });
      assertThat(standby.hunt().findings()).isEmpty();

      reader.stop();

      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                standby.look();
                return standby.hunt().state() == State.WATCHING;
              });
      standby.look();
      assertThat(standby.hunt().findings()).containsExactly(finding(1, What.NO_ALARM));
    } finally {
      second.stop();
    }
  }

  @Test
  void a_fact_is_folded_once_even_over_a_restart() {
    promise(1);
    allRead();
    reader.stop();
    ground.jdbc().sql("delete from declared_deadline").update();
    reader.start();
    promise(2);
    allRead();

    assertThat(
            ground.jdbc().sql("select dossier from declared_deadline").query(String.class).list())
        .containsExactly(dossier(2).value());
  }

  @Test
  void at_work_by_itself_it_finds_a_wire_that_is_cut() {
    hunter.start();
    promise(1);
    keep(1, AFTER_FRIDAY);
    await().atMost(PATIENCE).until(() -> hunter.hunt().state() == State.WATCHING);

    ground.jdbc().sql("delete from agenda").update();

    await()
        .atMost(PATIENCE)
        .until(() -> hunter.hunt().findings().equals(List.of(finding(1, What.NO_ALARM))));
  }

  @Test
  void a_database_that_fails_makes_it_blind_until_it_is_back() {
    hunter.start();
    await().atMost(PATIENCE).until(() -> hunter.hunt().state() == State.WATCHING);

    ground.breakIt(true);
    await().atMost(PATIENCE).until(() -> hunter.hunt().state() == State.BLIND);
    ground.breakIt(false);

    await().atMost(PATIENCE).until(() -> hunter.hunt().state() == State.WATCHING);
  }

  private UnarmedDeadlines hunter(DeclarationReader source) {
    return new UnarmedDeadlines(
        new DeclaredDeadlines(ground.jdbc()),
        agenda,
        source,
        dossier -> {
          askedToArm.add(dossier);
          return Mono.empty();
        },
        clock,
        Duration.ofMillis(100));
  }

  /** Two looks, with everything read before the first. */
  private Hunt twoLooks() {
    allRead();
    hunter.look();
    hunter.look();
    return hunter.hunt();
  }

  private void allRead() {
    allRead(reader);
  }

  private static void allRead(DeclarationReader reads) {
    await().atMost(PATIENCE).until(() -> reads.reading().here());
    await().atMost(PATIENCE).until(() -> reads.reading().reached() >= reads.head());
  }

  private List<String> declared() {
    return ground.jdbc().sql("select dossier from declared_deadline").query(String.class).list();
  }

  private void promise(int number) {
    ground.record(0, Facts.recounted(dossier(number), atWork(null), FRIDAY));
  }

  private void keep(int number, @Nullable Instant wakeAt) {
    agenda.keep(dossier(number), Facts.HAM_THUAN, Facts.PERMIT, wakeAt);
  }

  private static Finding finding(int number, What what) {
    return new Finding(dossier(number), "due", AFTER_FRIDAY, what);
  }
}
