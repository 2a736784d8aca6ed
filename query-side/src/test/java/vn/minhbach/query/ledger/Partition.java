package vn.minhbach.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of every ledger: its slices partition the time from its start to its end. */
final class Partition {
  private Partition() {}

  static void check(LedgerView ledger, OffsetDateTime now) {
    OffsetDateTime until = ledger.until(now);
    List<Slice> slices = ledger.slices();
    Instant reached = ledger.start().toInstant();
    Duration sum = Duration.ZERO;
    @Nullable Owner last = null;
    for (Slice slice : slices) {
      assertThat(slice.from().toInstant()).isEqualTo(reached);
      assertThat(slice.owner()).isNotEqualTo(last);
      assertThat(slice.to() == null).isEqualTo(ledger.runs() && slice.equals(slices.getLast()));
      assertThat(slice.length(until))
          .isGreaterThan(slice.to() == null ? Duration.ofSeconds(-1) : Duration.ZERO);
      reached = slice.end(until).toInstant();
      sum = sum.plus(slice.length(until));
      last = slice.owner();
    }
    assertThat(reached).isEqualTo(until.toInstant());
    assertThat(sum).isEqualTo(Duration.between(ledger.start(), until));
  }
}
