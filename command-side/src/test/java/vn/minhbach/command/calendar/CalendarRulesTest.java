package vn.minhbach.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.command.calendar.CalendarCommand.ConfirmCalendar;
import vn.minhbach.command.calendar.CalendarCommand.DraftCalendar;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarConfirmed;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarDrafted;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.WorkingTime;

class CalendarRulesTest {
  private static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  private static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR, "quantri");
  private static final Actor OTHER_ADMINISTRATOR = actor(Role.ADMINISTRATOR, "quantri2");
  private static final Actor CHAIR = actor(Role.LEADER, "chutich");
  private static final Actor VICE_CHAIR = actor(Role.LEADER, "phochutich");
  private static final Actor CLERK = actor(Role.CLERK, "motcua1");

  /** Monday, 16 November 2026, 09:00 in Việt Nam. */
  private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

  private static final String BUILT_IN = WorkingTime.builtIn().calendar().version();
  private static final String AHEAD = Texts.off("HT-1", "2026-11-26");
  private static final String BACK = Texts.off("HT-1", "2026-11-13");
  private static final LocalDate LAST_FRIDAY = LocalDate.parse("2026-11-13");

  @Test
  void a_draft_says_who_wrote_it_by_which_text_and_why() {
    assertThat(CalendarRules.decide(Calendars.BUILT_IN, draft(AHEAD, ADMINISTRATOR), NOW))
        .isEqualTo(
            new CalendarDrafted(
                "HT-1", AHEAD, "Luật X", "Quốc hội quyết định", HAM_THUAN, ADMINISTRATOR, NOW));
  }

  @Test
  void a_draft_changes_nothing() {
    assertThat(drafted(AHEAD, ADMINISTRATOR).workingTime()).isEqualTo(WorkingTime.builtIn());
  }

  @Test
  void a_leader_confirms_what_an_administrator_drafted() {
    assertThat(
            CalendarRules.decide(drafted(AHEAD, ADMINISTRATOR), confirm("HT-1", false, CHAIR), NOW))
        .isEqualTo(
            new CalendarConfirmed(
                "HT-1", AHEAD, "Luật X", BUILT_IN, List.of(), HAM_THUAN, CHAIR, NOW));
  }

  @Test
  void what_is_confirmed_holds() {
    Calendars confirmed = confirmed(drafted(AHEAD, ADMINISTRATOR), "HT-1", CHAIR);

    assertThat(confirmed.workingTime().calendar().version()).isEqualTo("HT-1");
    assertThat(confirmed.workingTime().calendar().isWorkingDay(LocalDate.parse("2026-11-26")))
        .isFalse();
  }

  @Test
  void telling_the_facts_twice_is_the_same_as_once() {
    CalendarDrafted drafted =
        (CalendarDrafted)
            CalendarRules.decide(Calendars.BUILT_IN, draft(AHEAD, ADMINISTRATOR), NOW);
    Calendars once = Calendars.BUILT_IN.after(drafted);

    assertThat(once.after(drafted)).isEqualTo(once);
  }

  /** Who drafted, who wants to confirm, and what the rules say. */
  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(ADMINISTRATOR, CHAIR, "confirmed"),
        Arguments.of(CHAIR, VICE_CHAIR, "confirmed"),
        Arguments.of(CHAIR, ADMINISTRATOR, "confirmed"),
        Arguments.of(CHAIR, CHAIR, "SECOND_PERSON_NEEDED"),
        Arguments.of(ADMINISTRATOR, ADMINISTRATOR, "SECOND_PERSON_NEEDED"),
        Arguments.of(ADMINISTRATOR, OTHER_ADMINISTRATOR, "LEADER_NEEDED"),
        Arguments.of(CHAIR, CLERK, "LEADER_NEEDED"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void two_persons_change_a_calendar_and_one_of_them_is_a_leader(
      Actor drafter, Actor confirmer, String outcome) {
    assertThat(outcome(drafted(AHEAD, drafter), confirm("HT-1", false, confirmer)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = Mode.EXCLUDE,
      names = {"LEADER", "ADMINISTRATOR", "CITIZEN", "SYSTEM"})
  void nobody_else_drafts(Role role) {
    assertThat(outcome(Calendars.BUILT_IN, draft(AHEAD, actor(role, "motcua1"))))
        .isEqualTo("DRAFTER_NOT_ENTITLED");
  }

  @Test
  void the_name_of_any_version_is_used_once() {
    assertThat(outcome(drafted(AHEAD, ADMINISTRATOR), draft(AHEAD, CHAIR)))
        .isEqualTo("VERSION_TAKEN");
    assertThat(outcome(Calendars.BUILT_IN, draft(Texts.named(BUILT_IN), CHAIR)))
        .isEqualTo("VERSION_TAKEN");
  }

  @Test
  void what_nobody_drafted_cannot_be_confirmed() {
    assertThat(outcome(Calendars.BUILT_IN, confirm("HT-1", false, CHAIR)))
        .isEqualTo("VERSION_UNKNOWN");
    assertThat(outcome(Calendars.BUILT_IN, confirm(BUILT_IN, false, CHAIR)))
        .isEqualTo("VERSION_UNKNOWN");
  }

  @Test
  void a_version_is_confirmed_once() {
    Calendars confirmed = confirmed(drafted(AHEAD, ADMINISTRATOR), "HT-1", CHAIR);

    assertThat(outcome(confirmed, confirm("HT-1", false, CHAIR))).isEqualTo("ALREADY_CONFIRMED");
  }

  @Test
  void a_draft_that_a_later_one_has_overtaken_stays_a_draft() {
    Calendars both = then(drafted(AHEAD, ADMINISTRATOR), draft(Texts.named("HT-2"), ADMINISTRATOR));

    assertThat(outcome(confirmed(both, "HT-2", CHAIR), confirm("HT-1", false, CHAIR)))
        .isEqualTo("OVERTAKEN");
    assertThat(outcome(confirmed(both, "HT-1", CHAIR), confirm("HT-2", false, CHAIR)))
        .isEqualTo("confirmed");
  }

  @Test
  void a_day_that_is_over_stays_what_it_was_unless_a_leader_says_otherwise() {
    Calendars drafted = drafted(BACK, ADMINISTRATOR);

    assertThatExceptionOfType(CalendarRefused.class)
        .isThrownBy(() -> CalendarRules.decide(drafted, confirm("HT-1", false, CHAIR), NOW))
        .satisfies(
            refused -> {
              assertThat(refused.refusal()).isEqualTo(CalendarRefusal.PAST_DAYS);
              assertThat(refused.days()).containsExactly(LAST_FRIDAY);
            });
  }

  @Test
  void an_accepted_change_of_the_past_is_told_in_the_fact() {
    assertThat(
            CalendarRules.decide(drafted(BACK, ADMINISTRATOR), confirm("HT-1", true, CHAIR), NOW))
        .isEqualTo(
            new CalendarConfirmed(
                "HT-1", BACK, "Luật X", BUILT_IN, List.of(LAST_FRIDAY), HAM_THUAN, CHAIR, NOW));
  }

  @Test
  void an_administrator_cannot_accept_a_change_of_the_past() {
    assertThat(outcome(drafted(BACK, CHAIR), confirm("HT-1", true, ADMINISTRATOR)))
        .isEqualTo("LEADER_NEEDED");
  }

  @Test
  void today_is_not_the_past_and_yesterday_in_viet_nam_is() {
    String today = Texts.off("HT-1", "2026-11-16");
    Instant beforeMidnight = Instant.parse("2026-11-16T16:59:59Z");

    assertThat(CalendarRules.pastDays(WorkingTime.builtIn(), WorkingTime.parse(today), NOW))
        .isEmpty();
    assertThat(
            CalendarRules.pastDays(WorkingTime.builtIn(), WorkingTime.parse(today), beforeMidnight))
        .isEmpty();
    assertThat(
            CalendarRules.pastDays(
                WorkingTime.builtIn(), WorkingTime.parse(today), beforeMidnight.plusSeconds(1)))
        .containsExactly(LocalDate.parse("2026-11-16"));
  }

  @Test
  void a_text_that_cannot_be_read_is_refused_with_its_line() {
    String broken = Texts.named("HT-1").replace("weekly SUNDAY", "weekly SUNDOG");
    String line = "line " + (broken.lines().toList().indexOf(lineWith(broken, "SUNDOG")) + 1);

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> CalendarRules.decide(Calendars.BUILT_IN, draft(broken, CHAIR), NOW))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo(line));
  }

  @Test
  void a_change_without_a_legal_basis_or_a_reason_is_refused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new DraftCalendar(AHEAD, " ", "vì", HAM_THUAN, CHAIR))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("legalBasis"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new DraftCalendar(AHEAD, "Luật X", "", HAM_THUAN, CHAIR))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("reason"));
  }

  private static String outcome(Calendars known, CalendarCommand command) {
    try {
      CalendarRules.decide(known, command, NOW);
      return "confirmed";
    } catch (CalendarRefused refused) {
      return refused.refusal().name();
    }
  }

  private static Calendars drafted(String text, Actor by) {
    return then(Calendars.BUILT_IN, draft(text, by));
  }

  private static Calendars confirmed(Calendars known, String version, Actor by) {
    return then(known, confirm(version, false, by));
  }

  private static Calendars then(Calendars known, CalendarCommand command) {
    return known.after(CalendarRules.decide(known, command, NOW));
  }

  private static DraftCalendar draft(String text, Actor by) {
    return new DraftCalendar(text, "Luật X", "Quốc hội quyết định", HAM_THUAN, by);
  }

  private static ConfirmCalendar confirm(String version, boolean pastAccepted, Actor by) {
    return new ConfirmCalendar(version, pastAccepted, HAM_THUAN, by);
  }

  private static Actor actor(Role role, String account) {
    return new Actor(role, new OfficerId(account));
  }

  private static String lineWith(String text, String word) {
    return text.lines().filter(line -> line.contains(word)).findFirst().orElseThrow();
  }
}
