package vn.minhbach.query.leader;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.sla.DueGroup;
import vn.minhbach.query.sla.Figure;
import vn.minhbach.query.sla.SlaFigures;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * The SLA monitor as it is shown.
 *
 * @param lines how near the promised date is, and who has to act; the nearest first
 * @param open all open dossiers
 * @param units by unit, in the order of their names
 * @param officers by officer, in the order of their names: never a ranking
 * @param rule how overdue and days are counted, in words
 */
record SlaTable(
    List<Line> lines, Figure open, List<Holder> units, List<Holder> officers, String rule) {

  /** The dossiers of one group. */
  record Line(DueGroup group, Figure figure) {}

  /**
   * The open dossiers of a unit or an officer.
   *
   * @param other due later, or with no date promised
   */
  record Holder(
      String name, int overdue, int today, int in1, int in2, int in3, int other, int open) {}

  static SlaTable of(SlaReport report, OfficeDirectory names, Language language) {
    AgencyCode agency = new AgencyCode(report.agency());
    SlaFigures all = report.figures();
    return new SlaTable(
        List.of(
            new Line(DueGroup.OVERDUE, all.overdue()),
            new Line(DueGroup.TODAY, all.dueToday()),
            new Line(DueGroup.IN_1, all.dueIn1()),
            new Line(DueGroup.IN_2, all.dueIn2()),
            new Line(DueGroup.IN_3, all.dueIn3()),
            new Line(DueGroup.LATER, all.later()),
            new Line(DueGroup.UNPROMISED, all.unpromised())),
        all.open(),
        holders(report.units(), unit -> names.ofUnit(agency, unit)),
        holders(report.officers(), officer -> names.ofOfficer(agency, officer)),
        language.of(report.rule()));
  }

  private static List<Holder> holders(List<SlaReport.Row> rows, UnaryOperator<String> nameOf) {
    return rows.stream()
        .map(row -> holder(nameOf.apply(row.name()), row.figures()))
        .sorted(Comparator.comparing(Holder::name))
        .toList();
  }

  private static Holder holder(String name, SlaFigures figures) {
    return new Holder(
        name,
        figures.overdue().total(),
        figures.dueToday().total(),
        figures.dueIn1().total(),
        figures.dueIn2().total(),
        figures.dueIn3().total(),
        figures.later().total() + figures.unpromised().total(),
        figures.open().total());
  }
}
