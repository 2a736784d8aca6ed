package vn.minhbach.command.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.command.calendar.CalendarCommand.ConfirmCalendar;
import vn.minhbach.command.calendar.CalendarCommand.DraftCalendar;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarConfirmed;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarDrafted;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.DayChange;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/**
 * The rules of the calendar: two persons, one of them a leader; a name is used once; and the past
 * is not rewritten unless a leader says expressly that it shall be.
 */
final class CalendarRules {
  /** The first day of which a calendar knows. */
  static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  private static final Set<Role> DRAFTERS = Set.copyOf(EnumSet.of(Role.LEADER, Role.ADMINISTRATOR));

  private CalendarRules() {}

  /**
   * The one fact that follows from a command.
   *
   * @throws CalendarRefused if a rule forbids it
   * @throws vn.minhbach.shared.InvalidValue if the text of a draft cannot be read; the field is
   *     {@code line N}
   */
  static CalendarEvent decide(Calendars known, CalendarCommand command, Instant now) {
    return switch (command) {
      case DraftCalendar draft -> draft(known, draft, now);
      case ConfirmCalendar confirm -> confirm(known, confirm, now);
    };
  }

  /** The days before today, Vietnam's time, that would become worked or off. */
  static List<LocalDate> pastDays(WorkingTime before, WorkingTime after, Instant now) {
    LocalDate yesterday = VietnamTime.dateOf(now).minusDays(1);
    return before.changesTo(after, FIRST_DAY, yesterday).days().stream()
        .map(DayChange::date)
        .distinct()
        .toList();
  }

  private static CalendarDrafted draft(Calendars known, DraftCalendar draft, Instant now) {
    require(DRAFTERS.contains(draft.by().role()), CalendarRefusal.DRAFTER_NOT_ENTITLED);
    String version = WorkingTime.parse(draft.content()).calendar().version();
    require(!known.isKnown(version), CalendarRefusal.VERSION_TAKEN);
    return new CalendarDrafted(
        version,
        draft.content(),
        draft.legalBasis(),
        draft.reason(),
        draft.agency(),
        draft.by(),
        now);
  }

  private static CalendarConfirmed confirm(Calendars known, ConfirmCalendar confirm, Instant now) {
    CalendarVersion draft =
        known
            .version(confirm.version())
            .orElseThrow(() -> new CalendarRefused(CalendarRefusal.VERSION_UNKNOWN));
    require(draft.confirmed() == null, CalendarRefusal.ALREADY_CONFIRMED);
    require(!known.isOvertaken(draft), CalendarRefusal.OVERTAKEN);
    requireSecondPerson(draft, confirm);
    List<LocalDate> past = pastDays(known.workingTime(), WorkingTime.parse(draft.content()), now);
    requireAcceptance(past, confirm);
    return new CalendarConfirmed(
        draft.version(),
        draft.content(),
        draft.legalBasis(),
        known.current(),
        past,
        confirm.agency(),
        confirm.by(),
        now);
  }

  private static void requireSecondPerson(CalendarVersion draft, ConfirmCalendar confirm) {
    require(
        !draft.drafted().isOfSamePerson(confirm.agency(), confirm.by()),
        CalendarRefusal.SECOND_PERSON_NEEDED);
    boolean administratorAfterLeader =
        confirm.by().role() == Role.ADMINISTRATOR && draft.drafted().by().role() == Role.LEADER;
    require(
        confirm.by().role() == Role.LEADER || administratorAfterLeader,
        CalendarRefusal.LEADER_NEEDED);
  }

  private static void requireAcceptance(List<LocalDate> past, ConfirmCalendar confirm) {
    if (past.isEmpty()) {
      return;
    }
    if (!confirm.pastAccepted()) {
      throw new CalendarRefused(CalendarRefusal.PAST_DAYS, past);
    }
    require(confirm.by().role() == Role.LEADER, CalendarRefusal.LEADER_NEEDED);
  }

  private static void require(boolean holds, CalendarRefusal otherwise) {
    if (!holds) {
      throw new CalendarRefused(otherwise);
    }
  }
}
