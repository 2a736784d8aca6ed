package vn.minhbach.ops.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lives that no week may lack, whatever chance brings: one dossier at least in every stage, waiting
 * for everybody who can be waited for, due on the days around the present, and overdue.
 */
final class CertainLives {
  private static final int FIRST_SECOND = 8 * 3600;
  private static final int SECONDS_APART = 190;
  private static final int LONGEST_SEARCH_DAYS = 40;
  private static final int[] DUE_IN_WORKING_DAYS = {-6, -3, -2, -1, 0, 0, 1, 1, 2, 3};

  private final Services services;
  private final OfficeTime office;
  private final LocalDate today;
  private final List<Opening> openings = new ArrayList<>();

  private CertainLives(Services services, OfficeTime office, LocalDate today) {
    this.services = services;
    this.office = office;
    this.today = today;
  }

  /** The lives that must be seen on this day; each begins some days before it. */
  static List<Opening> seenOn(LocalDate today, Services services, OfficeTime office) {
    CertainLives lives = new CertainLives(services, office, today);
    lives.comingIn();
    lives.beingWorkedOn();
    lives.waited();
    lives.ending();
    lives.dueAroundNow();
    return List.copyOf(lives.openings);
  }

  private void comingIn() {
    life("1.004873", "default", "ONLINE", 1, Wish.FILING);
    life("1.001612", "default", "ONLINE", 2, Wish.CHECK);
    life("1.004222", "default", "ONLINE", 4, Wish.SUPPLEMENT_REQUEST, Turn.COMPLETION);
    life("1.004873", "default", "KIOSK", 5, null, Turn.COMPLETION);
    life("1.001612", "default", "ONLINE", 3, null, Turn.INTAKE_REFUSAL);
    life("1.004859", "default", "POST", 1, Wish.RECEIPT);
  }

  private void beingWorkedOn() {
    life("1.001266", "default", "COUNTER", 2, Wish.TRANSFER);
    life("1.001776", "default", "COUNTER", 2, Wish.ASSIGNMENT);
    life("1.004222", "default", "COUNTER", 3, Wish.STEP);
    life("1.013225", "single-house", "COUNTER", 8, Wish.VERIFICATION);
    life("1.004859", "default", "COUNTER", 4, Wish.HAND_ON);
    life("1.001612", "default", "COUNTER", 3, null, Turn.CORRECTION);
    life("1.004873", "default", "COUNTER", 3, null, Turn.CANCELLATION);
  }

  private void waited() {
    life("1.001612", "default", "COUNTER", 4, Wish.SUPPLEMENT_REQUEST, Turn.SUPPLEMENT);
    life("1.001612", "default", "COUNTER", 5, null, Turn.SUPPLEMENT);
    life("1.013225", "single-house", "ONLINE", 7, Wish.OPINION_REQUEST);
    life("1.013225", "other", "COUNTER", 18, null, Turn.SILENCE);
    life("1.013978", "registration", "COUNTER", 16, Wish.FINANCIAL_DUTY);
    life("1.013978", "registration", "COUNTER", 20, null);
    life("1.001266", "default", "COUNTER", 4, Wish.WITHDRAWAL, Turn.WITHDRAWAL);
    life("1.001612", "default", "COUNTER", 4, Wish.WITHDRAWAL_CONFIRMATION, Turn.WITHDRAWAL);
    life("1.004194", "default", "ONLINE", 5, null, Turn.WITHDRAWAL);
    life("1.004194", "default", "ONLINE", 5, null, Turn.SECOND_THOUGHTS);
  }

  private void ending() {
    life(1.1, "1.001266", "default", "COUNTER", 7, null, Turn.EXTENSION);
    life("1.004873", "default", "COUNTER", 4, Wish.DECISION);
    life("1.004873", "default", "COUNTER", 4, Wish.COUNTER_ARRIVAL);
    life("1.004194", "default", "COUNTER", 5, null, Turn.NO_COLLECTION);
    life("2.000720", "default", "COUNTER", 5, null, Turn.REFUSAL);
    life("1.001776", "default", "COUNTER", 6, null, Turn.PART);
    life("2.000815", "default", "COUNTER", 5, Wish.RATING);
    life("1.004873", "default", "ONLINE", 5, Wish.RATING);
    life(1.7, "2.000720", "default", "COUNTER", 9, Wish.RATING);
  }

  private void dueAroundNow() {
    List<Service> patient =
        List.of(
            services.of("1.004222", "default"),
            services.of("1.001776", "default"),
            services.of("1.001266", "default"),
            services.of("1.010038", "default"));
    List<Wish> stuckAt = List.of(Wish.STEP, Wish.ASSIGNMENT, Wish.HAND_ON);
    for (int i = 0; i < DUE_IN_WORKING_DAYS.length; i++) {
      Service service = patient.get(i % patient.size());
      LocalDate due = workingDay(DUE_IN_WORKING_DAYS[i]);
      LocalDate from = receiptFor(service, due);
      if (from != null) {
        add(from, 0.3, service, "COUNTER", stuckAt.get(i % stuckAt.size()), Set.of());
      }
    }
  }

  private LocalDate workingDay(int fromToday) {
    return fromToday < 0
        ? office.workingDayBefore(today, -fromToday)
        : office.schedule().calendar().plusWorkingDays(today, fromToday);
  }

  /** A day of receipt that makes it due then; none if that is no working day. */
  private @Nullable LocalDate receiptFor(Service service, LocalDate due) {
    for (int back = 1; back <= LONGEST_SEARCH_DAYS; back++) {
      LocalDate day = due.minusDays(back);
      boolean fits =
          day.isBefore(today)
              && office.schedule().calendar().isWorkingDay(day)
              && office
                  .schedule()
                  .due(service.limit(), OfficeTime.at(day, FIRST_SECOND))
                  .filter(found -> found.day().equals(due))
                  .isPresent();
      if (fits) {
        return day;
      }
    }
    return null;
  }

  private void life(
      String code,
      String procedureCase,
      String channel,
      int workingDaysAgo,
      @Nullable Wish last,
      Turn... turns) {
    life(0.4, code, procedureCase, channel, workingDaysAgo, last, turns);
  }

  private void life(
      double pace,
      String code,
      String procedureCase,
      String channel,
      int workingDaysAgo,
      @Nullable Wish last,
      Turn... turns) {
    Set<Turn> all = EnumSet.noneOf(Turn.class);
    all.addAll(List.of(turns));
    LocalDate day = office.workingDayBefore(today, workingDaysAgo);
    add(day, pace, services.of(code, procedureCase), channel, last, all);
  }

  private void add(
      LocalDate day,
      double pace,
      Service service,
      String channel,
      @Nullable Wish last,
      Set<Turn> turns) {
    OffsetDateTime at = OfficeTime.at(day, FIRST_SECOND + SECONDS_APART * openings.size());
    openings.add(new Opening(at, service, channel, pace, turns, last));
  }
}
