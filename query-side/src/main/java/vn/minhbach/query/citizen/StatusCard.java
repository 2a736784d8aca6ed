package vn.minhbach.query.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.TimelineWords;
import vn.minhbach.query.status.Place;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.TimelineEntry;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * One dossier as whoever holds its receipt sees it (level 2 of disclosure). Names nobody but the
 * handling officer, and neither procedure nor field of a sensitive one: somebody may look over a
 * shoulder.
 *
 * @param dossier its identifier
 * @param name its code, or the number a past dossier had; absent before it is received
 * @param past whether it came from another system
 * @param state 1 to 10, by the national portal
 * @param next the message that says who has to do what
 * @param turn what the citizen has to do; absent if it is not their turn
 * @param steps how far it is
 * @param where who has it
 * @param promise the promised date
 * @param procedure what was asked for; absent for past and sensitive ones
 * @param field absent for sensitive ones
 * @param money what was asked for on the financial axis
 * @param time whose time it was so far; absent for past dossiers, of which nobody knows for whom
 *     they waited, and while it is not counted yet
 * @param entries the newest first
 * @param leftOut how many of the oldest entries are not there
 * @param forms that were issued, in order
 * @param rating whether the citizen can say how it went
 */
record StatusCard(
    String dossier,
    @Nullable String name,
    boolean past,
    int state,
    String next,
    @Nullable Turn turn,
    List<Step> steps,
    Whereabouts where,
    PromisedDate promise,
    @Nullable String procedure,
    @Nullable String field,
    Money money,
    @Nullable TimeSoFar time,
    List<Entry> entries,
    int leftOut,
    List<IssuedForm> forms,
    Rating rating) {

  /**
   * One line of the timeline.
   *
   * @param when when it happened
   * @param recorded when it was entered, if that was on a later day
   */
  record Entry(String when, @Nullable String recorded, String said, String unit) {}

  /**
   * Lays out a status.
   *
   * @param ledger of the same dossier; absent while there is none yet
   */
  static StatusCard of(StatusView status, @Nullable LedgerReport ledger, Surroundings around) {
    boolean sensitive = status.subject().sensitive();
    boolean past = status.pastNumber() != null;
    boolean ended = status.place().waitingFor() == WaitingFor.NOBODY;
    return new StatusCard(
        status.dossier(),
        status.code() != null ? status.code() : status.pastNumber(),
        past,
        status.place().nationalCode(),
        next(status.place()),
        Turn.of(status, around).orElse(null),
        Step.of(status),
        Whereabouts.of(status, past ? null : ledger, ended, around),
        PromisedDate.of(status, around),
        sensitive ? null : status.subject().procedureName(),
        sensitive ? null : status.subject().field(),
        status.place().money(),
        ledger == null || past ? null : TimeSoFar.of(ledger),
        status.timeline().reversed().stream().map(entry -> entry(entry, status, around)).toList(),
        status.entriesLeftOut(),
        IssuedForm.of(status),
        Rating.of(status));
  }

  /** The message that says who has to do what, for every place a dossier can be at. */
  static String next(Place place) {
    return switch (place.waitingFor()) {
      case OFFICE -> "status.next.office";
      case OTHER_AGENCY -> "status.next.otherAgency";
      case LAW -> "status.next.law";
      case NOBODY -> "status.next.nobody";
      case CITIZEN -> "status.next.citizen." + place.nationalCode();
    };
  }

  private static Entry entry(TimelineEntry entry, StatusView status, Surroundings around) {
    boolean late = entry.at().toLocalDate().isAfter(entry.happenedAt().toLocalDate());
    return new Entry(
        Dates.minute(entry.happenedAt()),
        late && status.pastNumber() == null ? Dates.minute(entry.at()) : null,
        TimelineWords.of(entry, new AgencyCode(status.agency()), around.names(), around.language()),
        around.names().ofUnit(new AgencyCode(status.agency()), entry.unit()));
  }
}
