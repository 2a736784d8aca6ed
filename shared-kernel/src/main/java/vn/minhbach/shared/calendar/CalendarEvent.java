package vn.minhbach.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Actor;

/** A fact about the calendar and the office hours; nothing personal, and never altered. */
public sealed interface CalendarEvent {
  /** The words under which these facts are stored for ever. */
  Map<String, Class<? extends CalendarEvent>> STORED_NAMES =
      Map.of(
          "calendar.drafted", CalendarDrafted.class,
          "calendar.confirmed", CalendarConfirmed.class);

  /** The version it is about, as its text names it. */
  String version();

  /** The agency whose officer did it. */
  AgencyCode agency();

  /** The officer who did it, with the capacity that allowed it. */
  Actor by();

  /** When it was recorded. */
  Instant recordedAt();

  /**
   * Somebody wrote a version down; nothing is counted by it yet.
   *
   * @param content a table that {@link vn.minhbach.shared.time.WorkingTime#parse} reads
   * @param legalBasis the text that makes it so
   * @param reason why now, in words of the office
   */
  record CalendarDrafted(
      String version,
      String content,
      String legalBasis,
      String reason,
      AgencyCode agency,
      Actor by,
      Instant recordedAt)
      implements CalendarEvent {}

  /**
   * A second person confirmed a draft: from now on everything is counted by it. The text and its
   * legal basis are the draft's, so that a reader needs no other event.
   *
   * @param replaces the version that held until then
   * @param pastDays days before the confirmation that became worked or off, in order; whoever
   *     confirmed accepted that expressly
   */
  record CalendarConfirmed(
      String version,
      String content,
      String legalBasis,
      String replaces,
      List<LocalDate> pastDays,
      AgencyCode agency,
      Actor by,
      Instant recordedAt)
      implements CalendarEvent {
    public CalendarConfirmed {
      pastDays = List.copyOf(pastDays);
    }
  }
}
