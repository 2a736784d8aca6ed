package vn.minhbach.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.InvalidValue;

class PlayedClockTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

  private final AtomicReference<Instant> realTime = new AtomicReference<>(FRIDAY);
  private final PlayedClock clock = new PlayedClock(MONDAY, new RealClock(realTime));

  @Test
  void it_stands_where_it_was_set() {
    realTime.set(FRIDAY.plusSeconds(5));
    assertThat(clock.instant()).isEqualTo(MONDAY);
  }

  @Test
  void it_moves_on() {
    clock.moveTo(TUESDAY);
    assertThat(clock.instant()).isEqualTo(TUESDAY);
  }

  @Test
  void it_may_be_set_to_the_same_moment_again() {
    clock.moveTo(MONDAY);
    assertThat(clock.instant()).isEqualTo(MONDAY);
  }

  @Test
  void it_is_never_set_back() {
    clock.moveTo(TUESDAY);
    assertThatThrownBy(() -> clock.moveTo(MONDAY))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("not before " + TUESDAY);
    assertThat(clock.instant()).isEqualTo(TUESDAY);
  }

  @Test
  void it_never_shows_the_future() {
    assertThatThrownBy(() -> clock.moveTo(FRIDAY.plusNanos(1)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("not in the future");
    assertThatThrownBy(() -> new PlayedClock(FRIDAY.plusNanos(1), new RealClock(realTime)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void at_the_end_it_joins_the_real_clock() {
    clock.join();
    assertThat(clock.instant()).isEqualTo(FRIDAY);
    realTime.set(FRIDAY.plusSeconds(5));
    assertThat(clock.instant()).isEqualTo(FRIDAY.plusSeconds(5));
  }

  @Test
  void having_joined_it_cannot_be_set() {
    clock.join();
    assertThatThrownBy(() -> clock.moveTo(TUESDAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void it_does_not_go_back_with_the_real_clock() {
    clock.join();
    assertThat(clock.instant()).isEqualTo(FRIDAY);
    realTime.set(TUESDAY);
    assertThat(clock.instant()).isEqualTo(FRIDAY);
  }

  @Test
  void in_another_zone_it_is_the_same_clock() {
    Clock elsewhere = clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    clock.moveTo(TUESDAY);
    assertThat(elsewhere.instant()).isEqualTo(TUESDAY);
    assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  /** A real clock whose time is given. */
  private static final class RealClock extends Clock {
    private final AtomicReference<Instant> time;

    RealClock(AtomicReference<Instant> time) {
      this.time = time;
    }

    @Override
    public Instant instant() {
      return time.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
