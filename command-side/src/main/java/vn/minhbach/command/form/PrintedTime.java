package vn.minhbach.command.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.VietnamTime;

/** Times and limits in the words of official papers, by the clock of Việt Nam. */
final class PrintedTime {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter SHORTLY =
      DateTimeFormatter.ofPattern("HH:mm\ndd/MM/uuuu", Locale.ROOT);

  private PrintedTime() {}

  /**
   * Such as Ngày 04 tháng 02 năm 2026: days below 10 and months below 3 get a zero (NĐ 30/2020).
   */
  static String dated(OffsetDateTime moment) {
    LocalDate day = VietnamTime.dateOf(moment.toInstant());
    return "Ngày %02d tháng %s năm %d"
        .formatted(
            day.getDayOfMonth(),
            day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
            day.getYear());
  }

  /** For a date that is written in by hand. */
  static String undated() {
    return "Ngày …… tháng …… năm ………";
  }

  /** Such as 20/11/2026. */
  static @Nullable String day(@Nullable OffsetDateTime moment) {
    return moment == null ? null : DAY.format(VietnamTime.at(moment.toInstant()));
  }

  /** Such as 20/11/2026. */
  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  /** Such as 15 giờ 30 phút, ngày 20/11/2026. */
  static @Nullable String moment(@Nullable OffsetDateTime moment) {
    return moment == null ? null : MOMENT.format(VietnamTime.at(moment.toInstant()));
  }

  static @Nullable String moment(@Nullable Promise promise) {
    return promise == null ? null : moment(promise.dueAt());
  }

  /** Such as 15:30 and below it 20/11/2026, for tables. */
  static @Nullable String shortly(@Nullable OffsetDateTime moment) {
    return moment == null ? null : SHORTLY.format(VietnamTime.at(moment.toInstant()));
  }

  static @Nullable String shortly(@Nullable Promise promise) {
    return promise == null ? null : shortly(promise.dueAt());
  }

  /** Such as 3 ngày làm việc. */
  static @Nullable String limit(@Nullable TimeLimit limit) {
    if (limit == null) {
      return null;
    }
    return switch (limit.unit()) {
      case WORKING_DAYS -> limit.amount() + " ngày làm việc";
      case DAYS -> limit.amount() + " ngày";
      case WORKING_HOURS -> limit.amount() + " giờ làm việc";
      case WORKING_MINUTES -> limit.amount() + " phút làm việc";
      case CLOCK_HOURS -> limit.amount() + " giờ";
      case SAME_DAY -> "trong ngày làm việc";
      case NONE -> "pháp luật không quy định thời hạn";
    };
  }
}
