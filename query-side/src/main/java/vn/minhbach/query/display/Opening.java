package vn.minhbach.query.display;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.shared.time.Session;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * Whether the screen rests, and when the hall is open.
 *
 * @param night whether it rests
 * @param weekday of the day it tells of, 1 for Monday; 0 if none is known
 * @param day that day: today while it is open or yet to open, otherwise the next one that is
 * @param hours its sessions
 */
record Opening(boolean night, int weekday, String day, List<String> hours) {
  /** People come early, and the last one may still be at a counter when the doors are closed. */
  private static final int MINUTES_AROUND = 30;

  private static final int DAYS_AHEAD = 30;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  Opening {
    hours = List.copyOf(hours);
  }

  /**
   * At a moment. A break between two sessions is no night.
   *
   * @param now in Vietnamese time
   */
  static Opening of(WorkSchedule schedule, OffsetDateTime now) {
    @Nullable LocalDate day =
        Stream.iterate(now.toLocalDate(), one -> one.plusDays(1))
            .limit(DAYS_AHEAD)
            .filter(one -> isAhead(schedule.receivingSessionsOn(one), one, now))
            .findFirst()
            .orElse(null);
    if (day == null) {
      return new Opening(true, 0, "", List.of());
    }
    List<Session> sessions = schedule.receivingSessionsOn(day);
    boolean begun =
        !now.toLocalDateTime()
            .isBefore(day.atTime(sessions.getFirst().opens()).minusMinutes(MINUTES_AROUND));
    return new Opening(
        !begun,
        day.getDayOfWeek().getValue(),
        Dates.dayAndMonth(day),
        sessions.stream().map(Opening::hours).toList());
  }

  private static boolean isAhead(List<Session> sessions, LocalDate day, OffsetDateTime now) {
    return !sessions.isEmpty()
        && now.toLocalDateTime()
            .isBefore(day.atTime(sessions.getLast().closes()).plusMinutes(MINUTES_AROUND));
  }

  private static String hours(Session session) {
    return hour(session.opens()) + "–" + hour(session.closes());
  }

  private static String hour(LocalTime time) {
    return HOUR.format(time);
  }
}
