package vn.minhbach.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.minhbach.command.queue.Spot.AtCounter;
import vn.minhbach.command.queue.Spot.InLine;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;

/** Whatever is wished for, in whichever order: what must hold at every queue. */
class QueuePropertyTest {
  private static final int WISHES = 200;
  private static final List<String> LETTERS = List.of("A", "B", "C");

  @Property(tries = 200)
  void numbers_are_given_once_and_without_gaps(@ForAll long seed) {
    Map<Letter, List<Integer>> given = new TreeMap<>();
    for (QueueEvent fact : anyDay(seed).facts()) {
      if (fact instanceof TicketTaken taken) {
        given
            .computeIfAbsent(taken.ticket().letter(), letter -> new ArrayList<>())
            .add(Integer.parseInt(taken.ticket().number().value().substring(1)));
      }
    }

    assertThat(given.values())
        .allSatisfy(
            numbers ->
                assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
  }

  @Property(tries = 200)
  void the_line_is_made_of_those_that_are_nowhere_else(@ForAll long seed) {
    QueueDay day = anyDay(seed).day();
    List<TicketNumber> line = day.line().waiting().stream().map(Ticket::number).toList();

    assertThat(line).doesNotHaveDuplicates();
    assertThat(Set.copyOf(line))
        .isEqualTo(
            day.spots().values().stream()
                .filter(InLine.class::isInstance)
                .map(spot -> spot.ticket().number())
                .collect(Collectors.toSet()));
  }

  @Property(tries = 200)
  void a_counter_has_one_ticket_at_a_time(@ForAll long seed) {
    assertThat(
            anyDay(seed).day().spots().values().stream()
                .filter(AtCounter.class::isInstance)
                .map(spot -> ((AtCounter) spot).counter()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void everybody_who_took_a_ticket_is_called_if_the_counters_go_on(@ForAll long seed) {
    Queueing day = anyDay(seed);
    Set<TicketNumber> waiting = new TreeSet<>();
    day.day().line().waiting().forEach(ticket -> waiting.add(ticket.number()));
    Set<TicketNumber> called = new HashSet<>();
    while (!day.day().line().waiting().isEmpty()) {
      called.add(day.happens("1<ABC").getLast().ticket().number());
    }

    assertThat(called).isEqualTo(waiting);
  }

  private static Queueing anyDay(long seed) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Queueing day = Queueing.told("");
    for (int i = 0; i < WISHES; i++) {
      try {
        day.happens(anyWish(chance));
      } catch (QueueRefused refused) {
        assertThat(refused.refusal()).isNotEqualTo(QueueRefusal.NOT_ENTITLED);
      }
    }
    return day;
  }

  private static String anyWish(RandomGenerator chance) {
    String letter = LETTERS.get(chance.nextInt(LETTERS.size()));
    String ticket = "%s%03d".formatted(letter, 1 + chance.nextInt(30));
    int counter = 1 + chance.nextInt(3);
    return switch (chance.nextInt(9)) {
      case 0, 1 -> letter;
      case 2, 3 -> letter + "*";
      case 4 -> counter + "<" + (chance.nextBoolean() ? "ABC" : letter);
      case 5 -> counter + "<" + ticket;
      case 6 -> counter + (chance.nextBoolean() ? "!" : ".") + ticket;
      case 7 -> counter + "-" + ticket;
      default -> "+" + ticket;
    };
  }
}
