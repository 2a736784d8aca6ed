package vn.minhbach.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;

class DeskProjectionTest {
  private static final String DESK = "unit|H36.199|TTPVHCC";

  @Test
  void what_is_filed_lies_with_the_unit_under_the_first_digit_of_its_identifier() {
    Tale tale = Tale.of(1).filed(at("2026-11-20", "08:00"));
    assertThat(Folding.of(new DeskProjection(), tale))
        .isEqualTo(Map.of(DESK, index("intake-1"), DESK + "|intake-1", bucket(tale)));
  }

  @Test
  void what_is_received_lies_under_its_due_date() {
    Tale tale =
        Tale.of(1)
            .filed(at("2026-11-20", "08:00"))
            .checked(at("2026-11-20", "08:30"))
            .received(at("2026-11-20", "09:00"), byDay("2026-11-25"));
    assertThat(Folding.of(new DeskProjection(), tale))
        .isEqualTo(Map.of(DESK, index("2026-11-25"), DESK + "|2026-11-25", bucket(tale)));
  }

  @Test
  void a_limit_in_hours_lies_under_its_moment() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "16:00"));
    assertThat(Folding.of(new DeskProjection(), tale).keySet())
        .isEqualTo(Set.of(DESK, DESK + "|2026-11-20T16:00+07:00"));
  }

  @Test
  void what_has_no_promise_lies_under_its_date_of_receipt() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), null);
    assertThat(Folding.of(new DeskProjection(), tale).keySet())
        .isEqualTo(Set.of(DESK, DESK + "|none-2026-11-20"));
  }

  @Test
  void what_is_handed_on_leaves_one_desk_and_lies_on_another() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "09:00"), Cast.AN)
            .transferred(at("2026-11-20", "10:00"), Cast.JUSTICE)
            .assigned(at("2026-11-20", "11:00"), Cast.BINH);
    assertThat(Folding.of(new DeskProjection(), tale).keySet())
        .isEqualTo(
            Set.of(
                "unit|H36.199|TUPHAP",
                "unit|H36.199|TUPHAP|2026-11-25",
                "officer|H36.199|binh",
                "officer|H36.199|binh|2026-11-25"));
  }

  @Test
  void what_is_signed_but_not_at_the_counter_still_lies_there() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .decided(at("2026-11-23", "08:00"));
    assertThat(Folding.of(new DeskProjection(), tale).get(DESK + "|2026-11-25"))
        .isEqualTo(bucket(tale));
  }

  @Test
  void what_can_be_collected_lies_at_the_counter_of_the_agency_under_its_day() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .transferred(at("2026-11-20", "10:00"), Cast.JUSTICE)
            .decided(at("2026-11-23", "08:00"))
            .atCounter(at("2026-11-23", "09:00"));
    assertThat(Folding.of(new DeskProjection(), tale))
        .isEqualTo(
            Map.of(
                "counter|H36.199",
                index("counter-2026-11-23"),
                "counter|H36.199|counter-2026-11-23",
                bucket(tale)));
  }

  @Test
  void what_was_handed_over_lies_on_no_desk() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .decided(at("2026-11-23", "08:00"))
            .atCounter(at("2026-11-23", "09:00"))
            .handedOver(at("2026-11-23", "10:00"));
    assertThat(Folding.of(new DeskProjection(), tale)).isEmpty();
  }

  private static DeskView bucket(Tale tale) {
    return DeskView.EMPTY.with(DeskEntry.of(tale.dossier(), tale.standing()));
  }

  private static DeskView index(String bucket) {
    return new DeskView(new TreeMap<>(), new TreeMap<>(Map.of(bucket, 1)));
  }
}
