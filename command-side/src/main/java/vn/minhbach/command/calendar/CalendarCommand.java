package vn.minhbach.command.calendar;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Actor;

/** What can be asked of the calendar. */
sealed interface CalendarCommand {
  /** There is one calendar, so that its versions can be held against each other. */
  String CALENDAR = "calendar";

  /** Where its facts are kept. */
  @TargetAggregateIdentifier
  default String calendar() {
    return CALENDAR;
  }

  /** The agency whose officer asks. */
  AgencyCode agency();

  /** The officer who asks. */
  Actor by();

  /** Write down a further version. */
  record DraftCalendar(
      String content, String legalBasis, String reason, AgencyCode agency, Actor by)
      implements CalendarCommand {
    private static final int LONGEST = 500;

    public DraftCalendar {
      legalBasis = Text.line("legalBasis", legalBasis, LONGEST);
      reason = Text.line("reason", reason, LONGEST);
    }
  }

  /**
   * Count by that version from now on.
   *
   * @param pastAccepted whether days before today may become worked or off
   */
  record ConfirmCalendar(String version, boolean pastAccepted, AgencyCode agency, Actor by)
      implements CalendarCommand {}
}
