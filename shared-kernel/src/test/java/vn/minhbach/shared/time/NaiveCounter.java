package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The second opinion: 2025 and 2026 retyped from the decisions, stepped through one day or one
 * minute at a time. It shares no line and no data with the engine, and is slow on purpose.
 */
final class NaiveCounter {
  private static final Set<LocalDate> OFF =
      dates(
          "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07"
              + " 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02"
              + " 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20"
              + " 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24");
  private static final Set<LocalDate> WORKED = dates("2025-04-26 2026-01-10 2026-08-22");

  private NaiveCounter() {}

  static boolean isWorking(LocalDate day) {
    if (WORKED.contains(day)) {
      return true;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !OFF.contains(day);
  }

  static LocalDateTime workingDays(LocalDateTime start, int amount) {
    LocalDate day = start.toLocalDate();
    int seen = 0;
    while (seen < amount) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        seen++;
      }
    }
    return day.atTime(17, 0);
  }

  static LocalDateTime days(LocalDateTime start, int amount) {
    LocalDate day = start.toLocalDate();
    for (int i = 0; i < amount; i++) {
      day = day.plusDays(1);
    }
    while (!isWorking(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(17, 0);
  }

  static LocalDateTime workingHours(LocalDateTime start, int amount) {
    return workingMinutes(start, amount * 60);
  }

  static LocalDateTime workingMinutes(LocalDateTime start, int amount) {
    LocalDateTime minute = start;
    int left = amount;
    while (left > 0) {
      if (isOpen(minute)) {
        left--;
      }
      minute = minute.plusMinutes(1);
    }
    return minute;
  }

  static LocalDateTime sameDay(LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    if (isWorking(day) && !start.toLocalTime().isAfter(LocalTime.of(15, 0))) {
      return day.atTime(17, 0);
    }
    do {
      day = day.plusDays(1);
    } while (!isWorking(day));
    return day.atTime(17, 0);
  }

  private static boolean isOpen(LocalDateTime minute) {
    int ofDay = minute.getHour() * 60 + minute.getMinute();
    boolean session = (ofDay >= 420 && ofDay < 690) || (ofDay >= 810 && ofDay < 1020);
    return session && isWorking(minute.toLocalDate());
  }

  private static Set<LocalDate> dates(String written) {
    return Arrays.stream(written.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
  }
}
