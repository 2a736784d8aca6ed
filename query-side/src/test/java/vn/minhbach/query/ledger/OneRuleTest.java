package vn.minhbach.query.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.timeshare.TimeShareProjection;
import vn.minhbach.query.timeshare.TimeShareView;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.WorkingTime;

/** Ledgers and the sums over them follow one rule of who owns a minute. */
class OneRuleTest {
  private static final Instant NOW = Instant.parse("2027-06-01T03:00:00Z");
  private static final OffsetDateTime START = at("2026-11-02", "08:00");

  @Property(tries = 500)
  void ended_turns_and_the_one_that_runs_are_what_the_ledger_says_by_owner(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    for (DossierId dossier : events.stream().map(DossierEvent::dossier).distinct().toList()) {
      List<DossierEvent> its = events.stream().filter(e -> e.dossier().equals(dossier)).toList();
      if (!(its.getFirst() instanceof PastDossierRecorded)) {
        assertThat(summed(its)).isEqualTo(byLedger(its));
      }
    }
  }

  @Property(tries = 300)
  void turns_fill_the_time_of_the_ledger_even_if_the_clock_was_set_back(@ForAll long seed) {
    Random random = new Random(seed);
    Tale tale = Tale.of(1).filed(START, START.minusDays(2));
    tale.received(anyTime(random), null);
    for (int steps = random.nextInt(12); steps > 0; steps--) {
      tale.assigned(anyTime(random), random.nextBoolean() ? Cast.AN : Cast.BINH);
    }
    if (random.nextBoolean()) {
      tale.cancelled(anyTime(random));
    }
    assertThat(summed(tale.events())).isEqualTo(byLedger(tale.events()));
  }

  @Example
  void past_dossiers_are_left_out() {
    Tale tale =
        Tale.of(1)
            .past(START, "N1", START.minusDays(9), null)
            .pastCompletion(START, START.minusDays(1));
    assertThat(Folding.of(new TimeShareProjection(), tale)).isEmpty();
  }

  private static Map<OwnerKind, Duration> summed(List<DossierEvent> events) {
    Map<OwnerKind, Duration> sums = new EnumMap<>(OwnerKind.class);
    Folding.of(new TimeShareProjection(), events)
        .forEach(
            (key, view) -> {
              if (key.startsWith("month|")) {
                add(view, sums);
              }
            });
    Standing last = events.getLast().after();
    if (last.waitingFor() != WaitingFor.NOBODY) {
      Duration open = Duration.between(requireNonNull(last.turnSince()).toInstant(), NOW);
      sums.merge(kind(last.waitingFor()), open, Duration::plus);
    }
    sums.values().removeIf(Duration::isZero);
    return sums;
  }

  private static void add(TimeShareView view, Map<OwnerKind, Duration> sums) {
    view.all().forEach((owner, held) -> sums.merge(owner, held.time(), Duration::plus));
  }

  private static Map<OwnerKind, Duration> byLedger(List<DossierEvent> events) {
    LedgerView ledger =
        requireNonNull(
            Folding.of(new LedgerProjection(), events).get(events.getFirst().dossier().value()));
    Map<OwnerKind, Duration> sums = new EnumMap<>(OwnerKind.class);
    new Reckoning(WorkingTime.builtIn().standardSchedule())
        .of(ledger, NOW)
        .totals()
        .forEach(total -> sums.put(total.kind(), total.length().calendar()));
    sums.values().removeIf(Duration::isZero);
    return sums;
  }

  private static OwnerKind kind(WaitingFor waitingFor) {
    return switch (waitingFor) {
      case OFFICE -> OwnerKind.DESK;
      case CITIZEN -> OwnerKind.CITIZEN;
      case OTHER_AGENCY -> OwnerKind.OTHER_AGENCY;
      case LAW -> OwnerKind.LAW;
      case NOBODY -> throw new AssertionError("nobody owns time");
    };
  }

  private static OffsetDateTime anyTime(Random random) {
    return START.plusHours(random.nextInt(500));
  }
}
