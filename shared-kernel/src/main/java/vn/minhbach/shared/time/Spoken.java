package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How dates and times are said in each language; made here, not by the platform's locale data. */
enum Spoken {
  VIETNAMESE(
      List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"),
      DateTimeFormatter.ofPattern("d/M", Locale.ROOT),
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)),
  ENGLISH(
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
      english().toFormatter(Locale.ROOT),
      english().appendPattern(" uuuu").toFormatter(Locale.ROOT));

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<String> weekdays;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter day;

  Spoken(List<String> weekdays, DateTimeFormatter dayOfYear, DateTimeFormatter day) {
    this.weekdays = weekdays;
    this.dayOfYear = dayOfYear;
    this.day = day;
  }

  /** Such as Thứ Sáu. */
  String weekday(DayOfWeek weekday) {
    return weekdays.get(weekday.getValue() - 1);
  }

  /** Such as Thứ Sáu 20/11/2026. */
  String full(LocalDate date) {
    return weekday(date.getDayOfWeek()) + " " + day.format(date);
  }

  /** Such as 23/11, or 4/1/2027 outside the year that is talked about. */
  String shortly(LocalDate date, int year) {
    return (date.getYear() == year ? dayOfYear : day).format(date);
  }

  /** Such as 15:30 Thứ Sáu 20/11/2026. */
  String moment(OffsetDateTime moment) {
    return time(moment.toLocalTime()) + " " + full(moment.toLocalDate());
  }

  /** Such as 07:00–11:30, 13:30–17:00. */
  String sessions(List<Session> sessions) {
    return sessions.stream()
        .map(part -> time(part.opens()) + "–" + time(part.closes()))
        .collect(Collectors.joining(", "));
  }

  /** Such as 15:30; seconds are not said. */
  String time(LocalTime time) {
    return TIME.format(time);
  }

  private static DateTimeFormatterBuilder english() {
    List<String> names =
        List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    Map<Long, String> months = new HashMap<>();
    names.forEach(name -> months.put(months.size() + 1L, name));
    return new DateTimeFormatterBuilder()
        .appendPattern("d ")
        .appendText(ChronoField.MONTH_OF_YEAR, months);
  }

  String of(Wording wording) {
    return this == VIETNAMESE ? wording.vi() : wording.en();
  }
}
