package vn.minhbach.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The clock on the wall of every office: UTC+7 all year round since 1975. */
public final class VietnamTime {
  /** The zone in which every local date of the law is taken. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamTime() {}

  /** The local date of an instant. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The same instant as the office reads it, at +07:00, however it was written or stored. */
  static OffsetDateTime local(OffsetDateTime moment) {
    return at(moment.toInstant());
  }

  /** The instant as the office reads it, at +07:00. */
  public static OffsetDateTime at(Instant instant) {
    return instant.atZone(ZONE).toOffsetDateTime();
  }
}
