package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.query.apology.ApologiesReport;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.query.watch.Pattern;
import vn.minhbach.query.watch.WatchReport;

/**
 * What a leader sees first.
 *
 * @param weekday of today, 1 for Monday to 7 for Sunday
 * @param day today
 * @param tiles what is late, what will be, whom to apologise to, what to look at
 * @param rule how overdue and days are counted, in words
 */
record Overview(
    int weekday,
    String day,
    List<Tile> tiles,
    HeatMap heat,
    Waits waits,
    Officers officers,
    String rule) {
  /**
   * A number that is looked at first.
   *
   * @param kind {@code overdue}, {@code today}, {@code next}, {@code apologies} or {@code patterns}
   * @param link where its list is, also where there is nothing on it
   * @param of what it is about: the next working day, or how many kinds of patterns; empty
   *     otherwise
   */
  record Tile(String kind, int count, String link, String of) {}

  static Overview of(
      SlaReport sla,
      ApologiesReport apologies,
      WatchReport watch,
      OfficeDirectory names,
      Language language) {
    LocalDate next = sla.days().getFirst();
    return new Overview(
        sla.asOf().getDayOfWeek().getValue(),
        Dates.day(sla.asOf().toLocalDate()),
        List.of(
            new Tile(
                "overdue", sla.figures().overdue().total(), Links.list(DeskFilter.OVERDUE), ""),
            new Tile("today", sla.figures().dueToday().total(), Links.list(DeskFilter.TODAY), ""),
            new Tile(
                "next",
                sla.figures().dueIn1().total(),
                Links.due(null, next),
                Dates.dayAndMonth(next)),
            new Tile("apologies", apologies.owed().size(), "/lead/apologies", ""),
            new Tile(
                "patterns",
                seen(watch).stream().mapToInt(WatchReport.PatternList::count).sum(),
                Links.of("/lead/watch", "month", watch.month()),
                Integer.toString(seen(watch).size()))),
        HeatMap.of(sla, names),
        Waits.of(sla, names),
        Officers.of(sla, names),
        language.of(sla.rule()));
  }

  /** The open duties are those of now, and nothing that was seen in the month. */
  private static List<WatchReport.PatternList> seen(WatchReport watch) {
    return watch.lists().stream()
        .filter(list -> list.count() > 0 && !list.pattern().equals(Pattern.OPEN_DUTY.name()))
        .toList();
  }
}
