package vn.minhbach.query.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.sla.Nearness;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.Subject;
import vn.minhbach.query.store.ViewKey;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/** Reads desks: one index, one read of a few buckets, one of what only the status knows. */
public final class Desk {
  /** A page ends with the bucket that brings it to this many dossiers. */
  private static final int PAGE = 200;

  private static final Comparator<DeskEntry> BY_URGENCY =
      Comparator.comparing(Desk::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Desk::received, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(DeskEntry::dossier);

  /** Days pass without an event. */
  private static final Duration RECHECK = Duration.ofMinutes(1);

  private final View<DeskView> view;
  private final View<StatusView> statuses;
  private final LiveViews live;
  private final Supplier<WorkingTime> workingTime;
  private final InstantSource clock;

  /** By code and version, which never change their name: as many as the catalogue has. */
  private final ConcurrentMap<String, String> procedureNames = new ConcurrentHashMap<>();

  /** Asks these; the working time anew for every page, as it may change. */
  public Desk(
      View<DeskView> view,
      View<StatusView> statuses,
      LiveViews live,
      Supplier<WorkingTime> workingTime,
      InstantSource clock) {
    this.view = view;
    this.statuses = statuses;
    this.live = live;
    this.workingTime = workingTime;
    this.clock = clock;
  }

  /**
   * A page of a desk.
   *
   * @param after the bucket that the page before ended with; absent for the first page
   */
  public Mono<DeskPage> page(DeskOwner owner, DeskFilter filter, @Nullable String after) {
    return Mono.defer(
        () -> {
          Nearness nearness = nearness();
          return index(owner)
              .flatMap(
                  index ->
                      read(owner, filter, Choice.of(index, filter, after, nearness), nearness));
        });
  }

  /**
   * The same page as JSON, now and whenever it becomes another. Shared by all who look at it.
   *
   * @param after the bucket that the page before ended with; absent for the first page
   */
  public Flux<String> watch(DeskOwner owner, DeskFilter filter, @Nullable String after) {
    String topic = owner.key() + "|" + filter + "|" + after;
    // A bucket that is new to the page has to be watched, too.
    return live.watch("desk-index|" + topic, Set.of(view.keyOf(owner.key())), index(owner))
        .switchMap(
            changed ->
                index(owner)
                    .map(index -> Choice.of(index, filter, after, nearness()).buckets())
                    .flatMapMany(
                        buckets ->
                            live.watch(
                                "desk|" + topic + "|" + buckets,
                                bucketKeys(owner, buckets),
                                page(owner, filter, after),
                                page -> page,
                                RECHECK)))
        .distinctUntilChanged();
  }

  /** How many dossiers lie on a desk, as a JSON number, now and whenever it is another. */
  public Flux<String> watchCount(DeskOwner owner) {
    return live.watch("desk-count|" + owner.key(), Set.of(view.keyOf(owner.key())), count(owner));
  }

  /** How many dossiers lie on a desk. */
  public Mono<Integer> count(DeskOwner owner) {
    return index(owner)
        .map(index -> index.buckets().values().stream().mapToInt(Integer::intValue).sum());
  }

  private Set<ViewKey> bucketKeys(DeskOwner owner, List<String> buckets) {
    return buckets.stream()
        .map(bucket -> view.keyOf(Slot.bucketKey(owner.key(), bucket)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Mono<DeskView> index(DeskOwner owner) {
    return view.get(owner.key()).defaultIfEmpty(DeskView.EMPTY);
  }

  private Nearness nearness() {
    return new Nearness(
        VietnamTime.at(clock.instant()), workingTime.get().standardSchedule().calendar());
  }

  private Mono<DeskPage> read(
      DeskOwner owner, DeskFilter filter, Choice choice, Nearness nearness) {
    String desk = owner.key();
    List<String> keys =
        choice.buckets().stream().map(bucket -> Slot.bucketKey(desk, bucket)).toList();
    return view.getAll(keys)
        .flatMap(
            found ->
                known(found)
                    .map(
                        known ->
                            new DeskPage(
                                owner.agency().value(),
                                owner.unit() == null ? null : owner.unit().value(),
                                owner.officer() == null ? null : owner.officer().value(),
                                filter.toString(),
                                choice.total(),
                                choice.counts(),
                                buckets(desk, choice, found, known, nearness),
                                choice.next())));
  }

  /** The statuses of dossiers that have no code to be called by, or whose procedure has no name. */
  private Mono<Map<String, StatusView>> known(Map<String, DeskView> found) {
    Set<String> unnamed = new HashSet<>();
    List<String> asked =
        found.values().stream()
            .flatMap(bucket -> bucket.entries().values().stream())
            .filter(
                entry ->
                    entry.code() == null
                        || (!procedureNames.containsKey(procedure(entry))
                            && unnamed.add(procedure(entry))))
            .map(DeskEntry::dossier)
            .toList();
    return asked.isEmpty() ? Mono.just(Map.of()) : statuses.getAll(asked).doOnNext(this::learn);
  }

  private void learn(Map<String, StatusView> known) {
    for (StatusView status : known.values()) {
      Subject subject = status.subject();
      if (subject.procedureName() != null) {
        procedureNames.put(
            subject.procedure() + "|" + subject.procedureVersion(), subject.procedureName());
      }
    }
  }

  private static String procedure(DeskEntry entry) {
    return entry.procedure() + "|" + entry.procedureVersion();
  }

  private List<DeskPage.Bucket> buckets(
      String desk,
      Choice choice,
      Map<String, DeskView> found,
      Map<String, StatusView> known,
      Nearness nearness) {
    List<DeskPage.Bucket> buckets = new ArrayList<>();
    for (String bucket : choice.buckets()) {
      DeskView held = found.getOrDefault(Slot.bucketKey(desk, bucket), DeskView.EMPTY);
      List<DeskEntry> entries =
          held.entries().values().stream()
              .map(entry -> naming(entry, known.get(entry.dossier())))
              .sorted(BY_URGENCY)
              .toList();
      buckets.add(
          new DeskPage.Bucket(bucket, Choice.groupOf(bucket, nearness).toString(), entries));
    }
    return buckets;
  }

  private DeskEntry naming(DeskEntry entry, @Nullable StatusView status) {
    DeskEntry named = entry.named(procedureNames.get(procedure(entry)));
    return status == null || entry.code() != null
        ? named
        : named.knowing(status.pastNumber(), status.instants().submitted());
  }

  private static @Nullable OffsetDateTime due(DeskEntry entry) {
    return entry.promise() == null ? null : entry.promise().dueAt();
  }

  private static @Nullable OffsetDateTime received(DeskEntry entry) {
    return entry.receivedAt();
  }

  /** Which buckets a page shows: their names in the order they are due. */
  private record Choice(
      int total, Map<String, Integer> counts, List<String> buckets, @Nullable String next) {
    static Choice of(DeskView index, DeskFilter filter, @Nullable String after, Nearness nearness) {
      List<String> passing =
          index.buckets().keySet().stream()
              .filter(bucket -> filter == DeskFilter.ALL || groupOf(bucket, nearness) == filter)
              .toList();
      Map<String, Integer> counts = new HashMap<>();
      index
          .buckets()
          .forEach(
              (bucket, held) ->
                  counts.merge(groupOf(bucket, nearness).toString(), held, Integer::sum));
      int total =
          passing.stream().mapToInt(bucket -> index.buckets().getOrDefault(bucket, 0)).sum();
      List<String> page = new ArrayList<>();
      int held = 0;
      for (String bucket : passing) {
        if (after != null && bucket.compareTo(after) <= 0) {
          continue;
        }
        if (held >= PAGE) {
          return new Choice(total, counts, page, page.getLast());
        }
        page.add(bucket);
        held += index.buckets().getOrDefault(bucket, 0);
      }
      return new Choice(total, counts, page, null);
    }

    static DeskFilter groupOf(String bucket, Nearness nearness) {
      if (bucket.startsWith(Slot.INTAKE)) {
        return DeskFilter.INTAKE;
      }
      if (bucket.startsWith(Slot.COUNTER)) {
        return DeskFilter.COUNTER;
      }
      if (bucket.startsWith(Slot.UNPROMISED)) {
        return DeskFilter.UNPROMISED;
      }
      return switch (nearness.of(bucket)) {
        case OVERDUE -> DeskFilter.OVERDUE;
        case TODAY -> DeskFilter.TODAY;
        case IN_1 -> DeskFilter.IN_1;
        case IN_2 -> DeskFilter.IN_2;
        case IN_3 -> DeskFilter.IN_3;
        case LATER -> DeskFilter.LATER;
        case UNPROMISED -> throw new InvalidValue("bucket", bucket, "a due date");
      };
    }
  }
}
