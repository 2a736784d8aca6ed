package vn.minhbach.query.citizen;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.minhbach.shared.InvalidValue;

/**
 * Settings of the kiosk, under {@code minhbach.kiosk}.
 *
 * @param idle after how long without a touch it forgets everything, 5 seconds to 10 minutes
 * @param warning how long before that it says so, shorter than {@code idle}
 */
@ConfigurationProperties(prefix = "minhbach.kiosk", ignoreUnknownFields = false)
record KioskSettings(@DefaultValue("60s") Duration idle, @DefaultValue("15s") Duration warning) {
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  KioskSettings {
    if (idle.compareTo(SHORTEST) < 0 || idle.compareTo(LONGEST) > 0) {
      throw new InvalidValue("minhbach.kiosk.idle", idle.toString(), "5 seconds to 10 minutes");
    }
    if (warning.isNegative() || warning.compareTo(idle) >= 0) {
      throw new InvalidValue(
          "minhbach.kiosk.warning", warning.toString(), "0 or more, shorter than the idle time");
    }
  }
}
