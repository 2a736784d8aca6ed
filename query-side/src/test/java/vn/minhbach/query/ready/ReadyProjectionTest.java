package vn.minhbach.query.ready;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;

class ReadyProjectionTest {
  private static final OffsetDateTime EIGHT = at("2026-11-20", "08:00");
  private static final OffsetDateTime NINE = at("2026-11-20", "09:00");
  private static final OffsetDateTime TEN = at("2026-11-20", "10:00");

  @Test
  void a_result_that_may_be_shown_is_ready_since_it_came_to_the_counter() {
    Tale tale = ready(1, NINE, true);
    assertThat(fold(tale)).isEqualTo(new ReadyView(List.of(result(tale, NINE))));
  }

  @Test
  void a_result_of_somebody_who_did_not_agree_is_not_there() {
    assertThat(documents(ready(1, NINE, false))).isEmpty();
  }

  @Test
  void the_latest_comes_first() {
    Tale early = ready(1, NINE, true);
    Tale late = ready(2, TEN, true);
    assertThat(fold(early, late))
        .isEqualTo(new ReadyView(List.of(result(late, TEN), result(early, NINE))));
  }

  @Test
  void what_was_collected_is_gone() {
    assertThat(documents(ready(1, NINE, true).handedOver(TEN))).isEmpty();
  }

  @Test
  void what_nobody_came_for_is_gone() {
    assertThat(documents(ready(1, NINE, true).notCollected(TEN))).isEmpty();
  }

  @Test
  void what_was_cancelled_is_gone() {
    assertThat(documents(ready(1, NINE, true).cancelled(TEN))).isEmpty();
  }

  @Test
  void what_turns_out_to_be_of_a_sensitive_procedure_is_gone() {
    Tale tale = ready(1, NINE, true);
    ProcedureRef sensitive =
        new ProcedureRef(
            new ProcedureCode("2.001263"), 1, CaseKey.DEFAULT, Cast.CIVIL_STATUS, true);
    Standing corrected = tale.standing().as(sensitive);
    assertThat(
            documents(
                tale.then(
                    Cast.LEADER,
                    TEN,
                    corrected,
                    occurrence -> new DossierEvent.WithdrawalDropped(occurrence))))
        .isEmpty();
  }

  @Test
  void a_screen_is_told_the_serial_alone() {
    assertThat(result(ready(42, NINE, true), NINE).serial()).isEqualTo("0042");
  }

  @Property(tries = 200)
  void documents_are_the_same_in_whatever_order_dossiers_take_turns(@ForAll long seed) {
    List<Tale> tales =
        List.of(
            ready(1, NINE, true),
            ready(2, NINE, true).handedOver(TEN),
            ready(3, TEN, true),
            ready(4, TEN, false),
            ready(5, EIGHT, true).notCollected(TEN));
    assertThat(Folding.of(new ReadyProjection(), interleaved(tales, seed)))
        .isEqualTo(Folding.of(new ReadyProjection(), interleaved(tales, 0)));
  }

  private static List<DossierEvent> interleaved(List<Tale> tales, long seed) {
    Random random = new Random(seed);
    List<List<DossierEvent>> ahead =
        new ArrayList<>(
            tales.stream().<List<DossierEvent>>map(it -> new ArrayList<>(it.events())).toList());
    int all = tales.stream().mapToInt(tale -> tale.events().size()).sum();
    return IntStream.range(0, all)
        .mapToObj(
            i -> {
              ahead.removeIf(List::isEmpty);
              return ahead.get(random.nextInt(ahead.size())).removeFirst();
            })
        .toList();
  }

  private static Tale ready(int number, OffsetDateTime at, boolean mayBeShown) {
    Tale tale = Tale.of(number).received(EIGHT.minusHours(1), byDay("2026-11-25")).decided(EIGHT);
    Standing after =
        tale.standing().at(tale.standing().axes().with(HandOver.AT_COUNTER), 0).resolved(at);
    return tale.then(
        Cast.CLERK,
        at,
        after,
        occurrence -> new ResultAtCounter(occurrence, after.timeliness(), null, mayBeShown));
  }

  private static ReadyResult result(Tale tale, OffsetDateTime since) {
    return new ReadyResult(requireNonNull(tale.standing().code()), since);
  }

  private static ReadyView fold(Tale... tales) {
    return requireNonNull(documents(tales).get(Cast.AGENCY.value()));
  }

  private static Map<String, ReadyView> documents(Tale... tales) {
    return Folding.of(new ReadyProjection(), tales);
  }
}
