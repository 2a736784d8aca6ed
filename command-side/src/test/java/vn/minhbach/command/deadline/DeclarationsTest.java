package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.deadline.Facts.AFTER_FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY_5PM;
import static vn.minhbach.command.deadline.Facts.MONDAY_9AM;
import static vn.minhbach.command.deadline.Facts.atWork;
import static vn.minhbach.command.deadline.Facts.recounted;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Held;
import vn.minhbach.command.deadline.Declaration.KindWithdrawn;
import vn.minhbach.command.deadline.Declaration.Released;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Precision;

/** How facts speak of deadlines; that they speak of all is held against the rules elsewhere. */
class DeclarationsTest {
  private static final DossierId ID = Facts.dossier(1);
  private static final Standing AT_WORK = atWork(FRIDAY);
  private static final Instant JUST_AFTER_FRIDAY_5PM = Instant.parse("2026-11-20T10:00:01Z");
  private static final KindWithdrawn NO_OLD_WARNING = new KindWithdrawn(DeadlineKind.WARNING);

  @Test
  void a_promised_day_is_declared_for_the_midnight_that_ends_it() {
    assertThat(Declarations.of(recounted(ID, atWork(null), FRIDAY)))
        .containsExactly(new Declared(DeadlineKind.PROMISE, "due", AFTER_FRIDAY), NO_OLD_WARNING);
  }

  @Test
  void a_promised_moment_is_declared_for_the_second_after_it() {
    assertThat(
            Declarations.of(
                recounted(ID, AT_WORK, new Promise(FRIDAY_5PM, Precision.MOMENT), MONDAY_9AM)))
        .containsExactly(
            new Declared(DeadlineKind.PROMISE, "due", JUST_AFTER_FRIDAY_5PM),
            NO_OLD_WARNING,
            new Declared(DeadlineKind.WARNING, "warning-1", MONDAY_9AM.toInstant()));
  }

  @Test
  void a_date_that_stays_is_not_promised_again() {
    assertThat(Declarations.of(recounted(ID, AT_WORK, FRIDAY))).containsExactly(NO_OLD_WARNING);
  }

  @Test
  void a_clock_that_stands_keeps_its_deadlines_and_goes_on_with_them() {
    Occurrence stops = Facts.occurrence(ID, AT_WORK, Facts.at(Stage.SUSPENDED, Money.NONE, FRIDAY));
    Occurrence goesOn =
        Facts.occurrence(ID, Facts.at(Stage.SUSPENDED, Money.NONE, FRIDAY), AT_WORK);

    assertThat(Declarations.of(new ClockSuspended(stops, "Luật Đất đai 2024", null, FRIDAY_5PM)))
        .containsExactly(
            new Held(DeadlineKind.PROMISE),
            new Held(DeadlineKind.WARNING),
            new Declared(DeadlineKind.SUSPENSION, "suspension", FRIDAY_5PM.toInstant()));
    assertThat(Declarations.of(new ClockResumed(goesOn, MONDAY_9AM, null)))
        .containsExactly(
            new Withdrawn("suspension"),
            new Released(DeadlineKind.PROMISE),
            new Released(DeadlineKind.WARNING));
  }

  @Test
  void what_was_noted_is_withdrawn_by_the_name_it_was_declared_with() {
    Occurrence o = Facts.occurrence(ID, AT_WORK, AT_WORK);

    assertThat(Declarations.of(new StepBegun(o, "Thẩm định", FRIDAY_5PM, null)))
        .containsExactly(new Declared(DeadlineKind.STEP, "step-legal", JUST_AFTER_FRIDAY_5PM));
    assertThat(Declarations.of(new TaskOverdueNoted(o, Task.STEP, 2, "Thẩm định", FRIDAY_5PM)))
        .containsExactly(new Withdrawn("step-legal"));
    assertThat(Declarations.of(new OverdueNoted(o, FRIDAY))).containsExactly(new Withdrawn("due"));
  }

  @Test
  void what_has_ended_has_no_deadlines() {
    List.of(AT_WORK.resolved(FRIDAY_5PM), Facts.at(Stage.CANCELLED, Money.NONE, FRIDAY))
        .forEach(
            ended ->
                assertThat(Declarations.of(Facts.moved(ID, AT_WORK, ended)))
                    .containsExactly(new AllWithdrawn()));
  }

  @Test
  void past_dossiers_declare_nothing() {
    assertThat(Declarations.of(recounted(ID, Facts.past(FRIDAY), FRIDAY))).isEmpty();
  }
}
