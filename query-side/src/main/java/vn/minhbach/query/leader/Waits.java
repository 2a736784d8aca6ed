package vn.minhbach.query.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.sla.Figure;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * Who waits for whom: the open dossiers by unit and by who has to act next.
 *
 * @param lines by unit, in alphabetical order
 * @param total of all units
 */
record Waits(List<Line> lines, Line total) {
  /** In this order from left to right; messages name them. */
  static final List<WaitingFor> WHOM =
      List.of(WaitingFor.OFFICE, WaitingFor.CITIZEN, WaitingFor.OTHER_AGENCY, WaitingFor.LAW);

  /**
   * A unit.
   *
   * @param name empty for all of them
   * @param numbers in the order of {@link #WHOM}
   */
  record Line(String name, List<Linked> numbers) {}

  static Waits of(SlaReport report, OfficeDirectory names) {
    AgencyCode agency = new AgencyCode(report.agency());
    return new Waits(
        report.units().stream()
            .map(row -> line(row.name(), names.ofUnit(agency, row.name()), row.figures().open()))
            .sorted(Alphabet.by(Line::name))
            .toList(),
        line(null, "", report.figures().open()));
  }

  private static Line line(@Nullable String code, String said, Figure open) {
    return new Line(
        said,
        WHOM.stream()
            .map(whom -> Linked.of(count(open, whom), Links.waiting(code, whom)))
            .toList());
  }

  private static int count(Figure open, WaitingFor whom) {
    return switch (whom) {
      case OFFICE -> open.office();
      case CITIZEN -> open.citizen();
      case OTHER_AGENCY -> open.otherAgency();
      case LAW -> open.law();
      case NOBODY -> 0;
    };
  }
}
