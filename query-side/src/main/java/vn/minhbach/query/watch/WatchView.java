package vn.minhbach.query.watch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One document of what a leader watches. What several dossiers put into one document comes out the
 * same in whatever order they did: an event store keeps the order of one dossier only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WatchView.Sightings.class, name = "SIGHTINGS"),
  @JsonSubTypes.Type(value = WatchView.Duties.class, name = "DUTIES"),
  @JsonSubTypes.Type(value = WatchView.Lines.class, name = "LINES"),
  @JsonSubTypes.Type(value = WatchView.Steps.class, name = "STEPS"),
  @JsonSubTypes.Type(value = WatchView.Index.class, name = "INDEX")
})
public sealed interface WatchView {
  /** More entries than this nobody reads; the count stays exact. */
  int MOST = 300;

  /**
   * One pattern in one month, some 450 characters an entry.
   *
   * @param count all that were ever listed
   * @param entries the newest of them, newest first, at most 300
   * @param tallies how often, by what
   */
  record Sightings(int count, List<WatchEntry> entries, SortedMap<String, Integer> tallies)
      implements WatchView {
    static final Sightings NONE = new Sightings(0, List.of(), new TreeMap<>());

    public Sightings {
      entries = List.copyOf(entries);
      tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
    }

    Sightings listing(WatchEntry entry) {
      List<WatchEntry> next =
          Stream.concat(Stream.of(entry), entries.stream())
              .sorted(WatchEntry.NEWEST_FIRST)
              .limit(MOST)
              .toList();
      return new Sightings(count + 1, next, tallies);
    }

    Sightings counting(String tally) {
      SortedMap<String, Integer> next = new TreeMap<>(tallies);
      next.merge(tally, 1, Integer::sum);
      return new Sightings(count, entries, next);
    }
  }

  /** Financial duties that are open now, by dossier: a sixteenth of those of an agency. */
  record Duties(SortedMap<String, WatchEntry> open) implements WatchView {
    static final Duties NONE = new Duties(new TreeMap<>());

    public Duties {
      open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }

    Duties with(WatchEntry entry) {
      SortedMap<String, WatchEntry> next = new TreeMap<>(open);
      next.put(entry.dossier(), entry);
      return new Duties(next);
    }

    Duties without(String dossier) {
      SortedMap<String, WatchEntry> next = new TreeMap<>(open);
      next.remove(dossier);
      return new Duties(next);
    }
  }

  /**
   * The dossiers of one unit, procedure and case: those that wait for the office now, or those
   * whose results came in one month; some 250 characters each.
   */
  record Lines(SortedMap<String, InLine> dossiers) implements WatchView {
    static final Lines NONE = new Lines(new TreeMap<>());

    public Lines {
      dossiers = Collections.unmodifiableSortedMap(new TreeMap<>(dossiers));
    }

    Lines with(InLine one) {
      SortedMap<String, InLine> next = new TreeMap<>(dossiers);
      next.put(one.dossier(), one);
      return new Lines(next);
    }

    Lines without(String dossier) {
      SortedMap<String, InLine> next = new TreeMap<>(dossiers);
      next.remove(dossier);
      return new Lines(next);
    }
  }

  /** The steps that one officer completed on one day. */
  record Steps(SortedSet<CompletedStep> completed) implements WatchView {
    static final Steps NONE = new Steps(new TreeSet<>());

    public Steps {
      completed = Collections.unmodifiableSortedSet(new TreeSet<>(completed));
    }

    Steps with(CompletedStep step) {
      SortedSet<CompletedStep> next = new TreeSet<>(completed);
      next.add(step);
      return new Steps(next);
    }
  }

  /** Which documents of one kind an agency has in a month. */
  record Index(SortedSet<String> names) implements WatchView {
    static final Index NONE = new Index(new TreeSet<>());

    public Index {
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    Index with(String name) {
      SortedSet<String> next = new TreeSet<>(names);
      next.add(name);
      return new Index(next);
    }
  }
}
