package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AN;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.citizen.Step.Mark;
import vn.minhbach.query.citizen.Step.Milestone;

class StepTest {
  @Test
  void the_step_at_which_it_is_stands_between_those_done_and_those_ahead() {
    assertThat(Step.of(Statuses.of(atWork())))
        .isEqualTo(
            List.of(
                new Step(Milestone.SUBMITTED, Mark.DONE, "08:00 20/11/2026"),
                new Step(Milestone.RECEIVED, Mark.DONE, "08:00 20/11/2026"),
                new Step(Milestone.IN_WORK, Mark.CURRENT, null),
                new Step(Milestone.READY, Mark.AHEAD, null),
                new Step(Milestone.RETURNED, Mark.AHEAD, null)));
  }

  @Test
  void it_is_at_one_step_until_it_is_returned() {
    Tale ready = atWork().decided(at("2026-11-20", "14:00")).atCounter(at("2026-11-20", "15:00"));
    assertThat(marks(Tale.of(1).filed(at("2026-11-20", "08:00"))))
        .isEqualTo(List.of(Mark.CURRENT, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD));
    assertThat(marks(received()))
        .isEqualTo(List.of(Mark.DONE, Mark.CURRENT, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD));
    assertThat(marks(atWork().decided(at("2026-11-20", "14:00"))))
        .isEqualTo(List.of(Mark.DONE, Mark.DONE, Mark.CURRENT, Mark.AHEAD, Mark.AHEAD));
    assertThat(marks(ready))
        .isEqualTo(List.of(Mark.DONE, Mark.DONE, Mark.DONE, Mark.CURRENT, Mark.AHEAD));
    assertThat(marks(ready.handedOver(at("2026-11-20", "16:00")))).containsOnly(Mark.DONE);
  }

  @Test
  void of_one_that_was_stopped_nothing_lies_ahead() {
    assertThat(Step.of(Statuses.of(atWork().stopped(at("2026-11-20", "14:00")))))
        .isEqualTo(
            List.of(
                new Step(Milestone.SUBMITTED, Mark.DONE, "08:00 20/11/2026"),
                new Step(Milestone.RECEIVED, Mark.DONE, "08:00 20/11/2026")));
  }

  private static List<Mark> marks(Tale tale) {
    Stream<Step> steps = Step.of(Statuses.of(tale)).stream();
    return steps.map(Step::mark).toList();
  }

  private static Tale received() {
    return Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
  }

  private static Tale atWork() {
    return received().assigned(at("2026-11-20", "09:00"), AN);
  }
}
