package vn.minhbach.ops.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a foreign time: it exists, and it is neither a filler nor yet to come. */
final class TimeRules {
  /** Systems write 1970 where they know no time; nothing we take is older than this. */
  private static final Instant FIRST_TIME = Instant.parse("1990-01-01T00:00:00Z");

  /** No promise to a citizen reaches further. */
  private static final Instant LAST_DEADLINE = Instant.parse("2200-01-01T00:00:00Z");

  /** Clocks and zones differ by less. */
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);

  private final Instant latest;

  /** Rules as of {@code now}: nothing has happened later than a day after it. */
  TimeRules(Instant now) {
    latest = now.plus(CLOCKS_DIFFER_BY);
  }

  /** A time at which something happened, if there is one. */
  @Nullable OffsetDateTime pastOrAbsent(@Nullable RawValue value, Set<Warning> warnings)
      throws Refused {
    return value == null ? null : past(value, warnings);
  }

  /** A time at which something happened. */
  OffsetDateTime past(RawValue value, Set<Warning> warnings) throws Refused {
    OffsetDateTime at = written(value, warnings).at();
    notBeforeFirst(value, at);
    if (at.toInstant().isAfter(latest)) {
      throw refused(value, "not later than now: this has already happened");
    }
    return at;
  }

  /** A time that was promised, if there is one; it may lie ahead. */
  @Nullable OffsetDateTime deadline(@Nullable RawValue value, Set<Warning> warnings)
      throws Refused {
    if (value == null) {
      return null;
    }
    WrittenTime written = written(value, warnings);
    OffsetDateTime at = written.hasTime() ? written.at() : written.endOfDay();
    notBeforeFirst(value, at);
    if (!at.toInstant().isBefore(LAST_DEADLINE)) {
      throw refused(value, "a deadline before the year 2200");
    }
    return at;
  }

  private static WrittenTime written(RawValue value, Set<Warning> warnings) throws Refused {
    WrittenTime written = WrittenTime.parse(value.value());
    if (written == null) {
      throw refused(value, WrittenTime.RULE);
    }
    if (!written.hasTime()) {
      warnings.add(Warning.DAY_ONLY);
    } else if (!written.hasZone()) {
      warnings.add(Warning.ZONE_ASSUMED);
    }
    return written;
  }

  private static void notBeforeFirst(RawValue value, OffsetDateTime at) throws Refused {
    if (!at.toInstant().isAfter(FIRST_TIME)) {
      throw refused(value, "later than 1990-01-01: systems write 1970 where they know no time");
    }
  }

  private static Refused refused(RawValue value, String rule) {
    return new Refused(value.line(), value.key(), value.value(), rule);
  }
}
