package vn.minhbach.query.leader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.desk.DeskEntry;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.sla.Nearness;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * Which open dossiers are listed: all that answer to everything that is asked.
 *
 * @param unit of one unit only; absent for all
 * @param filter how near the promised date is
 * @param due on one working day, or on the days off that follow it; absent for all
 * @param after later than that working day; absent for all
 * @param waits for whom they wait; absent for all
 */
record ListQuestion(
    @Nullable String unit,
    DeskFilter filter,
    @Nullable LocalDate due,
    @Nullable LocalDate after,
    @Nullable WaitingFor waits) {
  /**
   * Reads what stands in an address.
   *
   * @throws InvalidValue for a filter, a day or a turn that is none
   */
  static ListQuestion of(Map<String, String> query) {
    return new ListQuestion(
        query.get("unit"),
        DeskFilter.parse(query.getOrDefault("filter", DeskFilter.ALL.toString())),
        day(query, "due"),
        day(query, "after"),
        whom(query.get("waits")));
  }

  /** What is not received yet is not open, whoever has to act. */
  boolean asksFor(DeskEntry entry, Nearness nearness) {
    return entry.receivedAt() != null
        && (waits == null || waits == entry.waitingFor())
        && (due == null || days(entry, nearness) == nearness.workingDaysTo(due))
        && (after == null || days(entry, nearness) > nearness.workingDaysTo(after));
  }

  /** A date in the past is no working day ahead, and one that was not promised is none at all. */
  private static int days(DeskEntry entry, Nearness nearness) {
    @Nullable Promise promise = entry.promise();
    if (promise == null) {
      return -1;
    }
    LocalDate day = promise.dueAt().toLocalDate();
    return day.isBefore(nearness.now().toLocalDate()) ? -1 : nearness.workingDaysTo(day);
  }

  private static @Nullable LocalDate day(Map<String, String> query, String name) {
    @Nullable String text = query.get(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      InvalidValue invalid = new InvalidValue(name, text, "a date that exists, as 2026-11-20");
      invalid.initCause(e);
      throw invalid;
    }
  }

  private static @Nullable WaitingFor whom(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(WaitingFor.values())
        .filter(whom -> whom.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("waits", text, "OFFICE, CITIZEN, OTHER_AGENCY or LAW"));
  }
}
