package vn.minhbach.query.desk;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.sla.Nearness;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
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

  private final View<DeskView> view;
  private final View<StatusView> statuses;
  private final Supplier<WorkingTime> workingTime;
  private final InstantSource clock;

  /** Asks these; the working time anew for every page, as it may change. */
  public Desk(
      View<DeskView> view,
      View<StatusView> statuses,
      Supplier<WorkingTime> workingTime,
      InstantSource clock) {
    this.view = view;
    this.statuses = statuses;
    this.workingTime = workingTime;
    this.clock = clock;
  }

  /**
   * A page of what a unit holds.
   *
   * @param after the bucket that the page before ended with; absent for the first page
   */
  public Mono<DeskPage> ofUnit(
      AgencyCode agency, UnitCode unit, DeskFilter filter, @Nullable String after) {
    return page(new Whose(agency, unit, null), filter, after);
  }

  /**
   * A page of what an officer handles.
   *
   * @param after the bucket that the page before ended with; absent for the first page
   */
  public Mono<DeskPage> ofOfficer(
      AgencyCode agency, OfficerId officer, DeskFilter filter, @Nullable String after) {
    return page(new Whose(agency, null, officer), filter, after);
  }

  private Mono<DeskPage> page(Whose whose, DeskFilter filter, @Nullable String after) {
    return Mono.defer(
        () -> {
          Nearness nearness =
              new Nearness(
                  VietnamTime.at(clock.instant()), workingTime.get().standardSchedule().calendar());
          return view.get(whose.key())
              .defaultIfEmpty(DeskView.EMPTY)
              .flatMap(
                  index ->
                      read(whose, filter, Choice.of(index, filter, after, nearness), nearness));
        });
  }

  private Mono<DeskPage> read(Whose whose, DeskFilter filter, Choice choice, Nearness nearness) {
    String desk = whose.key();
    List<String> keys =
        choice.buckets().stream().map(bucket -> Slot.bucketKey(desk, bucket)).toList();
    return view.getAll(keys)
        .flatMap(
            found ->
                named(found)
                    .map(
                        known ->
                            new DeskPage(
                                whose.agency().value(),
                                whose.unit() == null ? null : whose.unit().value(),
                                whose.officer() == null ? null : whose.officer().value(),
                                filter.toString(),
                                choice.total(),
                                buckets(desk, choice, found, known, nearness),
                                choice.next())));
  }

  /** The statuses of those dossiers that have no code to be called by. */
  private Mono<Map<String, StatusView>> named(Map<String, DeskView> found) {
    List<String> nameless =
        found.values().stream()
            .flatMap(bucket -> bucket.entries().values().stream())
            .filter(entry -> entry.code() == null)
            .map(DeskEntry::dossier)
            .toList();
    return nameless.isEmpty() ? Mono.just(Map.of()) : statuses.getAll(nameless);
  }

  private static List<DeskPage.Bucket> buckets(
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

  private static DeskEntry naming(DeskEntry entry, @Nullable StatusView status) {
    return status == null
        ? entry
        : entry.knowing(status.pastNumber(), status.instants().submitted());
  }

  private static @Nullable OffsetDateTime due(DeskEntry entry) {
    return entry.promise() == null ? null : entry.promise().dueAt();
  }

  private static @Nullable OffsetDateTime received(DeskEntry entry) {
    return entry.receivedAt();
  }

  /** The desk of a unit, or of an officer. */
  private record Whose(AgencyCode agency, @Nullable UnitCode unit, @Nullable OfficerId officer) {
    String key() {
      return unit != null
          ? Slot.unitDesk(agency.value(), unit.value())
          : Slot.officerDesk(agency.value(), String.valueOf(officer));
    }
  }

  /** Which buckets a page shows: their names in the order they are due. */
  private record Choice(int total, List<String> buckets, @Nullable String next) {
    static Choice of(DeskView index, DeskFilter filter, @Nullable String after, Nearness nearness) {
      List<String> passing =
          index.buckets().keySet().stream()
              .filter(bucket -> filter == DeskFilter.ALL || groupOf(bucket, nearness) == filter)
              .toList();
      int total =
          passing.stream().mapToInt(bucket -> index.buckets().getOrDefault(bucket, 0)).sum();
      List<String> page = new ArrayList<>();
      int held = 0;
      for (String bucket : passing) {
        if (after != null && bucket.compareTo(after) <= 0) {
          continue;
        }
        if (held >= PAGE) {
          return new Choice(total, page, page.getLast());
        }
        page.add(bucket);
        held += index.buckets().getOrDefault(bucket, 0);
      }
      return new Choice(total, page, null);
    }

    static DeskFilter groupOf(String bucket, Nearness nearness) {
      if (bucket.startsWith(Slot.INTAKE)) {
        return DeskFilter.INTAKE;
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
