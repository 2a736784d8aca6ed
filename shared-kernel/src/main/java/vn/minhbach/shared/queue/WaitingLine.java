package vn.minhbach.shared.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who waits, and who is called next: tickets with priority first, each kind in order of arrival;
 * but once two with priority were called past the ordinary ones of a letter, an ordinary one goes.
 * So nobody waits for ever. One rule for the desk that calls and for the screen that foretells.
 *
 * @param waiting in order of arrival
 * @param passed how many tickets with priority were called in a row past the ordinary ones of a
 *     letter; a letter that is absent was not passed
 */
public record WaitingLine(List<Ticket> waiting, SortedMap<Letter, Integer> passed) {
  /** Nobody. */
  public static final WaitingLine EMPTY = new WaitingLine(List.of(), new TreeMap<>());

  /** After so many tickets with priority in a row an ordinary one is called. */
  public static final int MOST_PASSED = 2;

  public WaitingLine {
    waiting = List.copyOf(waiting);
    passed = Collections.unmodifiableSortedMap(new TreeMap<>(passed));
  }

  /** The line with one more at its end. */
  public WaitingLine joinedBy(Ticket ticket) {
    List<Ticket> more = new ArrayList<>(waiting);
    more.add(ticket);
    return new WaitingLine(more, passed);
  }

  /**
   * The line after a call.
   *
   * @param ticket who was called; if they did not wait, only others can have been passed
   * @param letters out of which the call could have chosen
   */
  public WaitingLine called(Ticket ticket, Collection<Letter> letters) {
    List<Ticket> rest =
        waiting.stream().filter(one -> !one.number().equals(ticket.number())).toList();
    NavigableMap<Letter, Integer> next = new TreeMap<>(passed);
    if (ticket.comesFirst()) {
      rest.stream()
          .filter(ordinary(letters))
          .map(Ticket::letter)
          .distinct()
          .forEach(letter -> next.merge(letter, 1, Integer::sum));
    } else {
      letters.forEach(next::remove);
    }
    return new WaitingLine(rest, next);
  }

  /** Who is called next by somebody who serves these letters; empty if nobody of them waits. */
  public Optional<Ticket> next(Collection<Letter> letters) {
    Optional<Ticket> first =
        first(ticket -> ticket.comesFirst() && letters.contains(ticket.letter()));
    Optional<Ticket> ordinary = first(ordinary(letters));
    boolean patienceIsOver =
        letters.stream().anyMatch(letter -> passed.getOrDefault(letter, 0) >= MOST_PASSED);
    return patienceIsOver ? ordinary.or(() -> first) : first.or(() -> ordinary);
  }

  /**
   * In which order they would be called if one desk called all of these letters and nobody joined.
   *
   * @param most how many of them are wanted
   */
  public List<Ticket> order(Collection<Letter> letters, int most) {
    List<Ticket> order = new ArrayList<>();
    WaitingLine line = this;
    Optional<Ticket> next = line.next(letters);
    while (next.isPresent() && order.size() < most) {
      order.add(next.get());
      line = line.called(next.get(), letters);
      next = line.next(letters);
    }
    return List.copyOf(order);
  }

  /** The letters that somebody waits for. */
  public Set<Letter> letters() {
    return waiting.stream().map(Ticket::letter).collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Ticket> first(Predicate<Ticket> wanted) {
    return waiting.stream().filter(wanted).findFirst();
  }

  private static Predicate<Ticket> ordinary(Collection<Letter> letters) {
    return ticket -> !ticket.comesFirst() && letters.contains(ticket.letter());
  }
}
