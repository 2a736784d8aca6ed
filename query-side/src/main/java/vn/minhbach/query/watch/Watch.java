package vn.minhbach.query.watch;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.watch.WatchReport.PatternList;
import vn.minhbach.query.watch.WatchView.Duties;
import vn.minhbach.query.watch.WatchView.Index;
import vn.minhbach.query.watch.WatchView.Lines;
import vn.minhbach.query.watch.WatchView.Sightings;
import vn.minhbach.query.watch.WatchView.Steps;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Reads the lists of a month: one read by keys, and one of what was worked on in it. A list of
 * bursts or of jumps is put together then, from the steps and results of that month.
 */
public final class Watch {
  private static final double STEPS = 10_000;

  /** How many months later a result can come and still be seen as overtaken. */
  private static final int MONTHS_AFTER = 3;

  private final View<WatchView> view;
  private final InstantSource clock;

  /** Asks this. */
  public Watch(View<WatchView> view, InstantSource clock) {
    this.view = view;
    this.clock = clock;
  }

  /**
   * The lists of a month.
   *
   * @param month absent for the one of today, in Việt Nam
   */
  public Mono<WatchReport> of(AgencyCode agency, @Nullable YearMonth month) {
    return Mono.defer(
        () -> {
          OffsetDateTime now = VietnamTime.at(clock.instant());
          YearMonth asked = month == null ? YearMonth.from(now) : month;
          String code = agency.value();
          return view.getAll(keys(code, asked))
              .flatMap(
                  found ->
                      view.getAll(worked(code, asked, found))
                          .map(worked -> report(code, asked, now, found, worked)));
        });
  }

  private static List<String> keys(String agency, YearMonth month) {
    List<String> keys = new ArrayList<>(WatchKey.allDuties(agency));
    for (Pattern pattern : Pattern.values()) {
      keys.add(WatchKey.list(agency, month, pattern));
    }
    keys.add(WatchKey.lines(agency, month));
    keys.add(WatchKey.workdays(agency, month));
    return keys;
  }

  private static Set<String> names(@Nullable WatchView index) {
    return index instanceof Index it ? it.names() : Set.of();
  }

  private static List<String> worked(String agency, YearMonth month, Map<String, WatchView> found) {
    List<String> keys = new ArrayList<>();
    for (String day : names(found.get(WatchKey.workdays(agency, month)))) {
      keys.add(WatchKey.steps(agency, day));
    }
    for (String line : names(found.get(WatchKey.lines(agency, month)))) {
      keys.add(WatchKey.waiting(agency, line));
      for (int later = 0; later <= MONTHS_AFTER; later++) {
        keys.add(WatchKey.results(agency, month.plusMonths(later), line));
      }
    }
    return keys;
  }

  private static WatchReport report(
      String agency,
      YearMonth month,
      OffsetDateTime now,
      Map<String, WatchView> found,
      Map<String, WatchView> worked) {
    List<PatternList> lists = new ArrayList<>();
    for (Pattern pattern : Pattern.values()) {
      lists.add(
          switch (pattern) {
            case OPEN_DUTY -> duties(found.values(), now);
            case BURST ->
                bursts(agency, names(found.get(WatchKey.workdays(agency, month))), worked);
            case JUMPED_QUEUE ->
                jumps(agency, month, names(found.get(WatchKey.lines(agency, month))), worked);
            case LATE_ENTRY,
                SHORT_LIFE,
                EXTENSION,
                LATE_APOLOGY,
                LATE_SUPPLEMENT,
                FURTHER_ROUND,
                OTHER_PAPER,
                RESTART,
                UNPROVED_HAND_OVER,
                LATE_WITHDRAWAL,
                CHAIN,
                CORRECTED_CASE,
                SPLIT_OR_MERGED,
                CANCELLATION,
                RECOUNT,
                OPINION_DATES,
                TASK_OVERDUE,
                APPROVED_IN_NAME ->
                sightings(pattern, found.get(WatchKey.list(agency, month, pattern)));
          });
    }
    return new WatchReport(agency, month.toString(), now, lists);
  }

  private static PatternList sightings(Pattern pattern, @Nullable WatchView document) {
    Sightings list = document instanceof Sightings it ? it : Sightings.NONE;
    return list(
        pattern,
        list.count(),
        list.tallies(),
        pattern == Pattern.LATE_APOLOGY ? inTime(list.tallies()) : null,
        list.entries());
  }

  private static PatternList duties(Collection<WatchView> documents, OffsetDateTime now) {
    List<WatchEntry> open = new ArrayList<>();
    for (WatchView document : documents) {
      if (document instanceof Duties it) {
        it.open().values().forEach(entry -> open.add(waiting(entry, now)));
      }
    }
    return list(Pattern.OPEN_DUTY, open.size(), new TreeMap<>(), null, open);
  }

  private static WatchEntry waiting(WatchEntry entry, OffsetDateTime now) {
    SortedMap<String, String> data = new TreeMap<>(entry.data());
    data.put("daysOpen", Long.toString(Math.max(0, Duration.between(entry.at(), now).toDays())));
    return new WatchEntry(
        entry.dossier(),
        entry.code(),
        entry.unit(),
        entry.officer(),
        entry.at(),
        entry.said(),
        data);
  }

  private static PatternList bursts(
      String agency, Set<String> days, Map<String, WatchView> worked) {
    List<WatchEntry> bursts = new ArrayList<>();
    for (String day : days) {
      if (worked.get(WatchKey.steps(agency, day)) instanceof Steps it) {
        bursts.addAll(Bursts.among(day.substring(day.indexOf('|') + 1), it.completed()));
      }
    }
    return list(Pattern.BURST, bursts.size(), new TreeMap<>(), null, bursts);
  }

  private static PatternList jumps(
      String agency, YearMonth month, Set<String> lines, Map<String, WatchView> worked) {
    List<WatchEntry> jumps = new ArrayList<>();
    for (String line : lines) {
      List<InLine> results = new ArrayList<>();
      for (int later = 0; later <= MONTHS_AFTER; later++) {
        results.addAll(
            dossiers(worked.get(WatchKey.results(agency, month.plusMonths(later), line))));
      }
      List<InLine> ofMonth = dossiers(worked.get(WatchKey.results(agency, month, line)));
      List<InLine> waiting = dossiers(worked.get(WatchKey.waiting(agency, line)));
      jumps.addAll(new Jumps(waiting, results).among(ofMonth));
    }
    return list(Pattern.JUMPED_QUEUE, jumps.size(), new TreeMap<>(), null, jumps);
  }

  private static List<InLine> dossiers(@Nullable WatchView document) {
    return document instanceof Lines it ? List.copyOf(it.dossiers().values()) : List.of();
  }

  private static PatternList list(
      Pattern pattern,
      int count,
      SortedMap<String, Integer> tallies,
      @Nullable Double share,
      List<WatchEntry> entries) {
    return new PatternList(
        pattern.name(),
        pattern.number(),
        pattern.said(),
        count,
        tallies,
        share,
        entries.stream().sorted(WatchEntry.NEWEST_FIRST).limit(WatchView.MOST).toList());
  }

  private static @Nullable Double inTime(SortedMap<String, Integer> tallies) {
    int inTime = tallies.getOrDefault(DateSigns.IN_TIME, 0);
    int all = inTime + tallies.getOrDefault(DateSigns.LATE, 0);
    return all == 0 ? null : Math.round(STEPS * inTime / all) / STEPS;
  }
}
