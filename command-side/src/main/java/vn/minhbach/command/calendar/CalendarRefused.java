package vn.minhbach.command.calendar;

import java.time.LocalDate;
import java.util.List;

/** A change of the calendar that a rule forbids: an answer, not a fault, so without a trace. */
public final class CalendarRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CalendarRefusal refusal;
  private final transient List<LocalDate> days;

  CalendarRefused(CalendarRefusal refusal) {
    this(refusal, List.of());
  }

  CalendarRefused(CalendarRefusal refusal, List<LocalDate> days) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
    this.days = List.copyOf(days);
  }

  /** Which rule. */
  public CalendarRefusal refusal() {
    return refusal;
  }

  /** The days it is about; none if it is about none. */
  public List<LocalDate> days() {
    return days;
  }
}
