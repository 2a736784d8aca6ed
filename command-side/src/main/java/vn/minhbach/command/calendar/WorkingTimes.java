package vn.minhbach.command.calendar;

import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.follow.Followed;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarConfirmed;
import vn.minhbach.shared.time.WorkingTime;

/**
 * The working time that holds: asked at every command and by every screen, kept in memory. A
 * confirmed version is kept in the transaction of its fact and holds for everybody after it.
 */
public final class WorkingTimes implements Supplier<WorkingTime> {
  private final JdbcClient jdbc;
  private final Followed<CalendarEvent, Calendars> changes;
  private volatile WorkingTime parsed;

  /** Reads what was changed so far. */
  public WorkingTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.changes =
        new Followed<>(
            jdbc,
            "calendar_change",
            CalendarEvent.STORED_NAMES,
            Calendars.BUILT_IN,
            Calendars::after);
    this.parsed = changes.now().workingTime();
  }

  /** What holds now; reads nothing but memory. */
  @Override
  public WorkingTime get() {
    Calendars now = changes.now();
    WorkingTime known = parsed;
    if (known.calendar().version().equals(now.current())) {
      return known;
    }
    WorkingTime next = now.workingTime();
    parsed = next;
    return next;
  }

  /** The changes behind it, to be followed where other nodes make some too. */
  public Followed<?, ?> changes() {
    return changes;
  }

  Calendars calendars() {
    return changes.now();
  }

  /** What was confirmed anywhere holds here from now on. Asks the database. */
  void refresh() {
    changes.refresh();
  }

  /** Keeps a change; call inside the transaction of its fact. */
  void keep(CalendarEvent event) {
    changes.keep(event);
    if (event instanceof CalendarConfirmed confirmed) {
      jdbc.sql("insert into calendar_recount (version, confirmed_at) values (?, ?)")
          .params(confirmed.version(), confirmed.recordedAt().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** Shows a change to everybody; call once its transaction has ended well. */
  void show(CalendarEvent event) {
    changes.show(event);
  }
}
