package vn.minhbach.command.serial;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Issue;

/**
 * Draws the numbers of issued forms and of the lines in the register (form 07): without gaps for
 * each agency, year and form (Circular 01/2018 art. 10.2). The row of the year is locked until the
 * transaction that drew from it ends, so a refused or failed act gives its number back, on any
 * number of nodes. Whoever draws several draws them in the order of the forms' numbers, after the
 * dossier's code: so nobody waits in a circle.
 */
public final class FormSerials {
  private final JdbcClient jdbc;
  private final RowOpening opening;

  /** Draws from the tables that {@code jdbc} reaches. */
  public FormSerials(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.opening = new RowOpening(transactions);
  }

  /**
   * The next number of a form. Must be called inside the transaction that records the issue.
   *
   * @param year in Việt Nam
   * @param form 01 to 07
   */
  public Issue draw(AgencyCode agency, int year, String form) {
    if (increment(agency, year, form) == 0) {
      openYear(agency, year, form);
      increment(agency, year, form);
    }
    return new Issue(year, last(agency, year, form));
  }

  /** Remembers for whom a number was drawn, in the same transaction. */
  public void remember(
      AgencyCode agency, String form, Issue issue, DossierId dossier, OffsetDateTime issuedAt) {
    jdbc.sql(
            "insert into form_issue (agency, issue_year, form, serial, dossier, issued_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(agency.value(), issue.year(), form, issue.serial(), dossier.value(), issuedAt)
        .update();
  }

  /** The last number given; 0 if none was. All up to it are recorded. */
  public int last(AgencyCode agency, int year, String form) {
    return jdbc.sql(
            "select last_serial from form_serial"
                + " where agency = ? and issue_year = ? and form = ?")
        .params(agency.value(), year, form)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /**
   * For which dossiers the numbers of a range were given, in their order.
   *
   * @param from the first
   * @param to the last
   */
  public List<Issued> range(AgencyCode agency, int year, String form, int from, int to) {
    return jdbc.sql(
            "select serial, dossier from form_issue where agency = ? and issue_year = ?"
                + " and form = ? and serial between ? and ? order by serial")
        .params(agency.value(), year, form, from, to)
        .query((row, n) -> new Issued(row.getInt(1), new DossierId(row.getString(2))))
        .list();
  }

  /** A number and whom it was given for. */
  public record Issued(int serial, DossierId dossier) {}

  private int increment(AgencyCode agency, int year, String form) {
    return jdbc.sql(
            "update form_serial set last_serial = last_serial + 1"
                + " where agency = ? and issue_year = ? and form = ?")
        .params(agency.value(), year, form)
        .update();
  }

  private void openYear(AgencyCode agency, int year, String form) {
    opening.open(
        () ->
            jdbc.sql(
                    "insert into form_serial (agency, issue_year, form, last_serial)"
                        + " values (?, ?, ?, 0)")
                .params(agency.value(), year, form)
                .update());
  }
}
