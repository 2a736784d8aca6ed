package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AN;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.citizen.Turn.Duty;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Standing;

class TurnTest {
  private static final OffsetDateTime FRIDAY_4PM = at("2026-11-20", "16:00");
  private static final Opening TODAY =
      new Opening(true, true, 5, "20/11/2026", "07:00–11:30, 13:30–17:00");

  @Test
  void nobody_is_asked_to_act_while_the_office_is_at_work() {
    assertThat(turn(atWork())).isEmpty();
  }

  @Test
  void papers_that_are_missing_are_named_one_by_one() {
    Tale tale = atWork();
    Standing before = tale.standing();
    tale.then(
        Cast.CLERK,
        at("2026-11-20", "10:00"),
        before.at(before.axes().with(Stage.AWAITING_SUPPLEMENT), 0),
        occurrence ->
            new SupplementAsked(
                occurrence,
                1,
                true,
                List.of("Giấy chứng sinh; bản chính", "Tờ khai"),
                List.of(new OtherPaper("Giấy ủy quyền", "BLDS 2015")),
                null,
                Form.SUPPLEMENT,
                null,
                null,
                null,
                null));
    assertThat(turn(tale))
        .contains(
            new Turn(
                Duty.PAPERS,
                List.of("Giấy chứng sinh; bản chính", "Tờ khai", "Giấy ủy quyền"),
                null,
                null,
                "unit TTPVHCC",
                TODAY));
  }

  @Test
  void a_payment_names_its_notice() {
    assertThat(turn(atWork().dutyAsked(at("2026-11-20", "10:00"))))
        .contains(new Turn(Duty.PAYMENT, List.of(), "TB-1", null, "unit TTPVHCC", TODAY));
  }

  @Test
  void a_withdrawal_has_to_be_confirmed() {
    assertThat(turn(atWork().withdrawalAsked(at("2026-11-20", "10:00"))))
        .contains(new Turn(Duty.WITHDRAWAL, List.of(), null, null, "unit TTPVHCC", TODAY));
  }

  @Test
  void a_result_is_collected_by_a_day_if_one_was_set() {
    Tale decided = atWork().decided(at("2026-11-20", "10:00"));
    Standing before = decided.standing();
    Standing placed = before.at(before.axes().with(HandOver.AT_COUNTER), 0).resolved(FRIDAY_4PM);
    Tale ready =
        decided.then(
            Cast.CLERK,
            FRIDAY_4PM,
            placed,
            occurrence ->
                new ResultAtCounter(occurrence, placed.timeliness(), at("2026-12-20", "17:00")));
    assertThat(turn(ready))
        .contains(new Turn(Duty.COLLECT, List.of(), null, "20/12/2026", "unit TTPVHCC", TODAY));
  }

  @Test
  void a_result_without_such_a_day_is_collected_all_the_same() {
    assertThat(turn(atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM)))
        .contains(new Turn(Duty.COLLECT, List.of(), null, null, "unit TTPVHCC", TODAY));
  }

  private static Optional<Turn> turn(Tale tale) {
    return Turn.of(Statuses.of(tale), Statuses.around(FRIDAY_4PM));
  }

  private static Tale atWork() {
    return Tale.of(1)
        .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
        .assigned(at("2026-11-20", "09:00"), AN);
  }
}
