package vn.minhbach.ops.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhbach.ops.demo.Service.Course;

/**
 * Draws who comes when and for what: 60 to 150 dossiers on a working day, most on Mondays, half of
 * them certification; online at any hour.
 */
final class Arrivals {
  private static final int SECONDS_PER_HOUR = 3600;
  private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();

  /** Nobody is let in any more so shortly before closing. */
  private static final int LAST_MINUTES = 15;

  private final Services services;
  private final OfficeTime office;
  private final double volume;
  private final Dice dice;

  /**
   * Arrivals of a commune.
   *
   * @param volume 1 for 50,000 people
   */
  Arrivals(Services services, OfficeTime office, double volume, Dice dice) {
    this.services = services;
    this.office = office;
    this.volume = volume;
    this.dice = dice;
  }

  /** Everybody who comes on a day of the week. */
  List<Opening> on(LocalDate day) {
    boolean isWorking = office.schedule().calendar().isWorkingDay(day);
    int low = !isWorking ? 4 : day.getDayOfWeek() == DayOfWeek.MONDAY ? 116 : 76;
    int high = !isWorking ? 9 : day.getDayOfWeek() == DayOfWeek.MONDAY ? 134 : 106;
    List<Opening> openings = new ArrayList<>();
    for (int left = scaled(dice.whole(low, high)); left > 0; left--) {
      openings.add(isWorking ? somebody(day, services.all()) : fromHome(day));
    }
    return openings;
  }

  /** The few of a day before the week whose dossiers are still on the desks in it. */
  List<Opening> longOnesOn(LocalDate day) {
    List<Opening> openings = new ArrayList<>();
    for (int left = scaled(dice.whole(1, 4)); left > 0; left--) {
      openings.add(somebody(day, services.longOnes()));
    }
    return openings;
  }

  private int scaled(int atFullVolume) {
    double scaled = volume * atFullVolume;
    int whole = (int) scaled;
    return whole + (dice.chance(scaled - whole) ? 1 : 0);
  }

  private Opening somebody(LocalDate day, List<Service> wanted) {
    Service service = dice.weighted(wanted, Service::weight);
    String channel = channel(service);
    OffsetDateTime at = channel.equals("ONLINE") ? anyHour(day) : officeHour(day);
    return Fate.of(service, channel, dice).opening(at, service, channel);
  }

  private Opening fromHome(LocalDate day) {
    List<Service> wanted = services.all().stream().filter(Service::isOnline).toList();
    Service service = dice.weighted(wanted, Service::weight);
    return Fate.of(service, "ONLINE", dice).opening(anyHour(day), service, "ONLINE");
  }

  private String channel(Service service) {
    if (service.course() == Course.NOTICE) {
      return "ONLINE";
    }
    if (!service.isOnline() || dice.chance(0.36)) {
      return "COUNTER";
    }
    return dice.weighted(
        List.of("ONLINE", "POST", "KIOSK"),
        one -> one.equals("ONLINE") ? 48 : one.equals("POST") ? 9 : 7);
  }

  /** Most come between eight and ten. */
  private OffsetDateTime officeHour(LocalDate day) {
    OffsetDateTime at;
    do {
      at = within(day, dice.weighted(HOURS, hour -> hour < 8 ? 12 : hour < 10 ? 22 : 14));
    } while (!isOpen(at));
    return at;
  }

  private boolean isOpen(OffsetDateTime at) {
    return office.schedule().sessionsOn(at.toLocalDate()).stream()
        .anyMatch(
            session ->
                !at.toLocalTime().isBefore(session.opens())
                    && at.toLocalTime().isBefore(session.closes().minusMinutes(LAST_MINUTES)));
  }

  /** Also at night, most in the evening. */
  private OffsetDateTime anyHour(LocalDate day) {
    return within(
        day, dice.weighted(HOURS, hour -> hour < 6 ? 1 : hour < 18 ? 10 : hour < 22 ? 14 : 5));
  }

  private OffsetDateTime within(LocalDate day, int hour) {
    return OfficeTime.at(day, hour * SECONDS_PER_HOUR + dice.whole(0, SECONDS_PER_HOUR - 1));
  }
}
