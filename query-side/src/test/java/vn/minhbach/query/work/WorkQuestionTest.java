package vn.minhbach.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.COUNTER;
import static vn.minhbach.query.cast.Cast.JUSTICE;

import org.junit.jupiter.api.Test;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Role;

class WorkQuestionTest {
  private static final Colleague CLERK =
      new Colleague(new OfficerId("motcua1"), "Clerk", Role.CLERK, AGENCY, COUNTER);
  private static final Colleague SPECIALIST =
      new Colleague(new OfficerId("tuphap"), "Specialist", Role.SPECIALIST, AGENCY, JUSTICE);

  @Test
  void a_specialist_begins_with_their_own_work() {
    assertThat(WorkQuestion.of(SPECIALIST, null, null, null, null))
        .isEqualTo(
            new WorkQuestion(
                DeskOwner.officer(AGENCY, new OfficerId("tuphap")), DeskFilter.ALL, null));
  }

  @Test
  void a_clerk_begins_with_the_work_of_the_unit() {
    assertThat(WorkQuestion.of(CLERK, null, null, null, null))
        .isEqualTo(new WorkQuestion(DeskOwner.unit(AGENCY, COUNTER), DeskFilter.ALL, null));
  }

  @Test
  void what_can_be_collected_lies_at_the_counter_whoever_asks() {
    assertThat(WorkQuestion.of(SPECIALIST, "TUPHAP", null, "counter", null).owner())
        .isEqualTo(DeskOwner.counter(AGENCY));
  }

  @Test
  void an_address_says_what_was_asked() {
    assertThat(WorkQuestion.of(CLERK, null, "a b&c", "overdue", "2026-11-20T10:00+07:00").address())
        .isEqualTo("/work?officer=a%20b%26c&filter=overdue&after=2026-11-20T10%3A00%2B07%3A00");
  }

  @Test
  void a_unit_and_an_officer_at_once_are_refused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> WorkQuestion.of(CLERK, "VP", "tuphap", null, null));
  }
}
