package vn.minhbach.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.deadline.Facts.AFTER_FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY;
import static vn.minhbach.command.deadline.Facts.FRIDAY_5PM;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Precision;

class DeclarationsTest {
  private static final DossierId ID = Facts.dossier(1);
  private static final Standing AT_WORK = Facts.atWork(FRIDAY);
  private static final Instant JUST_AFTER_FRIDAY_5PM = Instant.parse("2026-11-20T10:00:01Z");

  @Test
  void a_promised_day_is_declared_for_the_midnight_that_ends_it() {
    assertThat(declared(Facts.filed(), AT_WORK)).containsExactly(new Declared("due", AFTER_FRIDAY));
    assertThat(declared(null, AT_WORK)).containsExactly(new Declared("due", AFTER_FRIDAY));
  }

  @Test
  void a_promised_moment_is_declared_for_the_second_after_it() {
    assertThat(declared(null, Facts.atWork(new Promise(FRIDAY_5PM, Precision.MOMENT))))
        .containsExactly(new Declared("due", JUST_AFTER_FRIDAY_5PM));
  }

  @Test
  void a_date_that_moves_is_declared_anew() {
    Promise monday = new Promise(FRIDAY_5PM.plusDays(3), Precision.DAY);

    assertThat(declared(AT_WORK, Facts.atWork(monday)))
        .containsExactly(new Declared("due", Instant.parse("2026-11-23T17:00:00Z")));
  }

  @Test
  void nothing_is_said_while_neither_date_nor_clock_change() {
    assertThat(declared(AT_WORK, Facts.at(Stage.DECIDED, Money.NONE, FRIDAY))).isEmpty();
    assertThat(declared(Facts.atWork(null), Facts.atWork(null))).isEmpty();
    assertThat(declared(null, Facts.filed())).isEmpty();
  }

  @Test
  void a_clock_that_stands_has_no_deadline_and_one_that_goes_on_has() {
    List.of(
            Facts.at(Stage.AWAITING_SUPPLEMENT, Money.NONE, FRIDAY),
            Facts.at(Stage.IN_PROGRESS, Money.DUE, FRIDAY))
        .forEach(
            standing -> {
              assertThat(declared(AT_WORK, standing))
                  .startsWith(new Withdrawn("due"), new Withdrawn("warning-1"));
              assertThat(declared(standing, AT_WORK))
                  .containsExactly(new Declared("due", AFTER_FRIDAY));
            });
  }

  @Test
  void what_has_ended_has_no_deadlines() {
    assertThat(declared(AT_WORK, AT_WORK.resolved(FRIDAY_5PM))).containsExactly(new AllWithdrawn());
    assertThat(declared(AT_WORK, Facts.at(Stage.CANCELLED, Money.NONE, FRIDAY)))
        .containsExactly(new AllWithdrawn());
    assertThat(declared(AT_WORK.resolved(FRIDAY_5PM), AT_WORK.resolved(FRIDAY_5PM))).isEmpty();
  }

  @Test
  void an_awaited_opinion_has_a_deadline_of_its_own() {
    var o = Facts.occurrence(ID, AT_WORK, AT_WORK);

    assertThat(Declarations.of(new OpinionAsked(o, 2, "Công an", FRIDAY_5PM, true, "Luật")))
        .containsExactly(new Declared("opinion-2", JUST_AFTER_FRIDAY_5PM));
    assertThat(Declarations.of(new OpinionGiven(o, 2, "Công an", Opinion.AGREES, null, null)))
        .containsExactly(new Withdrawn("opinion-2"));
    assertThat(Declarations.of(new OpinionLapsed(o, 2, "Công an", true)))
        .containsExactly(new Withdrawn("opinion-2"));
  }

  @Test
  void every_part_with_a_clock_has_a_deadline_until_it_is_done_or_noted_as_late() {
    var o = Facts.occurrence(ID, AT_WORK, AT_WORK);

    assertThat(Declarations.of(new LinkedTaskSent(o, 3, "Thuế", "Thuế", FRIDAY_5PM)))
        .containsExactly(new Declared("linked-3", JUST_AFTER_FRIDAY_5PM));
    assertThat(Declarations.of(new StepBegun(o, "Thẩm định", FRIDAY_5PM, null)))
        .containsExactly(
            new Withdrawn("step-committed"), new Declared("step-legal", JUST_AFTER_FRIDAY_5PM));
    assertThat(Declarations.of(new TaskOverdueNoted(o, Task.STEP, 1, "Thẩm định", FRIDAY_5PM)))
        .containsExactly(new Withdrawn("step-committed"));
    assertThat(Declarations.of(new TaskOverdueNoted(o, Task.LINKED_AGENCY, 3, "Thuế", FRIDAY_5PM)))
        .containsExactly(new Withdrawn("linked-3"));
    assertThat(Declarations.of(new OverdueNoted(o, FRIDAY))).containsExactly(new Withdrawn("due"));
    assertThat(Declarations.of(new DueSoonNoted(o, 2, 2, FRIDAY_5PM)))
        .containsExactly(new Withdrawn("warning-2"));
  }

  @Test
  void past_dossiers_declare_nothing() {
    assertThat(declared(null, Facts.past(FRIDAY))).isEmpty();
  }

  private static List<Declaration> declared(@Nullable Standing before, Standing after) {
    return Declarations.of(Facts.moved(ID, before, after));
  }
}
