package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.time.Derivation;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * How the date that holds was counted, so that it can be counted again by another calendar.
 *
 * @param limit what was allowed
 * @param start when its count started: on receipt, or when a supplement restarted it
 * @param waits the waits that were added since, in order
 * @param extendedTo the date of form 04; absent unless it was extended since
 */
record Count(
    TimeLimit limit, OffsetDateTime start, List<TimeLimit> waits, @Nullable LocalDate extendedTo) {
  Count {
    waits = List.copyOf(waits);
  }

  /** The count after one more line of the deadline history; absent where nothing was counted. */
  static @Nullable Count after(@Nullable Count before, DueDateChange change) {
    @Nullable Derivation derivation = change.derivation();
    return switch (change.cause()) {
      case RECEIPT -> derivation == null ? null : from(derivation);
      case CORRECTION ->
          derivation == null || before == null ? before : before.of(derivation.limit());
      case SUPPLEMENT, FINANCIAL_DUTY, SUSPENSION_BY_LAW -> {
        if (derivation == null) {
          yield before;
        }
        boolean waited =
            change.previous() != null && derivation.start().isEqual(change.previous().dueAt());
        yield waited && before != null
            ? new Count(
                before.limit,
                before.start,
                Stream.concat(before.waits.stream(), Stream.of(derivation.limit())).toList(),
                before.extendedTo)
            : from(derivation);
      }
      case EXTENSION ->
          before == null || change.promise() == null
              ? before
              : new Count(
                  before.limit, before.start, List.of(), change.promise().dueAt().toLocalDate());
      case CALENDAR_CHANGE, MIGRATION -> before;
    };
  }

  private static Count from(Derivation derivation) {
    return new Count(derivation.limit(), derivation.start(), List.of(), null);
  }

  /** The same for another limit, as if it had been so from the start. */
  Count of(TimeLimit other) {
    return new Count(other, start, waits, extendedTo);
  }

  /** The date by that calendar; empty where the procedure has no limit, or form 04 set the date. */
  Optional<DueDate> dueBy(WorkSchedule schedule) {
    if (extendedTo != null) {
      return Optional.empty();
    }
    Optional<DueDate> due = schedule.due(limit, start);
    for (TimeLimit wait : waits) {
      due = due.flatMap(so -> schedule.due(wait, requireNonNull(so).at()));
    }
    return due;
  }
}
