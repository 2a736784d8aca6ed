package vn.minhbach.query.work;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Span;
import vn.minhbach.query.page.TimelineWords;
import vn.minhbach.query.status.DeadlineLine;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.TimelineEntry;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * One dossier as those see it who work on it: with the names of colleagues, and with none of
 * citizens.
 *
 * @param version how many facts it shows: what an act says it has seen
 * @param name its code, or the number a past dossier had; absent before it is received
 * @param past whether it came from another system
 * @param stage its name in messages
 * @param money whether a payment is open
 * @param officer the name tag; absent while nobody was assigned
 * @param procedure absent for past dossiers
 * @param promised the date that holds; absent where none was promised
 * @param promisedFirst the first date; absent if it still holds
 * @param left absent once it is resolved, and where nothing is counted
 * @param timeliness how it was resolved; absent while open
 * @param counted how the date was counted; absent where nobody can say
 * @param awaited what other agencies have yet to do
 * @param time whose time it was so far, one line for each that had any
 * @param steps the steps that were completed, by name
 * @param entries the newest first
 * @param leftOut how many of the oldest entries are not there
 */
record DossierCard(
    String dossier,
    long version,
    @Nullable String name,
    boolean past,
    String stage,
    boolean money,
    WaitingFor waitingFor,
    String unit,
    @Nullable String officer,
    @Nullable String procedure,
    @Nullable String procedureCase,
    String field,
    boolean sensitive,
    Channel channel,
    @Nullable String promised,
    @Nullable String promisedFirst,
    @Nullable Left left,
    @Nullable Timeliness timeliness,
    @Nullable String counted,
    List<Awaited> awaited,
    List<Move> moves,
    List<Share> time,
    List<String> steps,
    List<Entry> entries,
    int leftOut) {

  /** Something that another agency has yet to do; {@code by} is the last day. */
  record Awaited(String agency, String by, boolean late) {}

  /** A date that was promised: when, from which to which, why, and by whom. */
  record Move(
      String when,
      String moved,
      String cause,
      @Nullable String reason,
      @Nullable String basis,
      @Nullable String who) {}

  /** What an owner of time had of it. */
  record Share(String owner, Span length) {}

  /**
   * One line of the timeline.
   *
   * @param recorded when it was entered, if that was on a later day
   * @param role in which capacity
   * @param who the name tag; absent for citizens and the platform
   */
  record Entry(
      String when,
      @Nullable String recorded,
      String said,
      String unit,
      Role role,
      @Nullable String who) {}

  /**
   * Lays out a status.
   *
   * @param ledger of the same dossier; absent while there is none yet
   * @param now in Vietnamese time
   */
  static DossierCard of(
      StatusView status,
      @Nullable LedgerReport ledger,
      OffsetDateTime now,
      WorkingCalendar calendar,
      OfficeDirectory names,
      Language language) {
    AgencyCode agency = new AgencyCode(status.agency());
    @Nullable Promise promise = status.promise();
    @Nullable Promise first = status.firstPromise();
    boolean past = status.pastNumber() != null;
    boolean open = status.timeliness() == null && status.place().waitingFor() != WaitingFor.NOBODY;
    return new DossierCard(
        status.dossier(),
        status.version(),
        status.code() != null ? status.code() : status.pastNumber(),
        past,
        stage(status),
        status.place().money() == Axes.Money.DUE,
        status.place().waitingFor(),
        names.ofUnit(agency, status.unit()),
        status.officer() == null ? null : names.ofOfficer(agency, status.officer()),
        status.subject().procedureName(),
        status.subject().procedureCase(),
        status.subject().field(),
        status.subject().sensitive(),
        status.subject().channel(),
        promise == null ? null : Dates.promised(promise),
        first == null || first.equals(promise) ? null : Dates.promised(first),
        open ? Left.of(promise, now, calendar) : null,
        status.timeliness(),
        status.deadlines().isEmpty() || status.deadlines().getLast().explanation() == null
            ? null
            : language.of(status.deadlines().getLast().explanation()),
        awaited(status, now),
        DeadlineLine.all(status.deadlines()).stream()
            .map(line -> move(line, agency, names, language))
            .toList(),
        ledger == null || past ? List.of() : shares(ledger, language),
        status.timeline().stream()
            .filter(entry -> entry.kind().equals("step.completed"))
            .map(entry -> entry.data().getOrDefault("step", ""))
            .toList(),
        status.timeline().reversed().stream()
            .map(entry -> entry(entry, past, agency, names, language))
            .toList(),
        status.entriesLeftOut());
  }

  /** A signed result moves on the axis of the hand-over, which then says more. */
  private static String stage(StatusView status) {
    if (status.place().stage() != Axes.Stage.DECIDED) {
      return status.place().stage().name();
    }
    return switch (status.place().handOver()) {
      case NOT_READY -> Axes.Stage.DECIDED.name();
      case AT_COUNTER, NOT_COLLECTED, HANDED_OVER -> status.place().handOver().name();
    };
  }

  /** A linked task has no number in the status: what was sent and not done is open. */
  private static List<Awaited> awaited(StatusView status, OffsetDateTime now) {
    List<Awaited> awaited = new ArrayList<>();
    status.opinions().forEach(one -> awaited.add(awaited(one.consulted(), one.dueAt(), now)));
    List<String> done =
        new ArrayList<>(
            status.timeline().stream()
                .filter(entry -> entry.kind().equals("linked-task.done"))
                .map(entry -> entry.data().getOrDefault("agency", ""))
                .toList());
    for (TimelineEntry entry : status.timeline()) {
      String agency = entry.data().getOrDefault("agency", "");
      if (entry.kind().equals("linked-task.sent") && !done.remove(agency)) {
        OffsetDateTime dueAt =
            OffsetDateTime.parse(entry.data().getOrDefault("dueAt", entry.at().toString()));
        awaited.add(awaited(agency, dueAt, now));
      }
    }
    return awaited;
  }

  private static Awaited awaited(String agency, OffsetDateTime dueAt, OffsetDateTime now) {
    return new Awaited(agency, Dates.minute(dueAt), now.isAfter(dueAt));
  }

  private static Move move(
      DeadlineLine line, AgencyCode agency, OfficeDirectory names, Language language) {
    return new Move(
        Dates.minute(line.at()),
        language.of(line.moved()),
        language.of(line.causeSaid()),
        line.reason() == null ? null : language.of(line.reason()),
        line.legalBasis(),
        line.officer() == null ? null : names.ofOfficer(agency, line.officer()));
  }

  private static List<Share> shares(LedgerReport ledger, Language language) {
    return ledger.totals().stream()
        .filter(total -> total.length().calendar().compareTo(Duration.ofMinutes(1)) >= 0)
        .map(total -> new Share(language.of(total.said()), Span.of(total.length().calendar())))
        .toList();
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
        TimelineWords.of(entry, agency, names, language),
        names.ofUnit(agency, entry.unit()),
        entry.role(),
        entry.officer() == null ? null : names.ofOfficer(agency, entry.officer()));
  }
}
