package vn.minhbach.command.deadline;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.time.VietnamTime;

/**
 * When time has next to be noted of each dossier: one row for each whose clock is alive, written in
 * the transaction of its facts. It also answers which dossiers are open, a page at a time, in an
 * order that stays.
 */
public final class Agenda {
  private final JdbcClient jdbc;
  private final TransactionTemplate own;

  /** Keeps it in the table that {@code jdbc} reaches. */
  public Agenda(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Sets a dossier's next alarm, in the present transaction. Whoever was at the last one is done
   * with it.
   *
   * @param wakeAt the earliest moment at which something has to be noted; absent while its clock is
   *     alive but nothing will be
   * @throws org.springframework.dao.DuplicateKeyException if another transaction just entered the
   *     same dossier
   */
  public void keep(
      DossierId dossier, AgencyCode agency, ProcedureCode procedure, @Nullable Instant wakeAt) {
    @Nullable OffsetDateTime wake = wakeAt == null ? null : VietnamTime.at(wakeAt);
    int moved =
        jdbc.sql(
                "update agenda set agency = ?, procedure = ?, wake_at = ?, taken_until = null"
                    + " where dossier = ?")
            .param(agency.value())
            .param(procedure.value())
            .param(wake)
            .param(dossier.value())
            .update();
    if (moved == 0) {
      jdbc.sql("insert into agenda (dossier, agency, procedure, wake_at) values (?, ?, ?, ?)")
          .param(dossier.value())
          .param(agency.value())
          .param(procedure.value())
          .param(wake)
          .update();
    }
  }

  /** Strikes a dossier whose clock has ended, in the present transaction; none is no matter. */
  public void remove(DossierId dossier) {
    jdbc.sql("delete from agenda where dossier = ?").params(dossier.value()).update();
  }

  /**
   * A page of the open dossiers of an agency, in the order of their identifiers.
   *
   * @param after the last of the page before; absent for the first page
   * @param most at most so many
   */
  public List<DossierId> open(AgencyCode agency, @Nullable DossierId after, int most) {
    return page("agency", agency.value(), after, most);
  }

  /**
   * A page of the open dossiers of a procedure, of all agencies, in the order of their identifiers.
   *
   * @param after the last of the page before; absent for the first page
   * @param most at most so many
   */
  public List<DossierId> open(ProcedureCode procedure, @Nullable DossierId after, int most) {
    return page("procedure", procedure.value(), after, most);
  }

  /** How many alarms are set. */
  long armed() {
    return jdbc.sql("select count(*) from agenda where wake_at is not null")
        .query(Long.class)
        .single();
  }

  /**
   * Takes what is due, the earliest first. Nobody else is given it before the lease ends, unless
   * {@link #keep} sets it anew. A lease that ends further off than twice its length was written by
   * a clock that has since been set back, and counts for nothing.
   */
  List<Alarm> take(Instant now, Duration lease, int most) {
    return requireNonNull(own.execute(status -> takeNow(now, lease, most)));
  }

  private List<Alarm> takeNow(Instant now, Duration lease, int most) {
    List<Alarm> due =
        jdbc.sql(
                "select dossier, wake_at from agenda where wake_at <= ?"
                    + " and (taken_until is null or taken_until <= ? or taken_until > ?)"
                    + " order by wake_at fetch first ? rows only for update skip locked")
            .params(
                VietnamTime.at(now),
                VietnamTime.at(now),
                VietnamTime.at(now.plus(lease).plus(lease)),
                most)
            .query(Agenda::alarm)
            .list();
    if (!due.isEmpty()) {
      jdbc.sql("update agenda set taken_until = :until where dossier in (:dossiers)")
          .param("until", VietnamTime.at(now.plus(lease)))
          .param("dossiers", due.stream().map(alarm -> alarm.dossier().value()).toList())
          .update();
    }
    return due;
  }

  /** The first alarm after a moment; empty if none is set. */
  Optional<Instant> nextWake(Instant after) {
    return jdbc.sql(
            "select dossier, wake_at from agenda where wake_at > ? order by wake_at"
                + " fetch first 1 rows only")
        .params(VietnamTime.at(after))
        .query(Agenda::alarm)
        .optional()
        .map(Alarm::wakeAt);
  }

  /** Alarms of before a moment that still stand, the earliest first: nobody noted that time. */
  List<Alarm> overdueBy(Instant moment, int most) {
    return jdbc.sql(
            "select dossier, wake_at from agenda where wake_at < ? order by wake_at"
                + " fetch first ? rows only")
        .params(VietnamTime.at(moment), most)
        .query(Agenda::alarm)
        .list();
  }

  /** The column is one of two named above, never anything that somebody typed. */
  private List<DossierId> page(String column, String value, @Nullable DossierId after, int most) {
    return jdbc.sql(
            "select dossier from agenda where "
                + column
                + " = ? and dossier > ? order by dossier fetch first ? rows only")
        .params(value, after == null ? "" : after.value(), most)
        .query((row, n) -> new DossierId(row.getString(1)))
        .list();
  }

  private static Alarm alarm(ResultSet row, int n) throws SQLException {
    return new Alarm(
        new DossierId(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant());
  }
}
