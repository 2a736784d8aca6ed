package vn.minhbach.query.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.watch.WatchReport.PatternList;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.WorkingTime;

/** Each pattern of gaming that the query side makes visible, under its number. */
class PatternsTest {
  private static final OffsetDateTime RECEIVED = at("2026-11-02", "08:00");
  private static final Promise PROMISE = byDay("2026-11-12");
  private static final Promise LATER = byDay("2026-11-25");

  @Test
  void pattern_01_an_entry_more_than_30_minutes_after_the_ticket_is_on_the_leaders_list() {
    Course late = Course.of(1).received(RECEIVED, PROMISE, ticket("07:29"));
    Course inTime = Course.of(2).received(RECEIVED, PROMISE, ticket("07:30"));
    assertListed(Pattern.LATE_ENTRY, Map.of("minutes", "31"), late, inTime);
  }

  @Test
  void pattern_01_an_entry_from_paper_is_on_the_leaders_list_with_both_times() {
    Entry entry =
        new Entry(
            null,
            new LateEntry(at("2026-11-01", "08:00"), NoteRef.of(new UUID(7, 7)), Cast.BINH),
            null);
    Course course = Course.of(1).received(RECEIVED, PROMISE, entry);
    assertListed(
        Pattern.LATE_ENTRY,
        Map.of("statedAt", "2026-11-01T08:00+07:00", "minutes", "1440", "approver", "binh"),
        course);
  }

  @Test
  void pattern_02_a_life_under_5_minutes_where_days_were_promised_is_on_the_leaders_list() {
    Course fake = Course.of(1).received(RECEIVED, PROMISE).done(RECEIVED.plusSeconds(299));
    Course real = Course.of(2).received(RECEIVED, PROMISE).done(RECEIVED.plusMinutes(5));
    Course sameDay = Course.of(3).received(RECEIVED, byDay("2026-11-02")).done(RECEIVED);
    assertListed(Pattern.SHORT_LIFE, Map.of("seconds", "299"), fake, real, sameDay);
  }

  @Test
  void pattern_04_an_extension_is_on_the_leaders_list() {
    Course course =
        Course.of(1).received(RECEIVED, PROMISE).extended(at("2026-11-10", "08:00"), LATER);
    PatternList list =
        assertListed(
            Pattern.EXTENSION,
            Map.of(
                "from", "2026-11-12T17:00+07:00",
                "to", "2026-11-25T17:00+07:00",
                "cause", "OTHER_AGENCY"),
            course);
    assertThat(list.tallies()).isEqualTo(Map.of("OTHER_AGENCY", 1));
  }

  @Test
  void pattern_05_a_late_apology_is_listed_and_lowers_the_share_of_those_in_time() {
    Course late =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .stays(at("2026-11-13", "00:00"), it -> new OverdueNoted(it, PROMISE))
            .stays(
                at("2026-11-13", "17:00"),
                it ->
                    new ApologyIssued(
                        it,
                        ExtensionCause.OFFICIAL,
                        Cast.JUSTICE,
                        null,
                        Form.APOLOGY,
                        PROMISE,
                        null));
    Course inTime =
        Course.of(2).received(RECEIVED, PROMISE).extended(at("2026-11-10", "08:00"), LATER);
    PatternList list =
        assertListed(Pattern.LATE_APOLOGY, Map.of("minutesLate", "1440"), late, inTime);
    assertThat(list.tallies()).isEqualTo(Map.of("inTime", 1, "late", 1, "brokenPromises", 1));
    assertThat(list.share()).isEqualTo(0.5);
  }

  @Test
  void pattern_06_every_request_counts_in_its_tenth_and_one_in_the_last_is_listed() {
    Course early = Course.of(1).received(RECEIVED, PROMISE).asked(at("2026-11-03", "12:00"), 1);
    Course lastDay = Course.of(2).received(RECEIVED, PROMISE).asked(at("2026-11-12", "10:00"), 1);
    Course afterDue = Course.of(3).received(RECEIVED, PROMISE).asked(at("2026-11-13", "10:00"), 1);
    PatternList list = list(Pattern.LATE_SUPPLEMENT, early, lastDay, afterDue);
    assertThat(list.tallies()).isEqualTo(Map.of("1", 1, "9", 1, "late", 1));
    assertThat(list.entries())
        .extracting(WatchEntry::dossier)
        .containsExactly(afterDue.dossier().value(), lastDay.dossier().value());
  }

  @Test
  void pattern_06_a_request_after_the_window_is_on_the_leaders_list() {
    Course course =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .asked(at("2026-11-06", "08:00"), 1, at("2026-11-05", "17:00"));
    assertListed(Pattern.LATE_SUPPLEMENT, Map.of("afterWindow", "true"), course);
  }

  @Test
  void pattern_07_a_further_round_is_on_the_leaders_list_and_counts_for_its_official() {
    Course course =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .asked(at("2026-11-03", "08:00"), 1)
            .brought(at("2026-11-04", "08:00"), PROMISE)
            .asked(at("2026-11-05", "08:00"), 2);
    PatternList list = assertListed(Pattern.FURTHER_ROUND, Map.of("round", "2"), course);
    assertThat(list.tallies()).isEqualTo(Map.of("an", 1));
  }

  @Test
  void pattern_08_papers_that_are_none_of_the_procedure_are_on_the_leaders_list() {
    Course course =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .moves(
                at("2026-11-03", "08:00"),
                Stage.AWAITING_SUPPLEMENT,
                it ->
                    new SupplementAsked(
                        it,
                        1,
                        true,
                        List.of(),
                        List.of(new OtherPaper("Giấy xác nhận", "Luật X, Điều 1")),
                        null,
                        Form.SUPPLEMENT,
                        null,
                        null,
                        null,
                        null));
    assertListed(
        Pattern.OTHER_PAPER, Map.of("papers", "1", "legalBasis", "Luật X, Điều 1"), course);
  }

  @Test
  void pattern_09_a_limit_that_began_anew_is_listed_with_all_the_time_since_receipt() {
    OffsetDateTime broughtIn = at("2026-11-06", "08:00");
    Course restarted = Course.of(1).received(RECEIVED, PROMISE);
    restarted
        .asked(at("2026-11-03", "08:00"), 1)
        .does(
            broughtIn,
            restarted.at(Stage.IN_PROGRESS),
            it -> new SupplementBroughtIn(it, 1, RECEIVED, List.of(), countedFrom(broughtIn)));
    Course resumed = Course.of(2).received(RECEIVED, PROMISE);
    resumed
        .asked(at("2026-11-03", "08:00"), 1)
        .does(
            broughtIn,
            resumed.at(Stage.IN_PROGRESS),
            it ->
                new SupplementBroughtIn(it, 1, RECEIVED, List.of(), countedFrom(PROMISE.dueAt())));
    assertListed(Pattern.RESTART, Map.of("minutesSinceReceipt", "5760"), restarted, resumed);
  }

  @Test
  void pattern_10_an_open_financial_duty_is_listed_with_its_days_until_it_is_met() {
    Course owing = owing(1);
    Course paid = owing(2);
    paid.does(
        at("2026-11-04", "08:00"),
        paid.standing().at(paid.standing().axes().with(Money.MET), 0),
        it -> new FinancialDutyMet(it, at("2026-11-03", "08:00"), null));
    Course stopped = owing(3).stopped(at("2026-11-05", "08:00"));
    assertListed(
        Pattern.OPEN_DUTY, Map.of("noticeNumber", "TB-1", "daysOpen", "27"), owing, paid, stopped);
  }

  @Test
  void pattern_12_a_hand_over_without_proof_is_on_the_leaders_list() {
    OffsetDateTime done = at("2026-11-05", "08:00");
    Course unproved =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .decided(done, Outcome.GRANTED)
            .atCounter(done)
            .handedOver(done, null);
    Course proved = Course.of(2).received(RECEIVED, PROMISE).done(done);
    assertListed(Pattern.UNPROVED_HAND_OVER, Map.of("contested", "false"), unproved, proved);
  }

  @Test
  void pattern_12_a_contested_hand_over_is_on_the_leaders_list() {
    Course course =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .done(at("2026-11-05", "08:00"))
            .by(Actor.CITIZEN)
            .stays(at("2026-11-06", "08:00"), it -> new HandOverContested(it, null));
    assertListed(Pattern.UNPROVED_HAND_OVER, Map.of("contested", "true"), course);
  }

  @Test
  void pattern_13_a_withdrawal_in_the_last_tenth_of_the_time_is_on_the_leaders_list() {
    Course lastTenth = withdrawn(1, "2026-11-12");
    Course before = withdrawn(2, "2026-11-09");
    PatternList list =
        assertListed(Pattern.LATE_WITHDRAWAL, Map.of("overdue", "false"), lastTenth, before);
    assertThat(list.tallies()).isEqualTo(Map.of("late", 1, "before", 1));
  }

  @Test
  void pattern_13_a_withdrawal_after_the_date_is_on_the_leaders_list() {
    assertListed(Pattern.LATE_WITHDRAWAL, Map.of("overdue", "true"), withdrawn(1, "2026-11-13"));
  }

  @Test
  void pattern_14_a_chain_is_listed_with_its_length_and_all_its_time() {
    Course first =
        Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-11", "08:00"), Outcome.REFUSED);
    Course again = Course.of(2).received(at("2026-11-12", "08:00"), LATER, first.followed(2));
    assertListed(
        Pattern.CHAIN,
        Map.of("previous", first.dossier().value(), "length", "2", "minutes", "14400"),
        first,
        again);
    assertThat(list(Pattern.SPLIT_OR_MERGED, first, again).count()).isZero();
  }

  @Test
  void pattern_15_a_corrected_case_is_on_the_leaders_list_with_both_dates() {
    Course course =
        Course.of(1).received(RECEIVED, PROMISE).corrected(at("2026-11-11", "08:00"), LATER);
    assertListed(
        Pattern.CORRECTED_CASE,
        Map.of(
            "from", "2026-11-12T17:00+07:00",
            "to", "2026-11-25T17:00+07:00",
            "toCase", "other"),
        course);
  }

  @Test
  void pattern_20_a_split_dossier_is_on_the_leaders_list() {
    Course whole = Course.of(1).received(RECEIVED, PROMISE);
    Course part =
        Course.of(2).received(RECEIVED, PROMISE).related(RECEIVED, whole, Relation.SPLIT_FROM);
    assertListed(
        Pattern.SPLIT_OR_MERGED,
        Map.of("relation", "SPLIT_FROM", "other", whole.dossier().value()),
        whole,
        part);
  }

  @Test
  void pattern_20_two_dossiers_of_one_owner_on_one_day_are_on_the_leaders_list() {
    Course one = Course.of(1).received(RECEIVED, PROMISE);
    Course two = Course.of(2).received(RECEIVED.plusHours(1), PROMISE, one.followed(2));
    assertListed(Pattern.SPLIT_OR_MERGED, Map.of("length", "2"), one, two);
  }

  @Test
  void pattern_21_steps_completed_in_one_burst_are_one_entry_on_the_leaders_list() {
    Course course = Course.of(1).received(RECEIVED, PROMISE);
    for (int second = 0; second < 100; second += 20) {
      step(course, at("2026-11-05", "16:55").plusSeconds(second), RECEIVED);
    }
    step(course, at("2026-11-05", "17:30"), RECEIVED);
    assertListed(Pattern.BURST, Map.of("steps", "5"), course);
  }

  @Test
  void pattern_21_a_step_under_a_minute_is_on_the_leaders_list() {
    Course course = Course.of(1).received(RECEIVED, PROMISE);
    step(course, at("2026-11-05", "16:55"), at("2026-11-05", "16:54").plusSeconds(1));
    step(course, at("2026-11-06", "16:55"), at("2026-11-06", "16:54"));
    assertListed(Pattern.BURST, Map.of("seconds", "59"), course);
  }

  @Test
  void pattern_21_steps_of_different_officers_are_no_burst() {
    Course an = Course.of(1).received(RECEIVED, PROMISE);
    Course binh = Course.of(2).received(RECEIVED, PROMISE).by(Cast.LEADER);
    step(an, at("2026-11-05", "16:55"), RECEIVED);
    step(binh, at("2026-11-05", "16:55"), RECEIVED);
    step(an, at("2026-11-05", "16:55"), RECEIVED);
    assertThat(list(Pattern.BURST, an, binh).count()).isZero();
  }

  @Test
  void pattern_22_a_cancellation_is_on_the_leaders_list_with_the_second_person() {
    Course course = Course.of(1).received(RECEIVED, PROMISE).cancelled(RECEIVED.plusHours(1));
    assertListed(
        Pattern.CANCELLATION, Map.of("reason", "ENTERED_TWICE", "approver", "binh"), course);
  }

  @Test
  void pattern_23_a_date_moved_by_the_calendar_is_on_the_leaders_list() {
    Course course = Course.of(1).received(RECEIVED, PROMISE);
    course.does(
        at("2026-11-05", "08:00"),
        course.standing().promising(LATER),
        it ->
            new DueDateRecounted(
                it,
                new DueDateChange(
                    Cause.CALENDAR_CHANGE, PROMISE, LATER, null, null, "v2", "QĐ 1", List.of())));
    assertListed(Pattern.RECOUNT, Map.of("calendarVersion", "v2", "legalBasis", "QĐ 1"), course);
  }

  @Test
  void pattern_25_an_opinion_dated_more_than_3_days_back_is_on_the_leaders_list() {
    Course back = opinion(1, LocalDate.of(2026, 11, 5), Timeliness.ON_TIME);
    Course usual = opinion(2, LocalDate.of(2026, 11, 6), Timeliness.ON_TIME);
    assertListed(
        Pattern.OPINION_DATES, Map.of("documentDate", "2026-11-05", "late", "false"), back, usual);
  }

  @Test
  void pattern_25_an_opinion_after_its_date_is_on_the_leaders_list() {
    assertListed(Pattern.OPINION_DATES, Map.of("late", "true"), opinion(1, null, Timeliness.LATE));
  }

  @Test
  void pattern_26_a_result_before_that_of_an_older_dossier_is_on_the_leaders_list() {
    Course older = Course.of(1).received(RECEIVED, PROMISE);
    Course favoured =
        Course.of(2).received(RECEIVED.plusHours(2), PROMISE).done(at("2026-11-03", "08:00"));
    assertListed(
        Pattern.JUMPED_QUEUE, Map.of("overtaken", "1", "minutesAhead", "120"), older, favoured);
  }

  @Test
  void pattern_26_a_jump_stays_on_the_list_when_the_older_dossier_is_done() {
    Course older = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-04", "08:00"));
    Course favoured =
        Course.of(2).received(RECEIVED.plusHours(2), PROMISE).done(at("2026-11-03", "08:00"));
    assertListed(Pattern.JUMPED_QUEUE, Map.of("overtaken", "1"), older, favoured);
  }

  @Test
  void pattern_26_who_is_done_in_turn_overtakes_nobody() {
    Course older = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-03", "08:00"));
    Course younger =
        Course.of(2).received(RECEIVED.plusHours(2), PROMISE).done(at("2026-11-03", "08:01"));
    assertThat(list(Pattern.JUMPED_QUEUE, older, younger).count()).isZero();
  }

  @Test
  void pattern_26_who_was_with_the_citizen_then_was_not_overtaken() {
    Course older =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .asked(at("2026-11-02", "12:00"), 1)
            .brought(at("2026-11-04", "08:00"), PROMISE);
    Course younger =
        Course.of(2).received(RECEIVED.plusHours(2), PROMISE).done(at("2026-11-03", "08:00"));
    assertThat(list(Pattern.JUMPED_QUEUE, older, younger).count()).isZero();
  }

  @Test
  void pattern_26_nobody_is_overtaken_who_waits_for_the_citizen_or_elsewhere() {
    Course waiting = Course.of(1).received(RECEIVED, PROMISE).asked(at("2026-11-02", "12:00"), 1);
    Course elsewhere = Course.of(2).received(RECEIVED, PROMISE);
    elsewhere.does(
        at("2026-11-02", "12:00"),
        elsewhere.standing().heldBy(Cast.JUSTICE, null),
        it -> new DossierTransferred(it, Cast.COUNTER, Cast.JUSTICE, null));
    Course otherKind = Course.of(3, Cast.procedure(Cast.LAND)).received(RECEIVED, PROMISE);
    Course done =
        Course.of(4).received(RECEIVED.plusHours(2), PROMISE).done(at("2026-11-03", "08:00"));
    Course otherCase = otherKind.corrected(at("2026-11-02", "13:00"), LATER);
    assertThat(list(Pattern.JUMPED_QUEUE, waiting, elsewhere, otherCase, done).count()).isZero();
  }

  @Test
  void a_part_that_is_overdue_is_on_the_leaders_list() {
    Course course =
        Course.of(1)
            .received(RECEIVED, PROMISE)
            .by(Actor.SYSTEM)
            .stays(
                at("2026-11-04", "17:00"),
                it ->
                    new TaskOverdueNoted(it, Task.STEP, 0, "Thẩm định", at("2026-11-04", "17:00")));
    assertListed(Pattern.TASK_OVERDUE, Map.of("task", "STEP", "name", "Thẩm định"), course);
  }

  @Test
  void what_was_approved_in_somebodys_name_is_listed_under_that_name() {
    Course corrected =
        Course.of(1).received(RECEIVED, PROMISE).corrected(at("2026-11-11", "08:00"), LATER);
    Course cancelled = Course.of(2).received(RECEIVED, PROMISE).cancelled(RECEIVED.plusHours(1));
    PatternList list = list(Pattern.APPROVED_IN_NAME, corrected, cancelled);
    assertThat(list.tallies()).isEqualTo(Map.of("binh", 2));
    assertThat(list.entries())
        .extracting(entry -> entry.data().get("fact"))
        .containsExactly("DossierCorrected", "DossierCancelled");
  }

  private static Entry ticket(String time) {
    return new Entry(new Ticket("A1", at("2026-11-02", time)), null, null);
  }

  private static Course owing(int number) {
    Course course = Course.of(number).received(RECEIVED, PROMISE);
    return course.does(
        at("2026-11-03", "08:00"),
        course.standing().at(course.standing().axes().with(Money.DUE), 0),
        it -> new FinancialDutyAsked(it, "TB-1", LocalDate.of(2026, 11, 3)));
  }

  private static Course withdrawn(int number, String date) {
    return Course.of(number)
        .received(RECEIVED, PROMISE)
        .moves(at(date, "08:00"), Stage.WITHDRAWAL_ASKED, WithdrawalAsked::new);
  }

  private static Course opinion(
      int number, @Nullable LocalDate documentDate, Timeliness timeliness) {
    return Course.of(number)
        .received(RECEIVED, PROMISE)
        .stays(
            at("2026-11-09", "08:00"),
            it -> new OpinionGiven(it, 1, "Sở Tư pháp", Opinion.AGREES, documentDate, timeliness));
  }

  private static void step(Course course, OffsetDateTime at, OffsetDateTime begunAt) {
    course.stays(at, it -> new StepCompleted(it, "Thẩm định", begunAt, null, null));
  }

  private static DueDateChange countedFrom(OffsetDateTime start) {
    return WorkingTime.builtIn()
        .standardSchedule()
        .due(TimeLimit.workingDays(8), start)
        .map(
            due ->
                new DueDateChange(
                    Cause.SUPPLEMENT,
                    PROMISE,
                    new Promise(due.at(), due.precision()),
                    due.explanation(),
                    due.derivation(),
                    null,
                    null,
                    List.of()))
        .orElseThrow();
  }

  private static PatternList list(Pattern pattern, Course... courses) {
    return Lists.of(at("2026-11-30", "08:00"), courses).get(pattern);
  }

  /** Exactly one entry, with at least this data, and never a procedure. */
  private static PatternList assertListed(
      Pattern pattern, Map<String, String> data, Course... courses) {
    PatternList list = list(pattern, courses);
    assertThat(list.count()).isEqualTo(1);
    assertThat(list.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.data()).containsAllEntriesOf(data);
              assertThat(entry.toString()).doesNotContain(Cast.PROCEDURE_NAME, "1.001193");
            });
    return list;
  }
}
