package vn.minhbach.command.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.queue.Queueing.CLERK;
import static vn.minhbach.command.queue.Queueing.FIELD;
import static vn.minhbach.command.queue.Queueing.OPENING;
import static vn.minhbach.command.queue.Queueing.QUEUE;
import static vn.minhbach.command.queue.Queueing.command;
import static vn.minhbach.command.queue.Queueing.told;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.command.queue.QueueCommand.CallNext;
import vn.minhbach.command.queue.QueueCommand.TakeTicket;
import vn.minhbach.shared.agency.OfficerId;
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
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;

/** What the rules of the queue make of each wish; the short words are {@link Queueing}'s. */
class QueueRulesTest {
  private static final Letter A = new Letter("A");
  private static final Ticket A001 = ticket("A001", Priority.NONE, "07:31");

  @Test
  void a_ticket_names_its_letter_its_number_and_how_many_are_before_it() {
    assertThat(told("A A").happens("A"))
        .containsExactly(
            new TicketTaken(
                QUEUE,
                ticket("A003", Priority.NONE, "07:33"),
                FIELD,
                2,
                Actor.CITIZEN,
                at("07:33")));
  }

  @Test
  void every_letter_counts_for_itself() {
    assertThat(told("A A B A B").facts().stream().map(fact -> fact.ticket().number().value()))
        .containsExactly("A001", "A002", "B001", "A003", "B002");
  }

  @Test
  void who_has_a_priority_stands_before_the_ordinary_ones() {
    assertThat(((TicketTaken) told("A A A*").happens("A*").getFirst()).waitingBefore())
        .isEqualTo(1);
  }

  @Test
  void a_call_tells_out_of_which_letters_it_chose_and_since_when_the_ticket_waited() {
    assertThat(told("A B").happens("1<BA"))
        .containsExactly(
            new TicketCalled(
                QUEUE, A001, 1, List.of(A, new Letter("B")), at("07:31"), CLERK, at("07:33")));
  }

  @Test
  void who_calls_the_next_is_done_with_the_one_before() {
    assertThat(told("A A 1<A").happens("1<A"))
        .containsExactly(
            new TicketServed(QUEUE, A001, 1, at("07:33"), CLERK, at("07:34")),
            new TicketCalled(
                QUEUE,
                ticket("A002", Priority.NONE, "07:32"),
                1,
                List.of(A),
                at("07:32"),
                CLERK,
                at("07:34")));
  }

  @Test
  void a_certain_ticket_can_be_called_out_of_turn() {
    assertThat(told("A A").happens("2<A002"))
        .containsExactly(
            new TicketCalled(
                QUEUE,
                ticket("A002", Priority.NONE, "07:32"),
                2,
                List.of(A),
                at("07:32"),
                CLERK,
                at("07:33")));
  }

  @Test
  void a_second_call_tells_that_it_is_one_and_keeps_the_first() {
    assertThat(told("A 1<A 1!A001").happens("1!A001"))
        .containsExactly(new TicketRecalled(QUEUE, A001, 1, at("07:32"), 2, CLERK, at("07:34")));
  }

  @Test
  void a_missed_call_is_noted() {
    assertThat(told("A 1<A").happens("1-A001"))
        .containsExactly(new TicketMissed(QUEUE, A001, 1, at("07:32"), CLERK, at("07:33")));
  }

  @Test
  void who_missed_the_call_comes_back() {
    assertThat(told("A 1<A 1-A001").happens("+A001"))
        .containsExactly(new TicketReturned(QUEUE, A001, at("07:33"), CLERK, at("07:34")));
  }

  @Test
  void who_came_back_waits_since_then_at_the_end() {
    assertThat(told("A A 1<A 1-A001 +A001 1<A").happens("2<A"))
        .containsExactly(
            new TicketCalled(QUEUE, A001, 2, List.of(A), at("07:35"), CLERK, at("07:37")));
  }

  @Test
  void what_is_done_is_done() {
    assertThat(told("A 1<A").happens("1.A001"))
        .containsExactly(new TicketServed(QUEUE, A001, 1, at("07:32"), CLERK, at("07:33")));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                        1<A,    NOBODY_WAITING",
    "A 1<A,                     1<A,    NOBODY_WAITING",
    "B,                         1<A,    NOBODY_WAITING",
    "A 1<A 1-A001,              1<A,    NOBODY_WAITING",
    "A,                         1<A002, NO_SUCH_TICKET",
    "A,                         1!A002, NO_SUCH_TICKET",
    "A,                         +A002,  NO_SUCH_TICKET",
    "A 1<A,                     2<A001, NOT_WAITING",
    "A 1<A 1-A001,              2<A001, NOT_WAITING",
    "A 1<A 1.A001,              2<A001, NOT_WAITING",
    "A,                         1!A001, NOT_AT_THIS_COUNTER",
    "A 1<A,                     2!A001, NOT_AT_THIS_COUNTER",
    "A 1<A,                     2-A001, NOT_AT_THIS_COUNTER",
    "A 1<A,                     2.A001, NOT_AT_THIS_COUNTER",
    "A 1<A 1.A001,              1.A001, NOT_AT_THIS_COUNTER",
    "A A 1<A 1<A,               1-A001, NOT_AT_THIS_COUNTER",
    "A 1<A 1-A001,              1-A001, NOT_AT_THIS_COUNTER",
    "A 1<A 1-A001 +A001,        1.A001, NOT_AT_THIS_COUNTER",
    "A,                         +A001,  NOT_MISSED",
    "A 1<A,                     +A001,  NOT_MISSED",
    "A 1<A 1-A001 +A001,        +A001,  NOT_MISSED",
  })
  void what_the_state_of_a_ticket_does_not_allow_is_refused(
      String before, String wish, QueueRefusal refusal) {
    assertThat(refusal(told(before).day(), command(wish), OPENING)).isEqualTo(refusal);
  }

  @Test
  void after_999_the_numbers_of_a_letter_are_used_up() {
    QueueDay day = QueueDay.EMPTY;
    for (int number = 1; number <= TicketNumber.LAST; number++) {
      Ticket ticket = new Ticket(TicketNumber.of(A, number), Priority.NONE, at("07:30"));
      day =
          day.after(new TicketTaken(QUEUE, ticket, FIELD, number - 1, Actor.CITIZEN, at("07:30")));
    }

    assertThat(refusal(day, command("A"), OPENING)).isEqualTo(QueueRefusal.NUMBERS_USED_UP);
    assertThat(refusal(day, command("B"), OPENING)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-19T16:59:59.999Z, NOT_TODAY",
    "2026-11-19T17:00:00Z,     ",
    "2026-11-20T16:59:59.999Z, ",
    "2026-11-20T17:00:00Z,     NOT_TODAY",
  })
  void a_queue_is_open_from_midnight_to_midnight_in_vietnam(
      Instant now, @Nullable QueueRefusal refusal) {
    assertThat(refusal(QueueDay.EMPTY, command("A"), now)).isEqualTo(refusal);
    assertThat(refusal(told("A").day(), command("1<A"), now)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void citizens_and_staff_take_tickets_and_staff_calls(Role role) {
    Actor by =
        switch (role) {
          case CITIZEN -> Actor.CITIZEN;
          case SYSTEM -> Actor.SYSTEM;
          case CLERK, SPECIALIST, LEADER, ADMINISTRATOR ->
              new Actor(role, new OfficerId("somebody"));
        };
    QueueDay day = told("A").day();
    String answers =
        Stream.of(
                new TakeTicket(QUEUE, A, FIELD, Priority.NONE, by),
                new CallNext(QUEUE, 1, List.of(A), by))
            .map(command -> refusal(day, command, OPENING) == null ? "yes" : "no")
            .collect(Collectors.joining(" "));

    assertThat(answers)
        .isEqualTo(
            switch (role) {
              case CITIZEN -> "yes no";
              case CLERK, SPECIALIST, LEADER -> "yes yes";
              case ADMINISTRATOR, SYSTEM -> "no no";
            });
  }

  private static @Nullable QueueRefusal refusal(QueueDay day, QueueCommand command, Instant now) {
    try {
      List<QueueEvent> facts = QueueRules.decide(day, command, now);
      assertThat(facts).isNotEmpty();
      return null;
    } catch (QueueRefused refused) {
      return refused.refusal();
    }
  }

  private static Ticket ticket(String number, Priority priority, String takenAt) {
    return new Ticket(new TicketNumber(number), priority, at(takenAt));
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-11-20T%s:00+07:00".formatted(time));
  }
}
