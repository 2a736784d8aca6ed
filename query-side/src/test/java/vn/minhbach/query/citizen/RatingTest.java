package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;

class RatingTest {
  private static final OffsetDateTime FRIDAY_4PM = at("2026-11-20", "16:00");

  @Test
  void an_open_dossier_is_not_rated_yet() {
    assertThat(rating(received())).isEqualTo(Rating.NOT_YET);
    assertThat(rating(received().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM)))
        .isEqualTo(Rating.NOT_YET);
  }

  @Test
  void one_that_was_returned_or_stopped_can_be_rated() {
    assertThat(rating(handedOver())).isEqualTo(Rating.OPEN);
    assertThat(rating(received().stopped(FRIDAY_4PM))).isEqualTo(Rating.OPEN);
  }

  @Test
  void what_was_entered_by_mistake_cannot() {
    assertThat(rating(received().cancelled(FRIDAY_4PM))).isEqualTo(Rating.NOT_YET);
  }

  @Test
  void once_is_enough() {
    Tale tale = handedOver();
    tale.then(
        Actor.CITIZEN,
        FRIDAY_4PM,
        tale.standing(),
        occurrence -> new DossierRated(occurrence, Satisfaction.SATISFIED));
    assertThat(rating(tale)).isEqualTo(Rating.GIVEN);
  }

  @Test
  void a_past_dossier_is_nobodys_to_rate() {
    assertThat(
            rating(
                Tale.of(3)
                    .past(FRIDAY_4PM, "case-1", at("2010-10-01", "08:00"), null)
                    .pastCompletion(FRIDAY_4PM, at("2010-10-02", "08:00"))))
        .isEqualTo(Rating.NOT_YET);
  }

  private static Rating rating(Tale tale) {
    return Rating.of(Statuses.of(tale));
  }

  private static Tale received() {
    return Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
  }

  private static Tale handedOver() {
    return received().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM).handedOver(FRIDAY_4PM);
  }
}
