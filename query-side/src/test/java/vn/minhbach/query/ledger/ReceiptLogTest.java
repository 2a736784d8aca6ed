package vn.minhbach.query.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.minhbach.query.cast.Cast.at;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;

class ReceiptLogTest {
  private static final OffsetDateTime NOW = at("2026-11-20", "10:00");

  @Test
  void real_past_lives_are_partitioned_and_every_officers_time_is_what_a_walk_adds_up()
      throws Exception {
    Optional<Path> file = ReceiptLog.file();
    assumeThat(file).as("data from outside").isPresent();
    List<Tale> tales = ReceiptLog.read(file.orElseThrow());
    assertThat(tales).hasSize(1_434);
    for (Tale tale : tales) {
      LedgerView ledger =
          requireNonNull(Folding.of(new LedgerProjection(), tale).get(tale.dossier().value()));
      Partition.check(ledger, NOW);
      assertThat(ledger.blurred()).isZero();
      assertThat(byOfficer(ledger)).isEqualTo(walk(tale.events()));
    }
  }

  private static Map<String, Duration> byOfficer(LedgerView ledger) {
    return ledger.slices().stream()
        .collect(
            Collectors.toMap(
                slice -> officer(slice.owner()),
                slice -> slice.length(NOW),
                Duration::plus,
                TreeMap::new));
  }

  private static String officer(Owner owner) {
    return owner instanceof Owner.Desk desk ? String.valueOf(desk.officer()) : "";
  }

  /** From step to step by their times, inside start and end; the rest is the responsible's. */
  private static Map<String, Duration> walk(List<DossierEvent> events) {
    OffsetDateTime reached = ((PastDossierRecorded) events.getFirst()).startedAt();
    @Nullable OffsetDateTime end =
        events.getLast() instanceof PastCompletionRecorded e ? e.completedAt() : null;
    OffsetDateTime last = end == null ? NOW : end;
    Map<String, Duration> sums = new TreeMap<>();
    for (PastStepRecorded step : byTime(events)) {
      OffsetDateTime until = step.doneAt().isAfter(last) ? last : step.doneAt();
      if (until.isAfter(reached)) {
        sums.merge(
            String.valueOf(step.officer()), Duration.between(reached, until), Duration::plus);
        reached = until;
      }
    }
    if (last.isAfter(reached)) {
      sums.merge("an", Duration.between(reached, last), Duration::plus);
    }
    return sums;
  }

  private static List<PastStepRecorded> byTime(List<DossierEvent> events) {
    Function<PastStepRecorded, Instant> time = step -> step.doneAt().toInstant();
    return events.stream()
        .filter(PastStepRecorded.class::isInstance)
        .map(PastStepRecorded.class::cast)
        .sorted(Comparator.comparing(time))
        .toList();
  }
}
