package vn.minhbach.query.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.time.WorkSchedule;
import vn.minhbach.shared.time.WorkingTime;

class LedgerPropertyTest {
  private static final LedgerProjection PROJECTION = new LedgerProjection();
  private static final WorkSchedule SCHEDULE = WorkingTime.builtIn().standardSchedule();
  private static final Instant NOW = Instant.parse("2027-06-01T03:00:00Z");
  private static final OffsetDateTime AFTER_CHAOS = at("2099-06-01", "10:00");
  private static final OffsetDateTime START = at("2026-01-05", "08:00");

  @Property(tries = 5_000)
  void slices_partition_the_time_from_start_to_end_whatever_was_recorded_when(@ForAll long seed) {
    Folding.of(PROJECTION, Chaos.of(seed))
        .values()
        .forEach(ledger -> Partition.check(ledger, AFTER_CHAOS));
  }

  @Property(tries = 300)
  void slices_of_believable_lives_partition_them_too(@ForAll long seed) {
    Folding.of(PROJECTION, Histories.of(seed))
        .values()
        .forEach(ledger -> Partition.check(ledger, AFTER_CHAOS));
  }

  @Property(tries = 300)
  void lengths_add_up_in_calendar_and_in_working_time(@ForAll long seed) {
    for (LedgerView ledger : Folding.of(PROJECTION, Histories.of(seed)).values()) {
      LedgerReport report = new Reckoning(SCHEDULE).of(ledger, NOW);
      LedgerReport.Length whole =
          new LedgerReport.Length(
              Duration.between(report.start(), report.until()),
              SCHEDULE.workingTimeBetween(report.start().toInstant(), report.until().toInstant()));
      assertThat(report.whole()).isEqualTo(whole);
      assertThat(sum(report.slices().stream().map(LedgerReport.Line::length).toList()))
          .isEqualTo(whole);
      assertThat(sum(report.totals().stream().map(LedgerReport.Total::length).toList()))
          .isEqualTo(whole);
      assertThat(sum(report.owners().stream().map(LedgerReport.Share::length).toList()))
          .isEqualTo(whole);
    }
  }

  @Property(tries = 300)
  void at_every_moment_the_owner_is_who_had_to_act_then(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    for (DossierId dossier : events.stream().map(DossierEvent::dossier).distinct().toList()) {
      List<DossierEvent> its = events.stream().filter(e -> e.dossier().equals(dossier)).toList();
      if (!(its.getFirst() instanceof PastDossierRecorded)) {
        List<Slice> slices = folded(its).slices();
        its.forEach(
            event -> {
              OffsetDateTime at = event.occurrence().at();
              assertThat(ownerAt(slices, at)).isEqualTo(naiveOwnerAt(its, at));
            });
      }
    }
  }

  @Property(tries = 300)
  void skipping_what_says_nothing_changes_nothing(@ForAll long seed) {
    List<DossierEvent> events =
        Histories.of(seed).stream().filter(e -> e.dossier().value().startsWith("1")).toList();
    @Nullable LedgerView all = null;
    for (DossierEvent event : events) {
      all = PROJECTION.fold(all, event.dossier().value(), event, new Stamp(0, Instant.EPOCH));
    }
    if (all != null) {
      assertThat(folded(events).slices()).isEqualTo(all.slices());
    }
  }

  @Property(tries = 300)
  void past_steps_give_the_same_ledger_in_whatever_order_they_were_recorded(
      @ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
    Random random = new Random(seed);
    List<Integer> hours =
        new ArrayList<>(random.ints(-5, 400).distinct().limit(steps).boxed().toList());
    Tale tale = Tale.of(1).past(at("2026-12-01", "08:00"), "N1", START, null);
    hours.forEach(hour -> tale.pastStep(START, "A", START.plusHours(hour), doer(hour), null));
    Tale shuffled = Tale.of(1).past(at("2026-12-01", "08:00"), "N1", START, null);
    List<Integer> disorder = new ArrayList<>(hours);
    Collections.shuffle(disorder, random);
    disorder.forEach(
        hour -> shuffled.pastStep(START, "A", START.plusHours(hour), doer(hour), null));
    if (random.nextBoolean()) {
      OffsetDateTime end = START.plusHours(random.nextInt(500));
      tale.pastCompletion(START, end);
      shuffled.pastCompletion(START, end);
    }
    LedgerView ledger = folded(shuffled.events());
    assertThat(ledger.slices()).isEqualTo(folded(tale.events()).slices());
    for (int half = 1; half < 1_000; half += 2) {
      OffsetDateTime moment = START.plusMinutes(30L * half);
      assertThat(ownerAt(ledger.slices(), moment))
          .isEqualTo(naiveDoerAt(hours, half / 2, ledger.end(), moment));
    }
  }

  @Property(tries = 5)
  void a_document_stays_small_and_says_how_much_it_blurred(@ForAll long seed) {
    Random random = new Random(seed);
    Tale tale = Tale.of(1).past(START, "N1", START, null);
    LedgerView ledger = folded(tale.events());
    String longest = "\uD83D\uDC69".repeat(59);
    long minute = 0;
    for (int step = 1; step <= 1_500; step++) {
      minute += 1 + random.nextInt(1_000);
      tale.pastStep(START, "A", START.plusMinutes(minute), new OfficerId(step % 7 + longest), null);
      ledger =
          PROJECTION.fold(ledger, ledger.dossier(), tale.last(), new Stamp(step, Instant.EPOCH));
    }
    Partition.check(ledger, AFTER_CHAOS);
    assertThat(new Documents().write(ledger)).hasSizeLessThan(1_000_000);
    assertThat(ledger.turns()).hasSize(Turns.MOST);
    assertThat(ledger.blurred()).isPositive().isLessThan(Duration.ofMinutes(minute));
  }

  @Example
  void a_document_stays_small_whatever_was_asked_of_whom() {
    Tale tale = Tale.of(1).received(START, null);
    LedgerView ledger = folded(tale.events());
    for (int opinion = 1; opinion <= 1_000; opinion++) {
      OffsetDateTime asked = START.plusMinutes(opinion);
      String consulted = ("\"".repeat(195) + opinion);
      tale.opinionAsked(asked, consulted, asked.plusDays(9));
      ledger =
          PROJECTION.fold(ledger, ledger.dossier(), tale.last(), new Stamp(opinion, Instant.EPOCH));
    }
    Partition.check(ledger, AFTER_CHAOS);
    assertThat(new Documents().write(ledger)).hasSizeLessThan(1_000_000);
    assertThat(ledger.slices().getLast().owner())
        .isEqualTo(
            new Owner.OtherAgency(
                List.of("\"".repeat(195) + 1, "\"".repeat(195) + 2, "\"".repeat(195) + 3), 997));
  }

  @Example
  void turns_of_one_owner_become_one_before_anything_is_blurred() {
    Tale tale = Tale.of(1).past(START, "N1", START, null);
    LedgerView ledger = folded(tale.events());
    for (int step = 1; step <= 1_000; step++) {
      OfficerId officer = step % 300 == 0 ? Cast.AN : Cast.BINH;
      tale.pastStep(START, "A", START.plusMinutes(step), officer, Cast.JUSTICE);
      ledger =
          PROJECTION.fold(ledger, ledger.dossier(), tale.last(), new Stamp(step, Instant.EPOCH));
    }
    assertThat(ledger.blurred()).isZero();
    assertThat(ledger.slices()).hasSize(8);
  }

  private static @Nullable Owner ownerAt(List<Slice> slices, OffsetDateTime at) {
    return slices.stream()
        .filter(
            slice -> !slice.from().isAfter(at) && (slice.to() == null || slice.to().isAfter(at)))
        .map(Slice::owner)
        .findFirst()
        .orElse(null);
  }

  /** The last event not after that moment decides. */
  private static @Nullable Owner naiveOwnerAt(List<DossierEvent> events, OffsetDateTime at) {
    Awaited awaited = Awaited.NONE;
    @Nullable Owner owner = null;
    for (DossierEvent event : events) {
      if (!event.occurrence().at().isAfter(at)) {
        if (event instanceof DossierEvent.OpinionAsked asked) {
          awaited = awaited.asked(asked.opinion(), asked.consulted());
        } else if (event instanceof DossierEvent.LinkedTaskSent sent) {
          awaited = awaited.asked(LedgerFact.AFTER_OPINIONS + sent.task(), sent.agency());
        } else if (event instanceof DossierEvent.LinkedTaskDone done) {
          awaited = awaited.settled(LedgerFact.AFTER_OPINIONS + done.task());
        }
        owner = Owner.of(event.after(), awaited);
      }
    }
    return owner;
  }

  /** The next step after that hour tells whose hour it was. */
  private static @Nullable Owner naiveDoerAt(
      List<Integer> hours, int hour, @Nullable OffsetDateTime end, OffsetDateTime moment) {
    if (end != null && !moment.isBefore(end)) {
      return null;
    }
    return hours.stream()
        .filter(step -> step > hour)
        .min(Comparator.naturalOrder())
        .map(step -> new Owner.Desk("TTPVHCC", doer(step).value()))
        .orElse(new Owner.Desk("TTPVHCC", "an"));
  }

  private static OfficerId doer(int hour) {
    return new OfficerId("o" + hour % 3);
  }

  private static LedgerReport.Length sum(List<LedgerReport.Length> lengths) {
    return lengths.stream().reduce(LedgerReport.Length.ZERO, LedgerReport.Length::plus);
  }

  private static LedgerView folded(List<DossierEvent> events) {
    return requireNonNull(Folding.of(PROJECTION, events).get(events.getFirst().dossier().value()));
  }
}
