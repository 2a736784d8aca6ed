package vn.minhbach.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.command.procedure.ProcedureFixtures.AN;
import static vn.minhbach.command.procedure.ProcedureFixtures.BINH;
import static vn.minhbach.command.procedure.ProcedureFixtures.BIRTH;
import static vn.minhbach.command.procedure.ProcedureFixtures.HAM_THUAN;
import static vn.minhbach.command.procedure.ProcedureFixtures.MONDAY_8AM;
import static vn.minhbach.command.procedure.ProcedureFixtures.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.command.procedure.ProcedureCommand.ActivateProcedureVersion;
import vn.minhbach.command.procedure.ProcedureCommand.DraftProcedureVersion;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionActivated;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionDrafted;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;
import vn.minhbach.shared.time.TimeLimit;

class ProcedureDeciderTest {
  private static final ProcedureTerms SAME_DAY = terms("Đăng ký khai sinh", TimeLimit.SAME_DAY);
  private static final ProcedureTerms ONE_DAY =
      terms("Đăng ký khai sinh", TimeLimit.workingDays(1));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate MARCH_2027 = LocalDate.of(2027, 3, 1);

  @Test
  void the_first_draft_is_version_one_and_the_next_is_two() {
    ProcedureState once = after(ProcedureState.NONE, draft(SAME_DAY));

    assertThat(ProcedureDecider.decide(once, draft(ONE_DAY), MONDAY_8AM))
        .isEqualTo(new ProcedureVersionDrafted(BIRTH, 2, ONE_DAY, HAM_THUAN, AN, MONDAY_8AM));
  }

  @Test
  void a_second_person_puts_a_draft_into_force_from_a_day_on() {
    ProcedureState drafted = after(ProcedureState.NONE, draft(SAME_DAY));

    assertThat(ProcedureDecider.decide(drafted, activate(1, TODAY, BINH), MONDAY_8AM))
        .isEqualTo(
            new ProcedureVersionActivated(BIRTH, 1, SAME_DAY, TODAY, HAM_THUAN, BINH, MONDAY_8AM));
  }

  @Test
  void a_version_without_a_confirmed_limit_cannot_be_activated() {
    refused(ProcedureRefusal.LIMIT_UNKNOWN, drafted(terms("Đăng ký khai sinh", null)), 1);
  }

  @Test
  void a_version_with_an_open_question_cannot_be_activated() {
    ReviewNote note = new ReviewNote(ReviewReason.NAME_SHARED, "Đăng ký khai sinh");

    refused(
        ProcedureRefusal.NEEDS_REVIEW,
        drafted(terms("Đăng ký khai sinh", TimeLimit.SAME_DAY, note)),
        1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số 12/QĐ-UBND về việc công bố danh mục",
        "Nghị định 118/2025/NĐ-CP",
        "Công bố Danh mục và Quy trình nội bộ thủ tục hành chính",
        "Quyết định về việc công bố danh mục thủ tục hành chính"
      })
  void a_version_named_like_another_document_cannot_be_activated(String title) {
    refused(
        ProcedureRefusal.NAME_OF_ANOTHER_DOCUMENT, drafted(terms(title, TimeLimit.SAME_DAY)), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định miễn, giảm tiền thuê nhà cho tổ chức, cá nhân thuê nhà",
        "Giải quyết hưởng trợ cấp hàng tháng theo Quyết định số 613/QĐ-TTg",
        "Thông báo lưu trú",
        "Thông báo tổ chức lễ hội cấp xã"
      })
  void a_name_that_only_mentions_a_document_is_a_name(String name) {
    assertThat(ProcedureDecider.objectionTo(terms(name, TimeLimit.SAME_DAY))).isEmpty();
  }

  @Test
  void who_drafted_it_cannot_activate_it() {
    ProcedureState drafted = drafted(SAME_DAY);

    assertThatThrownBy(() -> ProcedureDecider.decide(drafted, activate(1, TODAY, AN), MONDAY_8AM))
        .isInstanceOf(ProcedureRefused.class)
        .hasMessage("SECOND_PERSON_NEEDED");
  }

  @Test
  void a_version_is_activated_once() {
    refused(ProcedureRefusal.ALREADY_ACTIVATED, inForce(drafted(SAME_DAY), 1, TODAY), 1);
  }

  @Test
  void a_version_that_nobody_drafted_is_unknown() {
    refused(ProcedureRefusal.VERSION_UNKNOWN, ProcedureState.NONE, 1);
  }

  @Test
  void a_draft_that_a_later_version_has_overtaken_stays_a_draft() {
    ProcedureState two = after(drafted(SAME_DAY), draft(ONE_DAY));

    refused(ProcedureRefusal.OVERTAKEN, inForce(two, 2, TODAY), 1);
  }

  @Test
  void a_new_version_begins_after_the_one_before() {
    ProcedureState two = after(inForce(drafted(SAME_DAY), 1, MARCH_2027), draft(ONE_DAY));

    assertThatThrownBy(
            () -> ProcedureDecider.decide(two, activate(2, MARCH_2027, BINH), MONDAY_8AM))
        .isInstanceOf(ProcedureRefused.class)
        .hasMessage("NOT_AFTER_THE_VERSION_BEFORE");
  }

  @Test
  void a_new_version_cannot_begin_yesterday_but_the_first_one_can() {
    LocalDate yesterday = TODAY.minusDays(1);
    ProcedureState first = inForce(drafted(SAME_DAY), 1, LocalDate.of(2025, 7, 1));
    ProcedureState two = after(first, draft(ONE_DAY));

    assertThatThrownBy(() -> ProcedureDecider.decide(two, activate(2, yesterday, BINH), MONDAY_8AM))
        .isInstanceOf(ProcedureRefused.class)
        .hasMessage("IN_THE_PAST");
  }

  @Test
  void a_built_in_version_is_followed_by_version_two() {
    ProcedureVersion builtIn = BuiltInProcedures.catalogue().version(BIRTH, 1).orElseThrow();
    ProcedureState known = ProcedureState.startingWith(builtIn);

    assertThat(ProcedureDecider.decide(known, draft(ONE_DAY), MONDAY_8AM).version()).isEqualTo(2);
  }

  @Property
  void whatever_is_asked_numbers_have_no_gaps_and_activated_versions_never_change(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 20) Integer> requests) {
    ProcedureState state = ProcedureState.NONE;
    List<ProcedureVersion> activated = new ArrayList<>();
    for (int request : requests) {
      ProcedureCommand command =
          request < 6
              ? draft(terms("Bản " + request, request == 0 ? null : TimeLimit.days(request)))
              : activate(request % 5, TODAY.plusDays(request), BINH);
      try {
        ProcedureEvent event = ProcedureDecider.decide(state, command, MONDAY_8AM);
        state = ProcedureDecider.evolve(state, event);
        if (event instanceof ProcedureVersionActivated e) {
          activated.add(new ProcedureVersion(BIRTH, e.version(), e.terms(), e.inForceFrom()));
        }
      } catch (ProcedureRefused expected) {
        assertThat(expected.refusal()).isNotNull();
      }
    }
    assertThat(state.versions().stream().filter(version -> !version.isDraft()).toList())
        .isEqualTo(activated);
    for (int i = 0; i < state.versions().size(); i++) {
      assertThat(state.versions().get(i).number()).isEqualTo(i + 1);
    }
  }

  private static void refused(ProcedureRefusal refusal, ProcedureState state, int version) {
    assertThatThrownBy(
            () -> ProcedureDecider.decide(state, activate(version, MARCH_2027, BINH), MONDAY_8AM))
        .isInstanceOf(ProcedureRefused.class)
        .hasMessage(refusal.name());
  }

  private static ProcedureState drafted(ProcedureTerms terms) {
    return after(ProcedureState.NONE, draft(terms));
  }

  private static ProcedureState inForce(ProcedureState state, int version, LocalDate from) {
    return after(state, activate(version, from, BINH));
  }

  private static ProcedureState after(ProcedureState state, ProcedureCommand command) {
    return ProcedureDecider.evolve(state, ProcedureDecider.decide(state, command, MONDAY_8AM));
  }

  private static DraftProcedureVersion draft(ProcedureTerms terms) {
    return new DraftProcedureVersion(BIRTH, terms, HAM_THUAN, AN);
  }

  private static ActivateProcedureVersion activate(int version, LocalDate from, OfficerId by) {
    return new ActivateProcedureVersion(BIRTH, version, from, HAM_THUAN, by);
  }
}
