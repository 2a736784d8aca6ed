package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.apology.ApologiesReport;
import vn.minhbach.query.desk.DeskEntry;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * The dossiers behind a number.
 *
 * @param lines by unit, each in the order they are due; broken promises the longest first
 * @param isCut whether there are more than are shown
 */
record DossierList(List<Line> lines, boolean isCut) {
  /**
   * A dossier. It names no procedure, since a sensitive one must not be named.
   *
   * @param said its code, or the number of a past dossier
   * @param address of its page
   * @param field the field of administration
   * @param unit the name of the unit that holds it
   * @param officer the name of who handles it; empty while nobody was assigned
   * @param waits who has to act; absent once it is done
   * @param due the promised date, or moment; empty where none was promised
   * @param lateDays calendar days since that date; 0 where it is not broken
   */
  record Line(
      String said,
      String address,
      String field,
      String unit,
      String officer,
      @Nullable WaitingFor waits,
      String due,
      long lateDays) {}

  static DossierList ofOpen(
      AgencyCode agency,
      List<DeskEntry> entries,
      boolean isCut,
      OfficeDirectory names,
      LocalDate today) {
    return new DossierList(
        entries.stream()
            .map(
                entry ->
                    new Line(
                        said(entry.code(), entry.pastNumber(), entry.dossier()),
                        Links.dossier(entry.dossier()),
                        entry.field(),
                        names.ofUnit(agency, entry.unit()),
                        officer(agency, entry.officer(), names),
                        entry.waitingFor(),
                        due(entry.promise()),
                        late(entry.promise(), today)))
            .toList(),
        isCut);
  }

  /** The broken promises; what is done meanwhile waits for nobody. */
  static DossierList ofOwed(ApologiesReport report, OfficeDirectory names, int most) {
    AgencyCode agency = new AgencyCode(report.agency());
    return new DossierList(
        report.owed().stream()
            .limit(most)
            .map(
                debt ->
                    new Line(
                        said(debt.code(), null, debt.dossier()),
                        Links.dossier(debt.dossier()),
                        debt.field(),
                        names.ofUnit(agency, debt.unit()),
                        officer(agency, debt.officer(), names),
                        debt.resolvedAt() == null ? debt.waitingFor() : null,
                        due(debt.promise()),
                        late(debt.promise(), day(debt.resolvedAt(), report.asOf()))))
            .toList(),
        report.owed().size() > most);
  }

  private static String said(@Nullable String code, @Nullable String number, String dossier) {
    if (code != null) {
      return code;
    }
    return number == null ? dossier : number;
  }

  private static String officer(
      AgencyCode agency, @Nullable String officer, OfficeDirectory names) {
    return officer == null ? "" : names.ofOfficer(agency, officer);
  }

  private static String due(@Nullable Promise promise) {
    return promise == null ? "" : Dates.promised(promise);
  }

  private static LocalDate day(@Nullable OffsetDateTime resolvedAt, OffsetDateTime now) {
    return resolvedAt == null ? now.toLocalDate() : resolvedAt.toLocalDate();
  }

  private static long late(@Nullable Promise promise, LocalDate until) {
    return promise == null
        ? 0
        : Math.max(0, until.toEpochDay() - promise.dueAt().toLocalDate().toEpochDay());
  }
}
