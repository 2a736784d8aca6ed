package vn.minhbach.ops.importing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedMap;

/**
 * What an import found and did. All figures but {@code added} count what was accepted from the
 * file, whether it was new or not: the same file gives the same figures every time.
 *
 * @param dossiers accepted dossiers
 * @param events their steps
 * @param activities different activities among them
 * @param officers different officers among them
 * @param firstEventPerMonth dossiers by the month of their first step, as written
 * @param lastEventPerMonth dossiers by the month of their last step, as written
 * @param withDeadline dossiers that were promised a date
 * @param closed dossiers with a time of completion
 * @param lateByInstant closed at a later instant than promised
 * @param lateByLocalDate closed on a later calendar date than promised, dates as written
 * @param refused what was not taken, at most {@link Limits#REFUSALS_LISTED}
 * @param refusedInAll how many were not taken
 * @param added what this import wrote
 * @param extended known dossiers that got something new
 * @param unchanged known dossiers that got nothing new
 * @param warnings what was accepted although it is odd
 * @param isWhole whether the import got to the end of the file
 * @param seconds how long it took, to the millisecond
 */
@JsonPropertyOrder({
  "dossiers",
  "events",
  "activities",
  "officers",
  "firstEventPerMonth",
  "lastEventPerMonth",
  "withDeadline",
  "closed",
  "lateByInstant",
  "lateByLocalDate",
  "refused",
  "refusedInAll",
  "added",
  "extended",
  "unchanged",
  "warnings",
  "isWhole",
  "seconds"
})
record ImportReport(
    long dossiers,
    long events,
    long activities,
    long officers,
    SortedMap<String, Long> firstEventPerMonth,
    SortedMap<String, Long> lastEventPerMonth,
    long withDeadline,
    long closed,
    long lateByInstant,
    long lateByLocalDate,
    List<Refusal> refused,
    long refusedInAll,
    Added added,
    long extended,
    long unchanged,
    List<Noticed> warnings,
    boolean isWhole,
    double seconds) {

  /** What was new: whole dossiers, and steps of new and known ones. */
  record Added(long dossiers, long events) {}

  /**
   * How often something odd was accepted.
   *
   * @param warning what is odd
   * @param count how many dossiers, or 1 for the file
   * @param line where it was first seen
   */
  record Noticed(String warning, long count, long line) {}
}
