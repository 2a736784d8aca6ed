package vn.minhbach.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody waits for ever, whoever else comes and whichever counters call. */
class WaitingLinePropertyTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T07:30:00+07:00");
  private static final List<Letter> LETTERS = Stream.of("A", "B", "C").map(Letter::new).toList();
  private static final int ROUNDS = 300;

  /** An ordinary ticket, how many ordinary ones stood before it, and calls that could take it. */
  private record Patience(int before, int calls) {}

  @Property(tries = 300)
  void an_ordinary_ticket_is_called_within_three_calls_for_each_ordinary_one_up_to_it(
      @ForAll long seed) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<List<Letter>> counters = counters(chance);
    WaitingLine line = WaitingLine.EMPTY;
    Map<TicketNumber, Patience> patient = new HashMap<>();
    Map<Letter, Integer> drawn = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (chance.nextInt(3) > 0) {
        Ticket ticket = ticket(chance, drawn);
        if (!ticket.comesFirst()) {
          patient.put(ticket.number(), new Patience(patient.size(), 0));
        }
        line = line.joinedBy(ticket);
      } else {
        List<Letter> letters = counters.get(chance.nextInt(counters.size()));
        Optional<Ticket> next = line.next(letters);
        next.map(Ticket::number).ifPresent(patient::remove);
        patient.replaceAll(
            (number, one) ->
                letters.contains(number.letter())
                    ? new Patience(one.before(), one.calls() + 1)
                    : one);
        if (next.isPresent()) {
          line = line.called(next.get(), letters);
        }
        assertThat(patient.values())
            .allMatch(one -> one.calls() < (WaitingLine.MOST_PASSED + 1) * (one.before() + 1));
      }
    }
  }

  @Property(tries = 200)
  void the_order_names_everybody_once(@ForAll long seed) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Map<Letter, Integer> drawn = new HashMap<>();
    WaitingLine line = WaitingLine.EMPTY;
    for (int i = 0; i < 40; i++) {
      line = line.joinedBy(ticket(chance, drawn));
    }

    assertThat(line.order(Set.copyOf(LETTERS), Integer.MAX_VALUE))
        .containsExactlyInAnyOrderElementsOf(line.waiting());
  }

  private static List<List<Letter>> counters(RandomGenerator chance) {
    List<List<Letter>> counters = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Letter> served = LETTERS.stream().filter(letter -> chance.nextBoolean()).toList();
      counters.add(served.isEmpty() ? LETTERS : served);
    }
    return counters;
  }

  private static Ticket ticket(RandomGenerator chance, Map<Letter, Integer> drawn) {
    Letter letter = LETTERS.get(chance.nextInt(LETTERS.size()));
    int number = drawn.merge(letter, 1, Integer::sum);
    Priority priority = chance.nextInt(4) == 0 ? Priority.NONE : Priority.DISABLED;
    return new Ticket(TicketNumber.of(letter, number), priority, MORNING);
  }
}
