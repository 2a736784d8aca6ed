package vn.minhbach.query.leader;

import java.util.List;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.sla.SlaFigures;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * The open dossiers by who handles them.
 *
 * @param lines in the order of the names, as Vietnamese sorts them: never a ranking
 */
record Officers(List<Line> lines) {
  /**
   * An officer.
   *
   * @param numbers overdue, today, in 1, 2 and 3 working days, and all
   */
  record Line(String name, List<Linked> numbers) {}

  static Officers of(SlaReport report, OfficeDirectory names) {
    AgencyCode agency = new AgencyCode(report.agency());
    return new Officers(
        report.officers().stream()
            .map(row -> line(names.ofOfficer(agency, row.name()), row.name(), row.figures()))
            .sorted(Alphabet.by(Line::name))
            .toList());
  }

  private static Line line(String said, String officer, SlaFigures figures) {
    return new Line(
        said,
        List.of(
            number(officer, figures.overdue().total(), DeskFilter.OVERDUE),
            number(officer, figures.dueToday().total(), DeskFilter.TODAY),
            number(officer, figures.dueIn1().total(), DeskFilter.IN_1),
            number(officer, figures.dueIn2().total(), DeskFilter.IN_2),
            number(officer, figures.dueIn3().total(), DeskFilter.IN_3),
            number(officer, figures.open().total(), DeskFilter.ALL)));
  }

  private static Linked number(String officer, int count, DeskFilter filter) {
    return Linked.of(count, Links.workOfOfficer(officer, filter));
  }
}
