package vn.minhbach.query.queue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Priority;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;

/** A day in the hall, told fact by fact; tickets are named as printed, a star is a priority. */
final class Hall {
  static final AgencyCode AGENCY = new AgencyCode("H36.199");
  static final UnitCode UNIT = new UnitCode("TTPVHCC");

  private static final Actor CLERK = new Actor(Role.CLERK, new OfficerId("motcua1"));
  private static final Documents DOCUMENTS = new Documents();
  private static final String EIGHT = "08:00";

  private final QueueId queue;
  private final List<QueueEvent> facts = new ArrayList<>();

  private Hall(LocalDate day) {
    this.queue = new QueueId(AGENCY, UNIT, day);
  }

  static Hall on(String day) {
    return new Hall(LocalDate.parse(day));
  }

  QueueId queue() {
    return queue;
  }

  List<QueueEvent> facts() {
    return List.copyOf(facts);
  }

  /** They were drawn at eight. */
  Hall taken(String... tickets) {
    for (String ticket : tickets) {
      facts.add(
          new TicketTaken(
              queue, ticket(ticket), "Lĩnh vực " + ticket.charAt(0), 0, Actor.CITIZEN, at(EIGHT)));
    }
    return this;
  }

  /** Called by a counter that serves the letter of the ticket, since eight in the line. */
  Hall called(String ticket, int counter, String time) {
    return called(ticket, counter, EIGHT, time);
  }

  Hall called(String ticket, int counter, String since, String time) {
    List<Letter> letters = List.of(ticket(ticket).letter());
    return happens(
        new TicketCalled(queue, ticket(ticket), counter, letters, at(since), CLERK, at(time)));
  }

  Hall recalled(String ticket, int counter, String calledAt, int recalls, String time) {
    return happens(
        new TicketRecalled(queue, ticket(ticket), counter, at(calledAt), recalls, CLERK, at(time)));
  }

  Hall missed(String ticket, int counter, String time) {
    return happens(new TicketMissed(queue, ticket(ticket), counter, at(EIGHT), CLERK, at(time)));
  }

  Hall returned(String ticket, String time) {
    return happens(new TicketReturned(queue, ticket(ticket), at(EIGHT), CLERK, at(time)));
  }

  Hall served(String ticket, int counter, String time) {
    return happens(new TicketServed(queue, ticket(ticket), counter, at(EIGHT), CLERK, at(time)));
  }

  /** What is known of it; each document is written and read on the way, as by a runner. */
  QueueFigures figures() {
    QueueProjection projection = new QueueProjection();
    @Nullable QueueView view = null;
    for (QueueEvent fact : facts) {
      Stamp stamp = new Stamp(0, fact.at().toInstant());
      view = projection.fold(view, queue.toString(), fact, stamp);
      view = DOCUMENTS.read(DOCUMENTS.write(view), QueueView.class);
    }
    return QueueFigures.of(queue, view == null ? QueueView.EMPTY : view);
  }

  OffsetDateTime at(String time) {
    return OffsetDateTime.parse("%sT%s:00+07:00".formatted(queue.day(), time));
  }

  private Hall happens(QueueEvent fact) {
    facts.add(fact);
    return this;
  }

  private Ticket ticket(String words) {
    return new Ticket(
        new TicketNumber(words.replace("*", "")),
        words.endsWith("*") ? Priority.PREGNANT : Priority.NONE,
        at(EIGHT));
  }
}
