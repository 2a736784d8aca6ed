package vn.minhbach.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.time.WorkSchedule;
import vn.minhbach.shared.time.WorkingTime;

class DemoWeekTest {
  private static final WorkSchedule SCHEDULE = WorkingTime.builtIn().standardSchedule();
  private static final OffsetDateTime FRIDAY_EVENING =
      OffsetDateTime.parse("2026-11-20T18:00:00+07:00");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final LocalDate LAST_FRIDAY = LocalDate.of(2026, 11, 13);
  private static final double FULL = 1;
  private static final double NOBODY_BY_CHANCE = 0;
  private static final Set<String> CERTIFICATION = Set.of("2.000815", "2.000884", "2.000942");

  /** After each of them, and before whatever would follow, a dossier is left standing. */
  private static final Set<Wish> WHERE_SOME_ARE_LEFT =
      EnumSet.of(
          Wish.FILING,
          Wish.CHECK,
          Wish.RECEIPT,
          Wish.INTAKE_REFUSAL,
          Wish.TRANSFER,
          Wish.ASSIGNMENT,
          Wish.STEP,
          Wish.VERIFICATION,
          Wish.OPINION_REQUEST,
          Wish.SUPPLEMENT_REQUEST,
          Wish.FINANCIAL_DUTY,
          Wish.HAND_ON,
          Wish.WITHDRAWAL,
          Wish.WITHDRAWAL_CONFIRMATION,
          Wish.STOP,
          Wish.CANCELLATION,
          Wish.DECISION,
          Wish.COUNTER_ARRIVAL,
          Wish.NON_COLLECTION,
          Wish.RATING);

  @Test
  void the_same_seed_and_present_give_the_same_week() {
    assertThat(week(7, FRIDAY_EVENING, FULL)).isEqualTo(week(7, FRIDAY_EVENING, FULL));
  }

  @Test
  void another_seed_gives_another_week() {
    assertThat(week(8, FRIDAY_EVENING, FULL).acts())
        .isNotEqualTo(week(7, FRIDAY_EVENING, FULL).acts());
  }

  @Test
  void on_every_working_day_sixty_to_a_hundred_and_fifty_dossiers_come_and_most_on_monday() {
    for (int seed = 1; seed <= 20; seed++) {
      Map<LocalDate, Long> perDay = openingsPerDay(week(seed, FRIDAY_EVENING, FULL));
      assertThat(perDay).hasSize(6);
      assertThat(perDay.values()).allMatch(count -> count >= 60 && count <= 150);
      long most = perDay.values().stream().mapToLong(Long::longValue).max().orElseThrow();
      assertThat(perDay).containsEntry(MONDAY, most);
    }
  }

  @Test
  void half_is_certification_and_two_thirds_come_to_the_counter() {
    List<DemoAct> openings = openings(week(7, FRIDAY_EVENING, FULL));
    assertThat(share(openings, act -> CERTIFICATION.contains(act.body().get("procedure"))))
        .isBetween(0.4, 0.6);
    assertThat(share(openings, DemoWeekTest::isAtCounter)).isBetween(0.55, 0.75);
    assertThat(share(openings, act -> "ONLINE".equals(act.body().get("channel"))))
        .isBetween(0.18, 0.35);
  }

  @Test
  void some_are_late_and_some_overdue_but_most_are_in_time() {
    DemoFigures figures = week(7, FRIDAY_EVENING, FULL).figures();
    assertThat(figures.late()).isPositive();
    assertThat(figures.overdue()).isGreaterThanOrEqualTo(4);
    assertThat(figures.late() + figures.overdue()).isLessThan(figures.received() / 10);
  }

  @Test
  void the_books_balance() {
    DemoFigures figures = week(7, FRIDAY_EVENING, FULL).figures();
    assertThat(figures.received())
        .isEqualTo(
            figures.early()
                + figures.onTime()
                + figures.late()
                + figures.stopped()
                + figures.cancelled()
                + figures.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T07:37:00+07:00", // Monday, just opened
        "2026-11-24T10:00:00+07:00", // Vietnam Culture Day
        "2026-11-25T16:20:00+07:00",
        "2026-11-21T20:00:00+07:00", // Saturday
        "2026-02-23T09:00:00+07:00", // the first day after Tết
        "2027-01-04T06:00:00+07:00",
        "2026-11-22T17:30:00Z" // Monday here
      })
  void whatever_the_present_every_act_happens_and_some_are_left_everywhere(String present) {
    OffsetDateTime now = OffsetDateTime.parse(present);
    for (int seed = 1; seed <= 50; seed++) {
      DemoWeek week = week(seed, now, NOBODY_BY_CHANCE);
      assertThat(week.acts().stream().map(DemoAct::wish).collect(Collectors.toSet()))
          .isEqualTo(EnumSet.allOf(Wish.class));
      assertThat(lastWishes(week)).containsAll(WHERE_SOME_ARE_LEFT);
      assertThat(week.acts()).allMatch(act -> !act.at().isAfter(now));
    }
  }

  @Test
  void acts_come_in_the_order_of_their_moments_and_of_each_life() {
    List<DemoAct> acts = week(7, FRIDAY_EVENING, FULL).acts();
    assertThat(acts).extracting(DemoAct::at).isSorted();
    acts.stream()
        .collect(Collectors.groupingBy(DemoAct::dossier))
        .values()
        .forEach(
            life ->
                assertThat(life)
                    .extracting(DemoAct::number)
                    .isEqualTo(IntStream.rangeClosed(1, life.size()).boxed().toList()));
  }

  @Test
  void officials_work_in_office_hours() {
    assertThat(week(7, FRIDAY_EVENING, FULL).acts())
        .filteredOn(act -> !act.account().equals(Cast.CITIZEN))
        .allMatch(act -> isOpen(act.at()));
  }

  @Test
  void nothing_begins_more_than_twenty_working_days_ago() {
    LocalDate first = week(7, FRIDAY_EVENING, FULL).acts().getFirst().at().toLocalDate();
    assertThat(SCHEDULE.calendar().workingDaysBetween(first, FRIDAY_EVENING.toLocalDate()))
        .isEqualTo(20);
  }

  @Test
  void an_act_names_nobody_in_its_text() {
    DemoAct opening =
        openings(week(7, FRIDAY_EVENING, FULL)).stream()
            .filter(act -> act.body().get("submitter") instanceof Map)
            .findFirst()
            .orElseThrow();
    assertThat(opening.toString())
        .isEqualTo(
            "%s of dossier %d (act 1) by %s at %s"
                .formatted(opening.wish(), opening.dossier(), opening.account(), opening.at()));
  }

  private static DemoWeek week(long seed, OffsetDateTime now, double volume) {
    return DemoWeek.plan(seed, now, volume, SCHEDULE);
  }

  /** The openings of the week itself, by working day. */
  private static Map<LocalDate, Long> openingsPerDay(DemoWeek week) {
    return openings(week).stream()
        .map(act -> act.at().toLocalDate())
        .filter(SCHEDULE.calendar()::isWorkingDay)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static List<DemoAct> openings(DemoWeek week) {
    return week.acts().stream()
        .filter(act -> act.wish().isOpening())
        .filter(act -> !act.at().toLocalDate().isBefore(LAST_FRIDAY))
        .toList();
  }

  private static Set<Wish> lastWishes(DemoWeek week) {
    Map<Integer, Wish> last = new TreeMap<>();
    week.acts().forEach(act -> last.put(act.dossier(), act.wish()));
    return Set.copyOf(last.values());
  }

  private static boolean isAtCounter(DemoAct act) {
    return act.wish() == Wish.SETTLEMENT || "COUNTER".equals(act.body().get("channel"));
  }

  private static boolean isOpen(OffsetDateTime at) {
    return SCHEDULE.sessionsOn(at.toLocalDate()).stream()
        .anyMatch(
            session ->
                !at.toLocalTime().isBefore(session.opens())
                    && !at.toLocalTime().isAfter(session.closes().plusMinutes(2)));
  }

  private static double share(List<DemoAct> acts, Predicate<DemoAct> of) {
    return acts.stream().filter(of).count() / (double) acts.size();
  }
}
