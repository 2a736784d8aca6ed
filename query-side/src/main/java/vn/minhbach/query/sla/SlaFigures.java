package vn.minhbach.query.sla;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * The open dossiers of somebody, by how near the promised date is. Every open dossier stands in
 * exactly one of the first seven figures.
 *
 * @param overdue a limit in days whose due date is before today (local date of Việt Nam), a limit
 *     in hours whose due moment has passed
 * @param dueToday due before the next working day begins
 * @param dueIn1 due on the next working day
 * @param dueIn2 due on the working day after it
 * @param dueIn3 due on the third working day from today
 * @param later due after that
 * @param unpromised no date was promised
 * @param open all of them
 */
public record SlaFigures(
    Figure overdue,
    Figure dueToday,
    Figure dueIn1,
    Figure dueIn2,
    Figure dueIn3,
    Figure later,
    Figure unpromised,
    Figure open) {

  /** What the counters come to at a moment, by a calendar. */
  static SlaFigures of(SlaView view, Instant now, WorkingCalendar calendar) {
    Nearness nearness = new Nearness(VietnamTime.at(now), calendar);
    Map<DueGroup, Waiting> sums = new EnumMap<>(DueGroup.class);
    Waiting[] open = {Waiting.NONE};
    view.open()
        .forEach(
            (due, waiting) -> {
              sums.merge(nearness.of(due), waiting, Waiting::plus);
              open[0] = open[0].plus(waiting);
            });
    return new SlaFigures(
        figure(sums, DueGroup.OVERDUE),
        figure(sums, DueGroup.TODAY),
        figure(sums, DueGroup.IN_1),
        figure(sums, DueGroup.IN_2),
        figure(sums, DueGroup.IN_3),
        figure(sums, DueGroup.LATER),
        figure(sums, DueGroup.UNPROMISED),
        Figure.of(open[0]));
  }

  private static Figure figure(Map<DueGroup, Waiting> sums, DueGroup group) {
    return Figure.of(sums.getOrDefault(group, Waiting.NONE));
  }
}
