package vn.minhbach.command.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.minhbach.command.queue.QueueCommand.CallNext;
import vn.minhbach.command.queue.QueueCommand.CallTicket;
import vn.minhbach.command.queue.QueueCommand.MarkMissed;
import vn.minhbach.command.queue.QueueCommand.RecallTicket;
import vn.minhbach.command.queue.QueueCommand.ReturnToLine;
import vn.minhbach.command.queue.QueueCommand.ServeTicket;
import vn.minhbach.command.queue.QueueCommand.TakeTicket;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Priority;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.TicketNumber;

/**
 * A day at a queue, told in short words: {@code A} draws a ticket, {@code A*} one with a priority,
 * {@code 1<AB} calls the next of A and B to counter 1, {@code 1<A003} that ticket, {@code 1!A003}
 * calls it again, {@code 1-A003} misses it, {@code +A003} returns it, {@code 1.A003} is done with.
 * Each happens a minute after the one before, from 07:31 in Vietnam.
 */
final class Queueing {
  static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  static final QueueId QUEUE =
      new QueueId(new AgencyCode("H36.199"), new UnitCode("TTPVHCC"), FRIDAY);
  static final Instant OPENING = Instant.parse("2026-11-20T00:30:00Z");
  static final Actor CLERK = new Actor(Role.CLERK, new OfficerId("motcua1"));
  static final String FIELD = "Hộ tịch – Chứng thực";

  private final List<QueueEvent> facts = new ArrayList<>();
  private QueueDay day = QueueDay.EMPTY;
  private int minutes;

  private Queueing() {}

  static Queueing told(String words) {
    Queueing told = new Queueing();
    Arrays.stream(words.strip().split(" +"))
        .filter(word -> !word.isEmpty())
        .forEach(word -> told.happens(command(word)));
    return told;
  }

  /** The facts that follow, and are part of the day from now on. */
  List<QueueEvent> happens(QueueCommand command) {
    minutes++;
    List<QueueEvent> follow = QueueRules.decide(day, command, now());
    for (QueueEvent fact : follow) {
      facts.add(fact);
      day = day.after(fact);
    }
    return follow;
  }

  /** The facts that follow from that word. */
  List<QueueEvent> happens(String word) {
    return happens(command(word));
  }

  QueueDay day() {
    return day;
  }

  List<QueueEvent> facts() {
    return List.copyOf(facts);
  }

  private Instant now() {
    return OPENING.plusSeconds(60L * minutes);
  }

  static QueueCommand command(String word) {
    char kind = word.charAt(0);
    if (kind == '+') {
      return new ReturnToLine(QUEUE, new TicketNumber(word.substring(1)), CLERK);
    }
    if (!Character.isDigit(kind)) {
      Priority priority = word.endsWith("*") ? Priority.OLD_AGE : Priority.NONE;
      return new TakeTicket(
          QUEUE, new Letter(word.substring(0, 1)), FIELD, priority, Actor.CITIZEN);
    }
    int counter = kind - '0';
    String rest = word.substring(2);
    return switch (word.charAt(1)) {
      case '!' -> new RecallTicket(QUEUE, new TicketNumber(rest), counter, CLERK);
      case '-' -> new MarkMissed(QUEUE, new TicketNumber(rest), counter, CLERK);
      case '.' -> new ServeTicket(QUEUE, new TicketNumber(rest), counter, CLERK);
      default ->
          rest.matches(".*[0-9]")
              ? new CallTicket(QUEUE, counter, new TicketNumber(rest), CLERK)
              : new CallNext(
                  QUEUE, counter, Arrays.stream(rest.split("")).map(Letter::new).toList(), CLERK);
    };
  }
}
