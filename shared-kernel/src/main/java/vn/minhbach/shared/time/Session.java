package vn.minhbach.shared.time;

import java.time.Duration;
import java.time.LocalTime;
import vn.minhbach.shared.InvalidValue;

/**
 * A stretch of one day, from {@code opens} up to but without {@code closes}.
 *
 * @param opens local time, Viet Nam
 * @param closes local time, Viet Nam, after {@code opens}
 */
public record Session(LocalTime opens, LocalTime closes) {
  public Session {
    if (!opens.isBefore(closes)) {
      throw new InvalidValue("session", opens + "-" + closes, "opens before it closes");
    }
  }

  /** How long it lasts. */
  public Duration length() {
    return Duration.between(opens, closes);
  }
}
