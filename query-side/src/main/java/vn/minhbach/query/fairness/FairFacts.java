package vn.minhbach.query.fairness;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.fairness.FairView.Entries;
import vn.minhbach.query.fairness.FairView.HandOver;
import vn.minhbach.query.fairness.FairView.HandOvers;
import vn.minhbach.query.fairness.FairView.Links;
import vn.minhbach.query.fairness.FairView.Months;
import vn.minhbach.query.fairness.FairView.Promised;
import vn.minhbach.query.fairness.FairView.Promises;
import vn.minhbach.query.fairness.FairView.Receipt;
import vn.minhbach.query.fairness.FairView.Receipts;
import vn.minhbach.query.fairness.FairView.Waited;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;

/** Collects what one event changes. Lives no longer than that. */
final class FairFacts {
  private final DossierEvent event;
  private final Standing now;
  private final String agency;
  private final String field;
  private final String dossier;
  private final OffsetDateTime at;
  private final List<FairFact> facts = new ArrayList<>();

  FairFacts(DossierEvent event) {
    this.event = event;
    this.now = event.after();
    this.agency = now.agency().value();
    this.field = now.field().name();
    this.dossier = event.dossier().value();
    this.at = event.occurrence().at();
  }

  List<FairFact> all() {
    return List.copyOf(facts);
  }

  FairFacts lives() {
    facts.add(
        new FairFact(
            FairKey.life(dossier),
            document -> Life.after(document instanceof Life life ? life : null, event)));
    return this;
  }

  FairFacts received() {
    onReceipts(day(now.receivedAt()), it -> it.with(dossier, new Receipt(field, 0, false)));
    onPromises(it -> it.with(dossier, new Promised(field, Fate.OPEN)));
    return this;
  }

  /** What an entry at a counter says of the wait; nothing where nobody stood there. */
  FairFacts entered(@Nullable Entry entry, boolean atCounter) {
    @Nullable OffsetDateTime came = came(entry);
    if (came != null) {
      long seconds = Math.max(0, -Math.floorDiv(-Duration.between(came, at).toMillis(), 1000L));
      String arrival =
          entry == null || entry.ticket() == null
              ? dossier
              : entry.ticket().number() + "@" + entry.ticket().takenAt().toInstant();
      onEntries(came.toLocalDate(), it -> it.with(arrival, new Waited(field, seconds)));
    } else if (atCounter) {
      onEntries(at.toLocalDate(), it -> it.oneWithoutTicket(field));
    }
    return this;
  }

  FairFacts follows(@Nullable Entry entry) {
    if (entry != null && entry.follows() != null) {
      link(new Link(dossier, entry.follows().previous().value(), at, true));
    }
    return this;
  }

  FairFacts related(String other, Relation relation) {
    if (relation != Relation.SAME_MATTER) {
      link(new Link(dossier, other, at, false));
    }
    return this;
  }

  FairFacts settledAtOnce() {
    onReceipts(at.toLocalDate(), it -> it.oneAtOnce(field));
    return this;
  }

  /** A round during appraisal belongs to the day of receipt, whenever it was asked. */
  FairFacts asked(boolean clockRunning) {
    if (clockRunning) {
      onReceipts(day(now.receivedAt()), it -> it.asked(dossier));
    } else {
      onReceipts(at.toLocalDate(), it -> it.askedBefore(field));
    }
    return this;
  }

  FairFacts resolved() {
    return meets(now.firstTimeliness() == Timeliness.LATE ? Fate.MISSED : Fate.KEPT);
  }

  FairFacts stopped() {
    return meets(now.firstTimeliness() == Timeliness.LATE ? Fate.MISSED : Fate.WITHDRAWN);
  }

  /** Cancelling cures nothing: what was late by then, or when it was resolved, stays missed. */
  FairFacts cancelled() {
    onReceipts(day(now.receivedAt()), it -> it.cancelled(dossier));
    @Nullable Promise first = now.firstPromise();
    OffsetDateTime judged = now.resolvedAt() == null ? at : now.resolvedAt();
    boolean late = first != null && first.judge(judged) == Timeliness.LATE;
    return meets(late ? Fate.MISSED : Fate.CANCELLED);
  }

  FairFacts handedOver() {
    @Nullable OffsetDateTime start = now.firstSubmittedAt();
    if (start != null) {
      long minutes = Math.max(0, Duration.between(start, at).toMinutes());
      onDay(
          FairKey.HAND_OVERS,
          at.toLocalDate(),
          document ->
              (document instanceof HandOvers it ? it : HandOvers.NONE)
                  .with(dossier, new HandOver(field, minutes)));
    }
    return this;
  }

  private FairFacts meets(Fate fate) {
    onPromises(it -> it.meeting(dossier, fate));
    return this;
  }

  private void onPromises(UnaryOperator<Promises> change) {
    @Nullable Promise first = now.firstPromise();
    if (first != null) {
      onDay(
          FairKey.PROMISES,
          first.dueAt().toLocalDate(),
          document -> change.apply(document instanceof Promises it ? it : Promises.NONE));
    }
  }

  private void onReceipts(@Nullable LocalDate day, UnaryOperator<Receipts> change) {
    if (day != null) {
      onDay(
          FairKey.RECEIPTS,
          day,
          document -> change.apply(document instanceof Receipts it ? it : Receipts.NONE));
    }
  }

  private void onEntries(LocalDate day, UnaryOperator<Entries> change) {
    onDay(
        FairKey.ENTRIES,
        day,
        document -> change.apply(document instanceof Entries it ? it : Entries.NONE));
  }

  private void onDay(FairKey key, LocalDate day, UnaryOperator<@Nullable FairView> change) {
    facts.add(new FairFact(key.of(agency, day), change));
    inMonth(YearMonth.from(day));
  }

  private void link(Link link) {
    YearMonth month = YearMonth.from(at);
    facts.add(
        new FairFact(
            FairKey.links(agency, month),
            document -> (document instanceof Links it ? it : Links.NONE).with(link)));
    inMonth(month);
  }

  private void inMonth(YearMonth month) {
    facts.add(
        new FairFact(
            FairKey.months(agency),
            document ->
                (document instanceof Months it ? it : Months.NONE).with(Set.of(month.toString()))));
  }

  /** By the ticket or the paper, whichever is older. */
  private static @Nullable OffsetDateTime came(@Nullable Entry entry) {
    @Nullable OffsetDateTime ticket =
        entry == null || entry.ticket() == null ? null : entry.ticket().takenAt();
    @Nullable OffsetDateTime stated =
        entry == null || entry.late() == null ? null : entry.late().statedAt();
    if (ticket == null || stated == null) {
      return ticket == null ? stated : ticket;
    }
    return ticket.isBefore(stated) ? ticket : stated;
  }

  private static @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toLocalDate();
  }
}
