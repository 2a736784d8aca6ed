package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.status.DeadlineChange;
import vn.minhbach.query.status.DeadlineLine;
import vn.minhbach.query.status.Place;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.TimelineEntry;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.Wording;

/**
 * One dossier as the status box shows it. Names no officer, and neither procedure nor field of a
 * sensitive one.
 *
 * @param dossier its identifier
 * @param name its code, or the number a past dossier had; absent before it is received
 * @param past whether it came from another system
 * @param state 1 to 10, by the national portal
 * @param next the message that says who has to do what
 * @param yourTurn whether the citizen has to act
 * @param agency whose dossier it is
 * @param unit where it is
 * @param procedure what was asked for; absent for past and sensitive ones
 * @param field absent for sensitive ones
 * @param promised the date that holds; absent where none was promised
 * @param promisedFirst the first date; absent if it still holds
 * @param overdue whether it is open and that date has passed
 * @param timeliness how it was resolved; absent while open
 * @param counted how the date was counted, in a sentence; absent where nobody can say
 * @param moves every date that was promised, the first promise first
 * @param time whose time it was so far; absent for past dossiers, of which nobody knows for whom
 *     they waited, and while it is not counted yet
 * @param entries the newest first
 * @param leftOut how many of the oldest entries are not there
 */
record StatusCard(
    String dossier,
    @Nullable String name,
    boolean past,
    int state,
    String next,
    boolean yourTurn,
    String agency,
    String unit,
    @Nullable String procedure,
    @Nullable String field,
    @Nullable String promised,
    @Nullable String promisedFirst,
    boolean overdue,
    @Nullable Timeliness timeliness,
    @Nullable String counted,
    List<Move> moves,
    @Nullable TimeSoFar time,
    List<Entry> entries,
    int leftOut) {

  /**
   * One line of the deadline history.
   *
   * @param day when it was recorded
   * @param moved from which date to which
   * @param cause out of the closed list, in words
   * @param reason what happened; absent where an earlier release recorded it
   * @param responsible the unit that answers for a delay; absent where nobody apologised
   * @param basis the law; absent where it is not known, and where it would tell what a sensitive
   *     dossier is about
   */
  record Move(
      String day,
      String moved,
      String cause,
      @Nullable String reason,
      @Nullable String responsible,
      @Nullable String basis) {}

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
   * @param now in Vietnamese time
   */
  static StatusCard of(
      StatusView status,
      @Nullable LedgerReport ledger,
      OffsetDateTime now,
      OfficeDirectory names,
      Language language) {
    AgencyCode agency = new AgencyCode(status.agency());
    boolean sensitive = status.subject().sensitive();
    @Nullable Promise promise = status.promise();
    @Nullable Promise first = status.firstPromise();
    boolean isPast = status.pastNumber() != null;
    return new StatusCard(
        status.dossier(),
        status.code() != null ? status.code() : status.pastNumber(),
        isPast,
        status.place().nationalCode(),
        next(status.place()),
        status.place().waitingFor() == WaitingFor.CITIZEN,
        names.ofAgency(agency),
        names.ofUnit(agency, status.unit()),
        sensitive ? null : status.subject().procedureName(),
        sensitive ? null : status.subject().field(),
        promise == null ? null : Dates.promised(promise),
        first == null || first.equals(promise) ? null : Dates.promised(first),
        status.isOverdue(now),
        status.timeliness(),
        counted(status.deadlines(), language),
        DeadlineLine.all(status.deadlines()).stream()
            .map(line -> move(line, sensitive, agency, names, language))
            .toList(),
        ledger == null || isPast ? null : TimeSoFar.of(ledger),
        status.timeline().reversed().stream()
            .map(entry -> entry(entry, isPast, agency, names, language))
            .toList(),
        status.entriesLeftOut());
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

  private static Move move(
      DeadlineLine line,
      boolean sensitive,
      AgencyCode agency,
      OfficeDirectory names,
      Language language) {
    return new Move(
        Dates.day(line.at().toLocalDate()),
        language.of(line.moved()),
        language.of(line.causeSaid()),
        line.reason() == null ? null : language.of(line.reason()),
        line.responsible() == null ? null : names.ofUnit(agency, line.responsible()),
        sensitive ? null : line.legalBasis());
  }

  private static @Nullable String counted(List<DeadlineChange> changes, Language language) {
    @Nullable Wording explanation = changes.isEmpty() ? null : changes.getLast().explanation();
    return explanation == null ? null : language.of(explanation);
  }

  private static Entry entry(
      TimelineEntry entry,
      boolean past,
      AgencyCode agency,
      OfficeDirectory names,
      Language language) {
    boolean late = entry.at().toLocalDate().isAfter(entry.happenedAt().toLocalDate());
    return new Entry(
        Dates.minute(entry.happenedAt()),
        late && !past ? Dates.minute(entry.at()) : null,
        language.of(entry.said()),
        names.ofUnit(agency, entry.unit()));
  }
}
