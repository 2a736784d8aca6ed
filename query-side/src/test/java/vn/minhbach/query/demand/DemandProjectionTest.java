package vn.minhbach.query.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;

/** What is nearest at hand is what people really come for. */
class DemandProjectionTest {
  private static final OffsetDateTime MORNING = Cast.at("2026-11-20", "08:00");
  private static final ProcedureRef COPIES =
      new ProcedureRef(new ProcedureCode("2.000815"), 1, CaseKey.DEFAULT, Cast.CIVIL_STATUS, false);
  private static final String UNIT =
      DemandProjection.key(
          Tale.of(1).filed(MORNING).standing().agency(),
          Tale.of(1).filed(MORNING).standing().unit());

  @Test
  void each_receipt_and_each_settlement_counts_once_for_its_unit() {
    Map<String, DemandView> views =
        Folding.of(
            new DemandProjection(),
            Course.together(
                Course.of(1).received(MORNING, Cast.byDay("2026-11-25")),
                Course.of(2, COPIES).settledAtOnce(MORNING, Entry.PLAIN),
                Course.of(3, COPIES).settledAtOnce(MORNING, Entry.PLAIN)));
    assertThat(views)
        .isEqualTo(
            Map.of(
                UNIT,
                new DemandView(
                    new TreeMap<>(
                        Map.of(
                            "1.001193",
                            wanted(Cast.BIRTH, 1, false),
                            "2.000815",
                            wanted(COPIES, 2, true))))));
  }

  @Test
  void a_filing_is_not_counted_before_it_is_received() {
    assertThat(Folding.of(new DemandProjection(), Tale.of(1).filed(MORNING))).isEmpty();
  }

  @Test
  void what_comes_later_counts_nothing_more() {
    Tale received = Tale.of(1).received(MORNING, Cast.byDay("2026-11-25"));
    Map<String, DemandView> before = Folding.of(new DemandProjection(), received);
    received.cancelled(MORNING.plusHours(1));
    assertThat(Folding.of(new DemandProjection(), received)).isEqualTo(before);
  }

  @Test
  void the_oftenest_comes_first_and_the_code_decides_among_equals() {
    DemandView view =
        DemandView.EMPTY
            .once(COPIES.code(), "b", true)
            .once(Cast.BIRTH.code(), "a", false)
            .once(new ProcedureCode("1.004873"), "c", false)
            .once(new ProcedureCode("1.004873"), "d", true);
    assertThat(view.first(2))
        .isEqualTo(
            List.of(
                new Wanted(new ProcedureCode("1.004873"), "d", 2, true),
                new Wanted(Cast.BIRTH.code(), "a", 1, false)));
  }

  private static Wanted wanted(ProcedureRef procedure, int times, boolean atOnce) {
    return new Wanted(procedure.code(), Cast.PROCEDURE_NAME, times, atOnce);
  }
}
