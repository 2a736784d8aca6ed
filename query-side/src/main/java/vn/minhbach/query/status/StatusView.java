package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * One dossier as those see it who may ask for it. Holds nothing personal: no names, no notes.
 *
 * @param dossier its identifier
 * @param version how many events are in it; the entity tag
 * @param code its code; absent until it is received, and for past dossiers
 * @param pastNumber the number that a past dossier had in its source, unique inside the agency
 * @param agency whose dossier it is
 * @param unit the unit that holds it
 * @param officer the account of who handles it; absent while nobody was assigned
 * @param subject what was asked for, and how it came in
 * @param instants the six instants
 * @param place where it stands
 * @param promise the date that holds now; absent where none was promised
 * @param firstPromise the first date that was given
 * @param timeliness how it was resolved against the promise; absent while open
 * @param supplementRounds how often form 02 was issued
 * @param opinions asked for, and neither come nor lapsed
 * @param deadlines every date that was ever promised, in order
 * @param noted warnings, broken promises and apologies
 * @param timeline everything that was recorded, in order; the oldest are left out of a very long
 *     one
 * @param entriesLeftOut how many of the oldest entries were left out
 * @param receiptRenewals how often its receipt was replaced; absent where it never was, so that
 *     documents of an earlier release say the same as those of today
 */
public record StatusView(
    String dossier,
    long version,
    @Nullable String code,
    @Nullable String pastNumber,
    String agency,
    String unit,
    @Nullable String officer,
    Subject subject,
    Instants instants,
    Place place,
    @Nullable Promise promise,
    @Nullable Promise firstPromise,
    @Nullable Timeliness timeliness,
    int supplementRounds,
    List<AwaitedOpinion> opinions,
    List<DeadlineChange> deadlines,
    Noted noted,
    List<TimelineEntry> timeline,
    int entriesLeftOut,
    @Nullable Integer receiptRenewals) {
  public StatusView {
    opinions = List.copyOf(opinions);
    deadlines = List.copyOf(deadlines);
    // Documents written by an earlier release have none: it knew no such facts.
    noted = Objects.requireNonNullElse(noted, Noted.NOTHING);
    timeline = List.copyOf(timeline);
  }

  /** Which of its receipts counts: 0 for the first. A token of another one leads nowhere. */
  public int receiptGeneration() {
    return receiptRenewals == null ? 0 : receiptRenewals;
  }

  /**
   * Whether it is open and late by the date that holds.
   *
   * @param now in Vietnamese time
   */
  public boolean isOverdue(OffsetDateTime now) {
    return promise != null
        && timeliness == null
        && place.waitingFor() != WaitingFor.NOBODY
        && promise.judge(now) == Timeliness.LATE;
  }
}
