package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;

/**
 * Every date that a dossier was promised for, why it moved, and how the promises were kept.
 *
 * @param dossier its identifier
 * @param version the version of the dossier
 * @param code its code; absent until it is received, and for past dossiers
 * @param promise the date that holds now; absent where none was promised
 * @param firstPromise the first date that was given, whatever happened since
 * @param timeliness how it was resolved against the date that holds; absent while open
 * @param firstTimeliness how it was resolved against the first promise; absent while open, and
 *     where an earlier release recorded when it was resolved
 * @param overdue whether it is late now, and what was noted of it
 * @param changes in order; the first is the first promise
 * @param ladder the warnings of the date that holds
 * @param apologies of the office, in order
 */
public record DeadlineHistory(
    String dossier,
    long version,
    @Nullable String code,
    @Nullable Promise promise,
    @Nullable Promise firstPromise,
    @Nullable Timeliness timeliness,
    @Nullable Timeliness firstTimeliness,
    Overdue overdue,
    List<DeadlineLine> changes,
    List<Warning> ladder,
    List<Apology> apologies) {
  public DeadlineHistory {
    changes = List.copyOf(changes);
    ladder = List.copyOf(ladder);
    apologies = List.copyOf(apologies);
  }

  /**
   * Lateness by the date that holds: computed, never a state, and nothing is blocked by it.
   *
   * @param now whether it is open and late at the moment of the answer
   * @param from the first moment that is late by that date, also before it comes; absent where
   *     nothing was promised
   * @param noted every promise that was noted as broken while its clock ran, in order
   */
  public record Overdue(boolean now, @Nullable OffsetDateTime from, List<Noted.Broken> noted) {
    public Overdue {
      noted = List.copyOf(noted);
    }
  }

  /**
   * One of the warnings that the date is near.
   *
   * @param number 1 for the first
   * @param at when it is due
   * @param givenAt when it was given; absent if it was not, or not yet
   */
  public record Warning(int number, OffsetDateTime at, @Nullable OffsetDateTime givenAt) {}

  /**
   * Tells the history.
   *
   * @param now in Vietnamese time
   */
  static DeadlineHistory of(StatusView status, OffsetDateTime now) {
    Noted noted = status.noted();
    @Nullable Promise promise = status.promise();
    return new DeadlineHistory(
        status.dossier(),
        status.version(),
        status.code(),
        promise,
        status.firstPromise(),
        status.timeliness(),
        judged(status.firstPromise(), noted.resolvedAt()),
        new Overdue(
            status.isOverdue(now), promise == null ? null : promise.lateFrom(), noted.broken()),
        DeadlineLine.all(status.deadlines()),
        ladder(status),
        noted.apologies());
  }

  private static @Nullable Timeliness judged(
      @Nullable Promise promise, @Nullable OffsetDateTime resolvedAt) {
    if (resolvedAt == null) {
      return null;
    }
    return promise == null ? Timeliness.UNPROMISED : promise.judge(resolvedAt);
  }

  private static List<Warning> ladder(StatusView status) {
    if (status.deadlines().isEmpty()) {
      return List.of();
    }
    Map<Integer, OffsetDateTime> given =
        status.noted().warned().stream()
            .collect(
                Collectors.toMap(Noted.Warned::warning, Noted.Warned::at, (first, again) -> first));
    List<OffsetDateTime> planned = status.deadlines().getLast().warnings();
    return IntStream.rangeClosed(1, planned.size())
        .mapToObj(number -> new Warning(number, planned.get(number - 1), given.get(number)))
        .toList();
  }
}
