package vn.minhbach.command.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.command.calendar.CalendarVersion.Confirmation;
import vn.minhbach.command.calendar.CalendarVersion.Signature;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarConfirmed;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarDrafted;
import vn.minhbach.shared.time.WorkingTime;

/**
 * Every version of working time that is known, and which holds; immutable.
 *
 * @param versions in the order in which they were drafted; the built-in one is not among them
 * @param current the name of the version that holds
 */
record Calendars(List<CalendarVersion> versions, String current) {
  /** Nothing but what comes with the product. */
  static final Calendars BUILT_IN =
      new Calendars(List.of(), WorkingTime.builtIn().calendar().version());

  Calendars {
    versions = List.copyOf(versions);
  }

  /** The versions after a fact; telling a fact twice is the same as once. */
  Calendars after(CalendarEvent event) {
    return switch (event) {
      case CalendarDrafted e ->
          version(e.version()).isPresent()
              ? this
              : with(
                  new CalendarVersion(
                      e.version(), e.content(), e.legalBasis(), e.reason(), signature(e), null));
      case CalendarConfirmed e -> confirmed(e);
    };
  }

  Optional<CalendarVersion> version(String name) {
    return versions.stream().filter(one -> one.version().equals(name)).findFirst();
  }

  boolean isKnown(String name) {
    return name.equals(BUILT_IN.current) || version(name).isPresent();
  }

  /** Whether a version that was drafted later has been confirmed. */
  boolean isOvertaken(CalendarVersion draft) {
    return versions.subList(versions.indexOf(draft) + 1, versions.size()).stream()
        .anyMatch(later -> later.confirmed() != null);
  }

  /** The text of a version; empty if there is none of that name. */
  Optional<String> text(String name) {
    return name.equals(BUILT_IN.current)
        ? Optional.of(WorkingTime.builtInText())
        : version(name).map(CalendarVersion::content);
  }

  /** What holds, read anew. */
  WorkingTime workingTime() {
    return version(current)
        .map(holding -> WorkingTime.parse(holding.content()))
        .orElseGet(WorkingTime::builtIn);
  }

  private Calendars confirmed(CalendarConfirmed e) {
    Confirmation confirmation = new Confirmation(signature(e), e.replaces(), e.pastDays());
    return new Calendars(
        versions.stream()
            .map(one -> one.version().equals(e.version()) ? one.confirmed(confirmation) : one)
            .toList(),
        e.version());
  }

  private Calendars with(CalendarVersion draft) {
    List<CalendarVersion> all = new ArrayList<>(versions);
    all.add(draft);
    return new Calendars(all, current);
  }

  private static Signature signature(CalendarEvent e) {
    return new Signature(e.agency(), e.by(), e.recordedAt());
  }
}
