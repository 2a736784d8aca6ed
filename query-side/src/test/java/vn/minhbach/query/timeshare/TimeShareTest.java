package vn.minhbach.query.timeshare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.query.timeshare.TimeShareReport.Hands;
import vn.minhbach.query.timeshare.TimeShareReport.OwnerLine;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierEvent;

class TimeShareTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Test
  void a_turn_counts_for_its_agency_unit_and_officer_on_the_day_it_ends() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-02", "08:00"), null)
            .assigned(at("2026-11-02", "10:00"), Cast.AN)
            .supplementAsked(at("2026-11-03", "10:00"), "Giấy chứng sinh");
    Held two = new Held(1, Duration.ofHours(2));
    Held day = new Held(1, Duration.ofHours(24));
    assertThat(Folding.of(new TimeShareProjection(), tale))
        .isEqualTo(
            Map.of(
                "day|H36.199|2026-11-02",
                view(two, Map.of()),
                "day|H36.199|2026-11-03",
                view(day, Map.of("an", Map.of(OwnerKind.DESK, day))),
                "month|H36.199|2026-11",
                view(two.plus(day), Map.of("an", Map.of(OwnerKind.DESK, day)))));
  }

  @Test
  void while_others_have_the_turn_it_is_not_in_the_hands_of_who_handles_it() {
    TimeShareReport report =
        report(
            "2026-11",
            Tale.of(1)
                .received(at("2026-11-02", "08:00"), null)
                .assigned(at("2026-11-02", "10:00"), Cast.AN)
                .supplementAsked(at("2026-11-03", "10:00"), "Giấy chứng sinh")
                .supplementBroughtIn(at("2026-11-05", "10:00"), Cast.byDay("2026-12-01"))
                .opinionAsked(at("2026-11-06", "10:00"), at("2026-11-20", "17:00"))
                .opinionGiven(at("2026-11-09", "10:00"), 1, "Phòng Tư pháp")
                .suspended(at("2026-11-10", "10:00"), at("2026-11-20", "17:00"))
                .resumed(at("2026-11-14", "10:00"), at("2026-11-10", "10:00"), null));
    assertThat(report.officers())
        .containsExactly(
            new Hands(
                "an",
                new Held(3, Duration.ofDays(3)),
                new Held(1, Duration.ofDays(2)),
                new Held(1, Duration.ofDays(3)),
                new Held(1, Duration.ofDays(4)),
                null,
                true));
    assertThat(report.whole()).isEqualTo(new Held(7, Duration.ofDays(12).plusHours(2)));
  }

  @Test
  void a_turn_that_runs_is_not_added_yet() {
    assertThat(report("2026-11", Tale.of(1).received(at("2026-11-02", "08:00"), null)).whole())
        .isEqualTo(Held.NONE);
  }

  @Test
  void below_ten_turns_nobody_has_a_share() {
    assertThat(report("2026-11", handedToAndFro(9)).owners().get(1))
        .isEqualTo(
            new OwnerLine(
                OwnerKind.DESK,
                OwnerKind.DESK.said(),
                new Held(9, Duration.ofHours(9)),
                null,
                true));
    assertThat(report("2026-11", handedToAndFro(10)).owners().get(1))
        .isEqualTo(
            new OwnerLine(
                OwnerKind.DESK,
                OwnerKind.DESK.said(),
                new Held(10, Duration.ofHours(10)),
                1.0,
                false));
  }

  @Test
  void passing_a_dossier_to_and_fro_changes_no_sum() {
    assertThat(report("2026-11", handedToAndFro(100)).units().getFirst().desk().time())
        .isEqualTo(Duration.ofHours(100));
  }

  @Test
  void what_was_passed_to_another_agency_is_the_first_ones_until_then() {
    Tale tale = Tale.of(1).filed(at("2026-11-02", "08:00"));
    Tale passed =
        tale.then(
            Cast.CLERK,
            at("2026-11-02", "15:00"),
            tale.standing().passedTo(new AgencyCode("H36.200"), Cast.JUSTICE),
            DossierEvent.DossierChecked::new);
    assertThat(Folding.of(new TimeShareProjection(), passed).keySet())
        .containsExactly("day|H36.199|2026-11-02", "month|H36.199|2026-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "2026-13", "soon", "0000", "9999"})
  void a_period_that_is_none_is_refused(String period) {
    assertThatThrownBy(() -> report(period, Tale.of(1).received(at("2026-11-02", "08:00"), null)))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("period"));
  }

  @Property(tries = 300)
  void a_period_is_the_sum_of_its_days(
      @ForAll long seed,
      @ForAll @IntRange(max = 150) int first,
      @ForAll @IntRange(max = 150) int days) {
    SortedMap<String, TimeShareView> documents =
        Folding.of(new TimeShareProjection(), Histories.of(seed));
    LocalDate from = LocalDate.of(2026, 9, 1).plusDays(first);
    TimeShareView each = TimeShareView.EMPTY;
    for (int day = 0; day <= days; day++) {
      String key = TimeShareKey.ofDay("H36.199", from.plusDays(day));
      each = each.plus(documents.getOrDefault(key, TimeShareView.EMPTY));
    }
    TimeShareView covering = TimeShareView.EMPTY;
    for (String key : TimeShareKey.covering("H36.199", from, from.plusDays(days))) {
      covering = covering.plus(documents.getOrDefault(key, TimeShareView.EMPTY));
    }
    assertThat(covering).isEqualTo(each);
  }

  @Property(tries = 300)
  void units_add_up_to_the_whole(@ForAll long seed) {
    Folding.of(new TimeShareProjection(), Histories.of(seed))
        .forEach(
            (key, view) -> {
              Map<OwnerKind, Held> sums = new TreeMap<>();
              view.units()
                  .values()
                  .forEach(by -> by.forEach((owner, held) -> sums.merge(owner, held, Held::plus)));
              assertThat(sums).as(key).isEqualTo(view.all());
            });
  }

  @Property(tries = 20)
  void a_year_is_a_few_dozen_look_ups(@ForAll long seed) {
    int year = 2000 + new Random(seed).nextInt(100);
    assertThat(
            TimeShareKey.covering(
                "H36.199", LocalDate.of(year, 12, 15), LocalDate.of(year + 1, 12, 14)))
        .hasSize(17 + 11 + 14);
  }

  private static Tale handedToAndFro(int times) {
    Tale tale = Tale.of(1).received(at("2026-11-02", "08:00"), null);
    for (int hour = 1; hour <= times; hour++) {
      tale.assigned(at("2026-11-02", "08:00").plusHours(hour), hour % 2 == 0 ? Cast.AN : Cast.BINH);
    }
    return tale;
  }

  private static TimeShareReport report(String period, Tale tale) {
    Documents documents = new Documents();
    TimeShareProjection projection = new TimeShareProjection();
    ViewStore store = EmbeddedViewStore.inMemory();
    List<Change> changes = new ArrayList<>();
    Folding.of(projection, tale)
        .forEach((key, view) -> changes.add(new Change.Put(key, documents.write(view))));
    store.commit(new Batch(projection.view(), 1, "t", changes)).block(PATIENCE);
    return requireNonNull(
        new TimeShares(new View<>(store, documents, projection))
            .of(AGENCY, period)
            .block(PATIENCE));
  }

  private static TimeShareView view(Held desk, Map<String, Map<OwnerKind, Held>> officers) {
    return new TimeShareView(
        Map.of(OwnerKind.DESK, desk),
        new TreeMap<>(Map.of("TTPVHCC", Map.of(OwnerKind.DESK, desk))),
        new TreeMap<>(officers));
  }
}
