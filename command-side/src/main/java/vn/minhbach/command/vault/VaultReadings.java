package vn.minhbach.command.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.time.VietnamTime;

/** The traces that readers of the vault leave: only ever added to. */
public final class VaultReadings {
  private final JdbcClient jdbc;
  private final TransactionTemplate own;
  private final Clock clock;

  /** Writes to the table that {@code jdbc} reaches. */
  public VaultReadings(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** Kept when this returns, whatever becomes of whoever reads. */
  void leave(Reader reader, String reference) {
    own.executeWithoutResult(
        status ->
            jdbc.sql(
                    "insert into vault_reading (read_at, officer, dossier, reference, purpose)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                    VietnamTime.at(clock.instant()),
                    reader.officer().value(),
                    reader.dossier().value(),
                    reference,
                    reader.purpose())
                .update());
  }

  /**
   * Readings for the sake of a dossier, the latest first.
   *
   * @param before only those with a smaller position
   * @param count how many at most, 1 or more
   */
  public List<VaultReading> of(DossierId dossier, long before, int count) {
    return jdbc.sql(
            "select position, read_at, officer, reference, purpose from vault_reading"
                + " where dossier = ? and position < ?"
                + " order by position desc fetch first ? rows only")
        .params(dossier.value(), before, count)
        .query(
            (row, n) ->
                new VaultReading(
                    row.getLong(1),
                    VietnamTime.at(row.getObject(2, OffsetDateTime.class).toInstant()),
                    new OfficerId(row.getString(3)),
                    dossier,
                    row.getString(4),
                    row.getString(5)))
        .list();
  }
}
