package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.Standing;

/** Whose time it is from when on, when a dossier begins. */
class FirstTurnTest {
  @Test
  void the_office_has_it_since_it_was_submitted() {
    assertThat(filed(null).turnSince()).isEqualTo(Cast.SUNDAY_10PM);
    assertThat(filed(null).firstSubmittedAt()).isEqualTo(Cast.SUNDAY_10PM);
  }

  @Test
  void the_time_before_a_dossier_that_follows_another_is_in_the_chain_but_nobodys_turn() {
    Chain chain = new Chain(Cast.OTHER, 2, Cast.SUNDAY_10PM.minusDays(20));

    assertThat(filed(chain).turnSince()).isEqualTo(Cast.SUNDAY_10PM);
    assertThat(filed(chain).firstSubmittedAt()).isEqualTo(chain.firstSubmittedAt());
  }

  private static Standing filed(@Nullable Chain follows) {
    Circumstances given =
        new Circumstances(
            Cast.MONDAY_8AM,
            Cast.permit(),
            Cast.SCHEDULE,
            null,
            Circumstances.People.UNNAMED,
            follows,
            Map.of());
    return DossierDecider.decide(null, Wishes.file(Channel.ONLINE), given).getFirst().after();
  }
}
