package vn.minhbach.query.citizen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhbach.query.page.Dates;
import vn.minhbach.shared.time.Session;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * When somebody can come to the counter: today if it opens once more today, else the next day.
 *
 * @param now whether it is open at this moment
 * @param today whether that day is today
 * @param weekday 1 for Monday
 * @param hours all of that day's
 */
record Opening(boolean now, boolean today, int weekday, String day, String hours) {
  /** Longer than any series of holidays. */
  private static final int DAYS_AHEAD = 30;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /**
   * The next one.
   *
   * @param now in Vietnamese time
   * @return nothing if the unit stays closed for a month
   */
  static Optional<Opening> after(OffsetDateTime now, WorkSchedule schedule) {
    LocalDate today = now.toLocalDate();
    return IntStream.rangeClosed(0, DAYS_AHEAD)
        .mapToObj(today::plusDays)
        .filter(day -> opensAgain(day, now, schedule))
        .findFirst()
        .map(day -> on(day, now, schedule.receivingSessionsOn(day)));
  }

  private static boolean opensAgain(LocalDate day, OffsetDateTime now, WorkSchedule schedule) {
    return schedule.receivingSessionsOn(day).stream()
        .anyMatch(
            session ->
                !day.equals(now.toLocalDate()) || session.closes().isAfter(now.toLocalTime()));
  }

  private static Opening on(LocalDate day, OffsetDateTime now, List<Session> sessions) {
    boolean today = day.equals(now.toLocalDate());
    boolean open =
        today
            && sessions.stream()
                .anyMatch(
                    session ->
                        !session.opens().isAfter(now.toLocalTime())
                            && session.closes().isAfter(now.toLocalTime()));
    return new Opening(
        open,
        today,
        day.getDayOfWeek().getValue(),
        Dates.day(day),
        sessions.stream()
            .map(session -> TIME.format(session.opens()) + "–" + TIME.format(session.closes()))
            .collect(Collectors.joining(", ")));
  }
}
