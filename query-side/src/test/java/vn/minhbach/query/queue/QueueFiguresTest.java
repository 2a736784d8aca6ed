package vn.minhbach.query.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.queue.QueueFigures.Next;
import vn.minhbach.query.queue.QueueFigures.Waiting;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.TicketNumber;

/** What a screen tells of a day in the hall. */
class QueueFiguresTest {
  private static final Letter A = new Letter("A");
  private static final Letter B = new Letter("B");

  private final Hall hall = Hall.on("2026-11-20");

  @Test
  void a_day_begins_empty() {
    assertThat(hall.figures())
        .isEqualTo(
            new QueueFigures(
                Hall.AGENCY,
                Hall.UNIT,
                hall.queue().day(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
  }

  @Test
  void lanes_and_counts_are_told_as_json() {
    hall.taken("A001", "A002*", "B001", "B002", "A003")
        .called("A002*", 1, "08:10")
        .called("B001", 3, "08:11")
        .missed("B001", 3, "08:15")
        .recalled("A002*", 1, "08:10", 1, "08:16");

    assertThat(new Documents().write(hall.figures()))
        .isEqualTo(
            """
            {"agency":"H36.199","unit":"TTPVHCC","day":"2026-11-20",\
            "called":[{"ticket":"A002","counter":1,"takenAt":"2026-11-20T08:00:00+07:00",\
            "calledAt":"2026-11-20T08:10:00+07:00","recalls":1,"lastCalledAt":"2026-11-20T08:16:00+07:00"}],\
            "next":[{"ticket":"A001","letter":"A"},{"ticket":"B002","letter":"B"},\
            {"ticket":"A003","letter":"A"}],\
            "missed":[{"ticket":"B001","missedAt":"2026-11-20T08:15:00+07:00"}],\
            "waiting":[{"letter":"A","field":"Lĩnh vực A","count":2},\
            {"letter":"B","field":"Lĩnh vực B","count":1}],\
            "meanWaitMinutes":11}""");
  }

  @Test
  void the_latest_call_stands_first_and_so_does_one_that_is_repeated() {
    hall.taken("A001", "B001").called("A001", 1, "08:10").called("B001", 3, "08:11");
    assertThat(hall.figures().called()).extracting(CalledTicket::counter).containsExactly(3, 1);
    hall.recalled("A001", 1, "08:10", 1, "08:12");
    assertThat(hall.figures().called())
        .containsExactly(
            new CalledTicket(
                number("A001"), 1, hall.at("08:00"), hall.at("08:10"), 1, hall.at("08:12")),
            new CalledTicket(
                number("B001"), 3, hall.at("08:00"), hall.at("08:11"), 0, hall.at("08:11")));
  }

  @Test
  void what_is_done_with_is_shown_no_more() {
    hall.taken("A001").called("A001", 1, "08:10").served("A001", 1, "08:20");
    assertThat(hall.figures().called()).isEmpty();
  }

  @Test
  void who_came_back_is_next_again_and_missed_no_more() {
    hall.taken("A001", "A002").called("A001", 1, "08:10").missed("A001", 1, "08:12");
    assertThat(hall.figures().missed())
        .containsExactly(new MissedTicket(number("A001"), hall.at("08:12")));
    hall.returned("A001", "08:14");
    assertThat(hall.figures().missed()).isEmpty();
    assertThat(hall.figures().next())
        .containsExactly(new Next(number("A002"), A), new Next(number("A001"), A));
  }

  @Test
  void after_two_with_a_priority_an_ordinary_one_is_foretold() {
    hall.taken("A001", "A002*", "A003*", "A004*").called("A002*", 1, "08:01");
    assertThat(hall.figures().next())
        .extracting(next -> next.ticket().value())
        .containsExactly("A003", "A001", "A004");
  }

  @Test
  void eight_are_foretold() {
    IntStream.rangeClosed(1, 20).forEach(n -> hall.taken("A%03d".formatted(n)));
    assertThat(hall.figures().next())
        .extracting(next -> next.ticket().value())
        .containsExactly("A001", "A002", "A003", "A004", "A005", "A006", "A007", "A008");
  }

  @Test
  void a_letter_that_nobody_waits_for_any_more_is_counted_as_none() {
    hall.taken("A001", "B001").called("A001", 1, "08:10");
    assertThat(hall.figures().waiting())
        .containsExactly(new Waiting(A, "Lĩnh vực A", 0), new Waiting(B, "Lĩnh vực B", 1));
  }

  @Test
  void the_mean_wait_counts_each_call_since_the_ticket_last_joined_the_line() {
    hall.taken("A001", "A002")
        .called("A001", 1, "08:10")
        .missed("A001", 1, "08:12")
        .returned("A001", "08:30")
        .called("A002", 1, "08:20")
        .called("A001", 2, "08:30", "08:35");
    assertThat(hall.figures().meanWaitMinutes()).isEqualTo(12);
  }

  @Test
  void calling_again_is_no_wait() {
    hall.taken("A001").called("A001", 1, "08:10").recalled("A001", 1, "08:10", 1, "08:50");
    assertThat(hall.figures().meanWaitMinutes()).isEqualTo(10);
  }

  private static TicketNumber number(String number) {
    return new TicketNumber(number);
  }
}
