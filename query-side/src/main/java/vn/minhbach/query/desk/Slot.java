package vn.minhbach.query.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;

/**
 * Where a dossier lies: on which desks, and in which bucket of them.
 *
 * @param desks keys of the indexes: the unit's, and the officer's once somebody was assigned; of a
 *     result that waits to be collected, the counter's alone
 * @param bucket a due date (a due moment for a limit in hours), {@code none-} and the date of
 *     receipt where none was promised, or {@code intake-} and the first digit of the identifier for
 *     what is not received; {@code counter-} and the date since which a result waits there
 */
record Slot(List<String> desks, String bucket) {
  static final String INTAKE = "intake-";
  static final String UNPROMISED = "none-";
  static final String COUNTER = "counter-";

  Slot {
    desks = List.copyOf(desks);
  }

  /** Nothing for a dossier that has ended. */
  static @Nullable Slot of(DossierId dossier, @Nullable Standing standing) {
    @Nullable String bucket = standing == null ? null : bucket(dossier, standing);
    if (standing == null || bucket == null) {
      return null;
    }
    String agency = standing.agency().value();
    if (bucket.startsWith(COUNTER)) {
      return new Slot(List.of(counterDesk(agency)), bucket);
    }
    String unit = unitDesk(agency, standing.unit().value());
    return new Slot(
        standing.officer() == null
            ? List.of(unit)
            : List.of(unit, officerDesk(agency, standing.officer().value())),
        bucket);
  }

  static String unitDesk(String agency, String unit) {
    return "unit|" + agency + "|" + unit;
  }

  static String officerDesk(String agency, String officer) {
    return "officer|" + agency + "|" + officer;
  }

  /** Whichever unit did the work, people come to the counter for what came of it. */
  static String counterDesk(String agency) {
    return "counter|" + agency;
  }

  static String bucketKey(String desk, String bucket) {
    return desk + "|" + bucket;
  }

  private static @Nullable String bucket(DossierId dossier, Standing standing) {
    if (standing.isOpen()) {
      if (standing.promise() != null) {
        return due(standing.promise());
      }
      return standing.receivedAt() == null
          ? null
          : UNPROMISED + standing.receivedAt().toLocalDate();
    }
    if (awaitsReceipt(standing)) {
      return INTAKE + dossier.value().charAt(0);
    }
    return awaitsCollection(standing) && standing.resolvedAt() != null
        ? COUNTER + standing.resolvedAt().toLocalDate()
        : null;
  }

  /** Of a past dossier, which has no procedure of ours, nobody knows where its result lies. */
  private static boolean awaitsCollection(Standing standing) {
    return standing.procedure() != null
        && standing.axes().stage() == Axes.Stage.DECIDED
        && switch (standing.axes().handOver()) {
          case AT_COUNTER, NOT_COLLECTED -> true;
          case NOT_READY, HANDED_OVER -> false;
        };
  }

  private static String due(Promise promise) {
    return switch (promise.precision()) {
      case DAY -> promise.dueAt().toLocalDate().toString();
      case MOMENT -> promise.dueAt().toString();
    };
  }

  private static boolean awaitsReceipt(Standing standing) {
    if (standing.receivedAt() != null || standing.resolvedAt() != null) {
      return false;
    }
    return switch (standing.axes().stage()) {
      case FILED,
          AWAITING_COMPLETION,
          CHECKED,
          IN_TRANSFER,
          WITHDRAWAL_ASKED,
          WITHDRAWAL_CONFIRMED ->
          true;
      case REFUSED_AT_INTAKE,
          RECEIVED,
          IN_PROGRESS,
          AWAITING_SUPPLEMENT,
          SUSPENDED,
          STOPPED,
          DECIDED,
          CANCELLED ->
          false;
    };
  }
}
