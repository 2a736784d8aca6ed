package vn.minhbach.command.serial;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierCode;

/**
 * Draws the serials of dossier codes. The row of the day is locked until the transaction that drew
 * from it ends, so serials are given in the order of receipt, and a refused or failed receipt gives
 * its serial back: no gaps, on any number of nodes.
 */
public final class DossierSerials {
  private final JdbcClient jdbc;
  private final RowOpening opening;

  /** Draws from the tables that {@code jdbc} reaches. */
  public DossierSerials(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.opening = new RowOpening(transactions);
  }

  /**
   * The next code of an agency on a day. Must be called inside the transaction that records the
   * receipt; others who receive for the same agency wait until that one ends.
   */
  public DossierCode draw(AgencyCode agency, LocalDate day) {
    if (increment(agency, day) == 0) {
      openDay(agency, day);
      increment(agency, day);
    }
    int serial =
        jdbc.sql("select last_serial from dossier_serial where agency = ? and received_on = ?")
            .params(agency.value(), day)
            .query(Integer.class)
            .single();
    return DossierCode.of(agency, day, serial);
  }

  private int increment(AgencyCode agency, LocalDate day) {
    return jdbc.sql(
            "update dossier_serial set last_serial = last_serial + 1"
                + " where agency = ? and received_on = ?")
        .params(agency.value(), day)
        .update();
  }

  private void openDay(AgencyCode agency, LocalDate day) {
    opening.open(
        () ->
            jdbc.sql(
                    "insert into dossier_serial (agency, received_on, last_serial)"
                        + " values (?, ?, 0)")
                .params(agency.value(), day)
                .update());
  }
}
