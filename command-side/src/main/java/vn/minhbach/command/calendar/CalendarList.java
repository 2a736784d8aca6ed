package vn.minhbach.command.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.calendar.CalendarVersion.Confirmation;
import vn.minhbach.command.calendar.CalendarVersion.Signature;
import vn.minhbach.shared.time.VietnamTime;

/** Every calendar that was ever drafted, in order, after the one that came with the product. */
record CalendarList(String current, List<Entry> versions) {

  static CalendarList of(Calendars calendars, Map<String, Long> moves, Set<String> pending) {
    List<Entry> entries = new ArrayList<>();
    String builtIn = Calendars.BUILT_IN.current();
    entries.add(
        new Entry(builtIn, calendars.current().equals(builtIn), null, null, null, null, 0, false));
    for (CalendarVersion one : calendars.versions()) {
      entries.add(
          new Entry(
              one.version(),
              calendars.current().equals(one.version()),
              one.legalBasis(),
              one.reason(),
              Signed.of(one.drafted()),
              Agreed.of(one.confirmed()),
              moves.getOrDefault(one.version(), 0L),
              pending.contains(one.version())));
    }
    return new CalendarList(calendars.current(), entries);
  }

  /**
   * One version.
   *
   * @param holds whether everything is counted by it now
   * @param drafted absent for the built-in one, with what follows
   * @param confirmed absent while it is a draft
   * @param moved how many dossiers have another date by it
   * @param recounting whether dossiers are still being counted again by it
   */
  record Entry(
      String version,
      boolean holds,
      @Nullable String legalBasis,
      @Nullable String reason,
      @Nullable Signed drafted,
      @Nullable Agreed confirmed,
      long moved,
      boolean recounting) {}

  /** Who, in which capacity, and when, Vietnam's time. */
  record Signed(String agency, String officer, String role, OffsetDateTime at) {
    static Signed of(Signature signature) {
      return new Signed(
          signature.agency().value(),
          String.valueOf(signature.by().officer()),
          signature.by().role().name(),
          VietnamTime.at(signature.at()));
    }
  }

  /**
   * Who agreed, and what to.
   *
   * @param replaced the version that held until then
   * @param pastDays days that were over and became worked or off
   */
  record Agreed(Signed by, String replaced, List<LocalDate> pastDays) {
    static @Nullable Agreed of(@Nullable Confirmation confirmation) {
      return confirmation == null
          ? null
          : new Agreed(
              Signed.of(confirmation.signature()),
              confirmation.replaces(),
              confirmation.pastDays());
    }
  }
}
