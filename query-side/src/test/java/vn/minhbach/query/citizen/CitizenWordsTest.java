package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.query.page.Messages;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.queue.Priority;

/** What templates and cards put together. */
class CitizenWordsTest {
  @Test
  void wherever_a_dossier_can_be_somebody_is_told_what_to_do() {
    assertThat(Messages.keys()).containsAll(Places.every().map(StatusCard::next).toList());
  }

  @Test
  void every_choice_has_a_word() {
    assertThat(Messages.keys())
        .containsAll(words("time.", OwnerKind.values()))
        .containsAll(words("status.timeliness.", Timeliness.values()))
        .contains("status.lateness.OVERDUE", "status.lateness.WAITING")
        .containsAll(words("status.money.", Money.values()))
        .containsAll(words("degree.", Degree.values()))
        .containsAll(words("degree.say.", Degree.values()))
        .containsAll(words("turn.do.", Turn.Duty.values()))
        .containsAll(words("turn.bring.", Turn.Duty.values()))
        .containsAll(words("step.", Step.Milestone.values()))
        .containsAll(words("step.mark.", Step.Mark.values()))
        .containsAll(words("ticket.priority.", Priority.values()))
        .containsAll(words("rating.", Satisfaction.values()))
        .containsAll(
            Stream.of(NationalState.values()).map(one -> "status.state." + one.code()).toList())
        .contains("time.soFar", "time.whole", "form.01", "form.02", "form.03", "form.04")
        .contains("form.05");
  }

  private static List<String> words(String prefix, Enum<?>... choices) {
    return Stream.of(choices).map(choice -> prefix + choice.name()).toList();
  }
}
