package vn.minhbach.query.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.counter.LineBoard.Lane;
import vn.minhbach.query.counter.LineBoard.Seat;
import vn.minhbach.query.page.Hall;
import vn.minhbach.query.page.PlainDirectory;
import vn.minhbach.query.queue.CalledTicket;
import vn.minhbach.query.queue.MissedTicket;
import vn.minhbach.query.queue.QueueFigures;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.TicketNumber;

/** The queue as the clerks of a unit see it. */
class LineBoardTest {
  private static final UnitCode UNIT = new UnitCode("TTPVHCC");
  private static final Hall HALL = new PlainDirectory().hallOf(Cast.AGENCY, UNIT);
  private static final OffsetDateTime EIGHT = Cast.at("2026-11-20", "08:00");

  @Test
  void every_counter_and_every_letter_stands_there_in_the_order_of_the_signs() {
    assertThat(LineBoard.of(HALL, figures(List.of(), List.of(), null)))
        .isEqualTo(
            new LineBoard(
                List.of(
                    new Seat(1, "counter 1", null, null, null, 0),
                    new Seat(2, "counter 2", null, null, null, 0)),
                List.of(new Lane("A", "field A", 0), new Lane("B", "field B", 0)),
                List.of(),
                List.of(),
                null));
  }

  @Test
  void who_is_at_a_counter_came_with_a_ticket_that_says_when_it_was_drawn() {
    CalledTicket called =
        new CalledTicket(
            new TicketNumber("A001"), 2, EIGHT, EIGHT.plusMinutes(9), 1, EIGHT.plusMinutes(15));
    QueueFigures figures =
        figures(
            List.of(called), List.of(new QueueFigures.Waiting(new Letter("B"), "field B", 3)), 9L);
    assertThat(LineBoard.of(HALL, figures))
        .isEqualTo(
            new LineBoard(
                List.of(
                    new Seat(1, "counter 1", null, null, null, 0),
                    new Seat(2, "counter 2", "A001", "2026-11-20T08:00+07:00", "08:15", 1)),
                List.of(new Lane("A", "field A", 0), new Lane("B", "field B", 3)),
                List.of(),
                List.of(),
                9L));
  }

  @Test
  void who_is_next_and_who_missed_the_call_stand_there_by_number() {
    QueueFigures figures =
        new QueueFigures(
            Cast.AGENCY,
            UNIT,
            LocalDate.parse("2026-11-20"),
            List.of(),
            List.of(new QueueFigures.Next(new TicketNumber("A002"), new Letter("A"))),
            List.of(new MissedTicket(new TicketNumber("A001"), EIGHT)),
            List.of(),
            null);
    LineBoard line = LineBoard.of(HALL, figures);
    assertThat(line.next()).isEqualTo(List.of("A002"));
    assertThat(line.missed()).isEqualTo(List.of("A001"));
  }

  private static QueueFigures figures(
      List<CalledTicket> called,
      List<QueueFigures.Waiting> waiting,
      @Nullable Long meanWaitMinutes) {
    return new QueueFigures(
        Cast.AGENCY,
        UNIT,
        LocalDate.parse("2026-11-20"),
        called,
        List.of(),
        List.of(),
        waiting,
        meanWaitMinutes);
  }
}
