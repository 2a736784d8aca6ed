package vn.minhbach.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.procedure.ProcedureFixtures.AN;
import static vn.minhbach.command.procedure.ProcedureFixtures.BINH;
import static vn.minhbach.command.procedure.ProcedureFixtures.BIRTH;
import static vn.minhbach.command.procedure.ProcedureFixtures.HAM_THUAN;
import static vn.minhbach.command.procedure.ProcedureFixtures.MONDAY_8AM;
import static vn.minhbach.command.procedure.ProcedureFixtures.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionActivated;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionDrafted;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureSearch;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.TimeLimit;

class CatalogueTest {
  /** Law 03/2026/QH16 on civil status comes into force that day. */
  private static final LocalDate NEW_LAW = LocalDate.of(2027, 3, 1);

  private static final ProcedureTerms UNDER_NEW_LAW =
      terms("Đăng ký khai sinh", TimeLimit.workingDays(1));
  private static final ProcedureVersionDrafted DRAFTED =
      new ProcedureVersionDrafted(BIRTH, 2, UNDER_NEW_LAW, HAM_THUAN, AN, MONDAY_8AM);
  private static final ProcedureVersionActivated ACTIVATED =
      new ProcedureVersionActivated(BIRTH, 2, UNDER_NEW_LAW, NEW_LAW, HAM_THUAN, BINH, MONDAY_8AM);
  private static final Catalogue BUILT_IN = BuiltInProcedures.catalogue();

  @Test
  void a_dossier_of_the_last_day_of_february_keeps_the_old_version_and_one_of_march_has_the_new() {
    Catalogue both = BUILT_IN.after(DRAFTED).after(ACTIVATED);

    assertThat(both.inForce(BIRTH, NEW_LAW.minusDays(1)).map(ProcedureVersion::number)).contains(1);
    assertThat(both.inForce(BIRTH, NEW_LAW))
        .contains(new ProcedureVersion(BIRTH, 2, UNDER_NEW_LAW, NEW_LAW));
    assertThat(both.version(BIRTH, 1)).isEqualTo(BUILT_IN.version(BIRTH, 1));
  }

  @Test
  void a_draft_receives_nothing() {
    assertThat(BUILT_IN.after(DRAFTED).inForce(BIRTH, NEW_LAW).map(ProcedureVersion::number))
        .contains(1);
  }

  @Test
  void an_unknown_procedure_and_a_day_before_any_version_find_nothing() {
    assertThat(BUILT_IN.inForce(new ProcedureCode("9.999999"), NEW_LAW)).isEmpty();
    assertThat(BUILT_IN.inForce(BIRTH, BuiltInProcedures.IN_FORCE_FROM.minusDays(1))).isEmpty();
  }

  @Test
  void a_fact_makes_a_new_catalogue_and_leaves_the_old_one_as_it_was() {
    Catalogue later = BUILT_IN.after(DRAFTED);

    assertThat(BUILT_IN.versions(BIRTH)).hasSize(1);
    assertThat(later.versions(BIRTH)).hasSize(2);
  }

  @Test
  void what_is_in_force_can_be_searched_as_typed() {
    ProcedureSearch search =
        ProcedureSearch.over(
            BUILT_IN.inForceOn(NEW_LAW).stream().map(ProcedureSearch.Entry::of).toList());

    assertThat(search.find("dang ky khai sinh", 1))
        .extracting(ProcedureSearch.Entry::code)
        .containsExactly(BIRTH);
    assertThat(BUILT_IN.inForceOn(NEW_LAW)).hasSize(109);
  }

  @Test
  void a_sensitive_procedure_says_so_in_every_event_of_a_dossier() {
    ProcedureVersion adoption =
        BUILT_IN.inForce(new ProcedureCode("2.001263"), NEW_LAW).orElseThrow();

    assertThat(adoption.ref(CaseKey.DEFAULT))
        .isEqualTo(
            new ProcedureRef(adoption.code(), 1, CaseKey.DEFAULT, adoption.terms().field(), true));
  }
}
