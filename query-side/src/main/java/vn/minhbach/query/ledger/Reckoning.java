package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.LedgerReport.Length;
import vn.minhbach.query.ledger.LedgerReport.Line;
import vn.minhbach.query.ledger.LedgerReport.Share;
import vn.minhbach.query.ledger.LedgerReport.Total;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkSchedule;

/** Adds a ledger up. */
final class Reckoning {
  private static final double STEPS = 10_000;

  private final WorkSchedule schedule;

  Reckoning(WorkSchedule schedule) {
    this.schedule = schedule;
  }

  /** What runs counts to the begun minute, so that within it every answer is the same. */
  LedgerReport of(LedgerView ledger, Instant now) {
    OffsetDateTime until = ledger.until(VietnamTime.at(now.truncatedTo(ChronoUnit.MINUTES)));
    List<Line> lines = ledger.slices().stream().map(slice -> line(slice, until)).toList();
    Map<Owner, Length> byOwner = new LinkedHashMap<>();
    lines.forEach(line -> byOwner.merge(line.owner(), line.length(), Length::plus));
    Length whole = byOwner.values().stream().reduce(Length.ZERO, Length::plus);
    return new LedgerReport(
        ledger.dossier(),
        ledger.version(),
        ledger.start(),
        until,
        ledger.runs(),
        schedule.calendar().version(),
        whole,
        lines,
        Arrays.stream(OwnerKind.values()).map(kind -> total(kind, byOwner, whole)).toList(),
        byOwner.entrySet().stream()
            .map(entry -> new Share(entry.getKey(), entry.getKey().said(), entry.getValue()))
            .toList(),
        ledger.blurred(),
        LedgerReport.RULE);
  }

  private Line line(Slice slice, OffsetDateTime until) {
    Duration working =
        schedule.workingTimeBetween(slice.from().toInstant(), slice.end(until).toInstant());
    return new Line(
        slice.from(),
        slice.to(),
        slice.owner(),
        slice.owner().said(),
        new Length(slice.length(until), working));
  }

  private static Total total(OwnerKind kind, Map<Owner, Length> byOwner, Length whole) {
    Length length =
        byOwner.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == kind)
            .map(Map.Entry::getValue)
            .reduce(Length.ZERO, Length::plus);
    return new Total(
        kind,
        kind.said(),
        length,
        share(length.calendar(), whole.calendar()),
        share(length.working(), whole.working()));
  }

  /** To four digits. */
  private static @Nullable Double share(Duration part, Duration whole) {
    return whole.isZero() ? null : Math.round(STEPS * part.toNanos() / whole.toNanos()) / STEPS;
  }
}
