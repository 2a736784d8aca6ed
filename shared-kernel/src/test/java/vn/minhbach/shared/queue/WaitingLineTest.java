package vn.minhbach.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called next; a ticket with a star has a priority. */
class WaitingLineTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T07:30:00+07:00");
  private static final Letter A = new Letter("A");
  private static final Letter B = new Letter("B");

  @ParameterizedTest
  @CsvSource({
    "'',                                A,  ''",
    "A001 A002 A003,                    A,  A001 A002 A003",
    "A001 A002* A003,                   A,  A002 A001 A003",
    "A001* A002* A003*,                 A,  A001 A002 A003",
    "A001 A002* A003* A004* A005,       A,  A002 A003 A001 A004 A005",
    "A001 A002* A003* A004* A005* A006, A,  A002 A003 A001 A004 A005 A006",
    "A001 B001* B002* B003*,            A,  A001",
    "A001 B001* B002* B003*,            AB, B001 B002 A001 B003",
    "A001 B001 A002* B002* A003* B003*, AB, A002 B002 A001 A003 B003 B001",
    "A001 B001,                         C,  ''",
  })
  void they_are_called_in_this_order(String line, String letters, String order) {
    assertThat(words(line(line).order(letters(letters), 100))).isEqualTo(order);
  }

  @Test
  void only_as_many_are_foretold_as_are_wanted() {
    assertThat(words(line("A001 A002* A003").order(Set.of(A), 2))).isEqualTo("A002 A001");
  }

  @Test
  void two_that_came_first_in_a_row_end_the_patience_of_the_letters_they_passed() {
    WaitingLine line =
        line("A001 B001 A002* A003*")
            .called(ticket("A002*"), List.of(A))
            .called(ticket("A003*"), List.of(A, B));

    assertThat(line)
        .isEqualTo(
            new WaitingLine(
                List.of(ticket("A001"), ticket("B001")), new TreeMap<>(Map.of(A, 2, B, 1))));
  }

  @Test
  void nobody_is_passed_where_nobody_ordinary_waits() {
    assertThat(line("A001* A002* B001").called(ticket("A001*"), List.of(A)))
        .isEqualTo(line("A002* B001"));
  }

  @Test
  void an_ordinary_call_begins_the_count_anew() {
    WaitingLine line =
        line("A001 A002 A003* A004* A005*")
            .called(ticket("A003*"), List.of(A))
            .called(ticket("A001"), List.of(A));

    assertThat(line).isEqualTo(line("A002 A004* A005*"));
  }

  @Test
  void who_comes_back_stands_at_the_end() {
    assertThat(words(line("A002 A003").joinedBy(ticket("A001")).order(Set.of(A), 3)))
        .isEqualTo("A002 A003 A001");
  }

  @Test
  void the_letters_waited_for_are_those_of_the_line() {
    assertThat(line("A001 B001* A002").letters()).isEqualTo(Set.of(A, B));
  }

  private static WaitingLine line(String tickets) {
    WaitingLine line = WaitingLine.EMPTY;
    for (String ticket : tickets.strip().split(" +")) {
      line = ticket.isEmpty() ? line : line.joinedBy(ticket(ticket));
    }
    return line;
  }

  private static Ticket ticket(String words) {
    return new Ticket(
        new TicketNumber(words.replace("*", "")),
        words.endsWith("*") ? Priority.OLD_AGE : Priority.NONE,
        MORNING);
  }

  private static Set<Letter> letters(String letters) {
    return Arrays.stream(letters.split("")).map(Letter::new).collect(Collectors.toSet());
  }

  private static String words(List<Ticket> tickets) {
    return tickets.stream().map(one -> one.number().value()).collect(Collectors.joining(" "));
  }
}
