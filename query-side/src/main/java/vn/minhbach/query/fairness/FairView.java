package vn.minhbach.query.fairness;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One document of the second numbers. Those of a day hold one line of some 80 characters for each
 * dossier that counts on it, so there is room for about 10,000 a day and agency.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FairView.HandOvers.class, name = "HAND_OVERS"),
  @JsonSubTypes.Type(value = FairView.Promises.class, name = "PROMISES"),
  @JsonSubTypes.Type(value = FairView.Receipts.class, name = "RECEIPTS"),
  @JsonSubTypes.Type(value = FairView.Entries.class, name = "ENTRIES"),
  @JsonSubTypes.Type(value = FairView.Links.class, name = "LINKS"),
  @JsonSubTypes.Type(value = FairView.Months.class, name = "MONTHS"),
  @JsonSubTypes.Type(value = Life.class, name = "LIFE")
})
public sealed interface FairView
    permits FairView.HandOvers,
        FairView.Promises,
        FairView.Receipts,
        FairView.Entries,
        FairView.Links,
        FairView.Months,
        Life {

  /** What was handed over on a day, by dossier. */
  record HandOvers(SortedMap<String, HandOver> lines) implements FairView {
    static final HandOvers NONE = new HandOvers(new TreeMap<>());

    public HandOvers {
      lines = copy(lines);
    }

    HandOvers with(String dossier, HandOver line) {
      return new HandOvers(put(lines, dossier, line));
    }
  }

  /**
   * One dossier that was handed over.
   *
   * @param minutes of calendar time since it was first submitted, rounded down
   */
  record HandOver(String field, long minutes) {}

  /** Whose first promise fell on a day, by dossier. */
  record Promises(SortedMap<String, Promised> lines) implements FairView {
    static final Promises NONE = new Promises(new TreeMap<>());

    public Promises {
      lines = copy(lines);
    }

    Promises with(String dossier, Promised line) {
      return new Promises(put(lines, dossier, line));
    }

    /** The same with the fate of a dossier that stands here; unchanged if it does not. */
    Promises meeting(String dossier, Fate fate) {
      @Nullable Promised line = lines.get(dossier);
      return line == null ? this : with(dossier, new Promised(line.field(), fate));
    }
  }

  /** One dossier that was promised for the day, and what became of it. */
  record Promised(String field, Fate fate) {}

  /**
   * What was received on a day, by dossier.
   *
   * @param atOnce how many were settled at once, by field; they stand in no other figure
   * @param askedBefore how many times completion was asked for on this day before receipt, by field
   */
  record Receipts(
      SortedMap<String, Receipt> lines,
      SortedMap<String, Integer> atOnce,
      SortedMap<String, Integer> askedBefore)
      implements FairView {
    static final Receipts NONE = new Receipts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Receipts {
      lines = copy(lines);
      atOnce = copy(atOnce);
      askedBefore = copy(askedBefore);
    }

    Receipts with(String dossier, Receipt line) {
      return new Receipts(put(lines, dossier, line), atOnce, askedBefore);
    }

    /** The same after one more round was asked of a dossier that stands here. */
    Receipts asked(String dossier) {
      @Nullable Receipt line = lines.get(dossier);
      return line == null
          ? this
          : with(dossier, new Receipt(line.field(), line.rounds() + 1, line.cancelled()));
    }

    /** The same after a dossier that stands here was cancelled. */
    Receipts cancelled(String dossier) {
      @Nullable Receipt line = lines.get(dossier);
      return line == null ? this : with(dossier, new Receipt(line.field(), line.rounds(), true));
    }

    Receipts oneAtOnce(String field) {
      return new Receipts(lines, more(atOnce, field), askedBefore);
    }

    Receipts askedBefore(String field) {
      return new Receipts(lines, atOnce, more(askedBefore, field));
    }
  }

  /**
   * One dossier that was received with a clock of its own.
   *
   * @param rounds how often papers were asked for since
   */
  record Receipt(String field, int rounds, boolean cancelled) {}

  /**
   * How long citizens of a day waited until they were entered.
   *
   * @param lines by ticket, or by dossier where it came in on paper
   * @param withoutTicket how many were entered at the counter with neither, by field
   */
  record Entries(SortedMap<String, Waited> lines, SortedMap<String, Integer> withoutTicket)
      implements FairView {
    private static final Comparator<Waited> SLOWEST =
        Comparator.comparingLong(Waited::seconds).thenComparing(Waited::field);
    static final Entries NONE = new Entries(new TreeMap<>(), new TreeMap<>());

    public Entries {
      lines = copy(lines);
      withoutTicket = copy(withoutTicket);
    }

    /** Of several entries with one ticket the slowest counts, in whatever order they come. */
    Entries with(String arrival, Waited line) {
      @Nullable Waited known = lines.get(arrival);
      return known != null && SLOWEST.compare(known, line) >= 0
          ? this
          : new Entries(put(lines, arrival, line), withoutTicket);
    }

    Entries oneWithoutTicket(String field) {
      return new Entries(lines, more(withoutTicket, field));
    }
  }

  /** From the ticket, or the paper receipt, to the entry; in seconds, rounded up. */
  record Waited(String field, long seconds) {}

  /** Which dossiers belong together, as was learnt in a month. */
  record Links(SortedSet<Link> links) implements FairView {
    static final Links NONE = new Links(new TreeSet<>());

    public Links {
      links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
    }

    Links with(Link link) {
      SortedSet<Link> next = new TreeSet<>(links);
      next.add(link);
      return new Links(next);
    }
  }

  /** The months, such as {@code 2026-11}, in which an agency has any day. */
  record Months(SortedSet<String> months) implements FairView {
    static final Months NONE = new Months(new TreeSet<>());

    public Months {
      months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    }

    Months with(Set<String> more) {
      SortedSet<String> next = new TreeSet<>(months);
      next.addAll(more);
      return new Months(next);
    }
  }

  private static <V> SortedMap<String, V> copy(SortedMap<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static <V> SortedMap<String, V> put(SortedMap<String, V> map, String key, V value) {
    SortedMap<String, V> next = new TreeMap<>(map);
    next.putAll(Map.of(key, value));
    return next;
  }

  private static SortedMap<String, Integer> more(SortedMap<String, Integer> counts, String field) {
    return put(counts, field, counts.getOrDefault(field, 0) + 1);
  }
}
