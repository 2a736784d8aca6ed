package vn.minhbach.command.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Actor;

/**
 * One version that somebody drafted.
 *
 * @param version its name, as its text has it
 * @param content its text
 * @param confirmed absent while it is a draft
 */
record CalendarVersion(
    String version,
    String content,
    String legalBasis,
    String reason,
    Signature drafted,
    @Nullable Confirmation confirmed) {

  CalendarVersion confirmed(Confirmation by) {
    return new CalendarVersion(version, content, legalBasis, reason, drafted, by);
  }

  /** Who did it, and when. */
  record Signature(AgencyCode agency, Actor by, Instant at) {
    /** Officers are unique only inside their agency. */
    boolean isOfSamePerson(AgencyCode otherAgency, Actor other) {
      return agency.equals(otherAgency)
          && by.officer() != null
          && by.officer().equals(other.officer());
    }
  }

  /**
   * Who agreed, and what to.
   *
   * @param replaces the version that held until then
   * @param pastDays days before that day that became worked or off
   */
  record Confirmation(Signature signature, String replaces, List<LocalDate> pastDays) {
    Confirmation {
      pastDays = List.copyOf(pastDays);
    }
  }
}
