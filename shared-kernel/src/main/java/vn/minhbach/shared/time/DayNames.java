package vn.minhbach.shared.time;

import java.time.LocalDate;
import vn.minhbach.shared.time.CalendarDay.Kind;

/** The days that stand for other days, named so that a citizen understands why. */
final class DayNames {
  private DayNames() {}

  static CalendarDay substitute(LocalDate date, CalendarDay holiday, String legalBasis) {
    Wording name =
        new Wording(
            "nghỉ bù " + holiday.name().vi(), "substitute holiday for " + holiday.name().en());
    return new CalendarDay(date, Kind.SUBSTITUTE, name, legalBasis, holiday.date());
  }

  static CalendarDay swappedOff(LocalDate date, LocalDate worked, String legalBasis) {
    Wording name =
        new Wording(
            "nghỉ hoán đổi, làm bù " + Spoken.VIETNAMESE.full(worked),
            "day off in exchange for working on " + Spoken.ENGLISH.full(worked));
    return new CalendarDay(date, Kind.SWAPPED_DAY_OFF, name, legalBasis, worked);
  }

  static CalendarDay worked(LocalDate date, LocalDate off, String legalBasis) {
    Wording name =
        new Wording(
            "làm bù cho " + Spoken.VIETNAMESE.full(off),
            "worked in exchange for " + Spoken.ENGLISH.full(off));
    return new CalendarDay(date, Kind.WORKED_DAY_OFF, name, legalBasis, off);
  }
}
