package vn.minhbach.ops.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * The plan of a working week: the five working days before today, and today until now. Dossiers of
 * procedures with long limits come in from four weeks before, so that being late is real.
 *
 * @param acts in the order of their moments
 * @param figures what the books must say once all acts are done
 */
record DemoWeek(List<DemoAct> acts, DemoFigures figures) {
  private static final int WORKING_DAYS = 5;
  private static final int WORKING_DAYS_BEFORE = 20;
  private static final Comparator<DemoAct> IN_ORDER =
      Comparator.comparing(DemoAct::at)
          .thenComparingInt(DemoAct::dossier)
          .thenComparingInt(DemoAct::number);

  DemoWeek {
    acts = List.copyOf(acts);
  }

  /**
   * Plans a week. The same arguments give the same week.
   *
   * @param now the moment at which it ends
   * @param volume how many come: 1 for 50,000 people
   */
  static DemoWeek plan(long seed, OffsetDateTime now, double volume, WorkSchedule schedule) {
    OffsetDateTime present = VietnamTime.at(now.toInstant()).truncatedTo(ChronoUnit.SECONDS);
    OfficeTime office = new OfficeTime(schedule);
    Services services = Services.builtIn();
    Dice dice = new Dice(seed);
    List<Opening> openings = openings(present, services, office, volume, dice.another());
    People people = new People();
    List<DemoAct> acts = new ArrayList<>();
    DemoFigures figures = DemoFigures.NONE;
    for (int i = 0; i < openings.size(); i++) {
      Opening opening = openings.get(i);
      Story story = new Story(i + 1, office, opening, present);
      Life.tell(opening, story, people, dice.another());
      acts.addAll(story.acts());
      figures = figures.plus(story.figures());
    }
    acts.sort(IN_ORDER);
    return new DemoWeek(acts, figures);
  }

  private static List<Opening> openings(
      OffsetDateTime present, Services services, OfficeTime office, double volume, Dice dice) {
    LocalDate today = present.toLocalDate();
    LocalDate monday = office.workingDayBefore(today, WORKING_DAYS);
    Arrivals arrivals = new Arrivals(services, office, volume, dice);
    List<Opening> openings = new ArrayList<>(CertainLives.seenOn(today, services, office));
    for (int back = WORKING_DAYS_BEFORE; back > WORKING_DAYS; back--) {
      openings.addAll(arrivals.longOnesOn(office.workingDayBefore(today, back)));
    }
    for (LocalDate day = monday; !day.isAfter(today); day = day.plusDays(1)) {
      openings.addAll(arrivals.on(day));
    }
    openings.removeIf(opening -> opening.at().isAfter(present));
    openings.sort(Comparator.comparing(Opening::at));
    return openings;
  }
}
