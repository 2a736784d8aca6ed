package vn.minhbach.command.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;

/** What is still to be counted again by which calendar, and which dates it has moved. */
final class Recounts {
  private final JdbcClient jdbc;

  Recounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Calendars by which not everything has been counted again, the earliest first. */
  List<Pending> pending() {
    return jdbc.sql(
            "select version, confirmed_at from calendar_recount where done_at is null"
                + " order by confirmed_at")
        .query(Recounts::read)
        .list();
  }

  /** Everything has been counted by it, or by a later one. */
  void done(String version, Instant at) {
    jdbc.sql("update calendar_recount set done_at = ? where version = ? and done_at is null")
        .params(at.atOffset(ZoneOffset.UTC), version)
        .update();
  }

  /** Keeps which dates are moved by facts that are being published, in their transaction. */
  void keepMoves(List<? extends EventMessage<?>> facts) {
    for (EventMessage<?> fact : facts) {
      if (fact.getPayload() instanceof DueDateRecounted moved) {
        keepMove(String.valueOf(moved.dueDate().calendarVersion()), moved.dossier().value());
      }
    }
  }

  /** How many dossiers each calendar has moved; none for one that moved nothing. */
  Map<String, Long> moves() {
    return jdbc
        .sql("select version, count(*) from calendar_move group by version")
        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Facts of one dossier stand one after the other, so nobody writes the same row meanwhile. */
  private void keepMove(String version, String dossier) {
    jdbc.sql(
            "insert into calendar_move (version, dossier)"
                + " select cast(? as varchar(40)), cast(? as varchar(36))"
                + " where not exists (select 1 from calendar_move where version = ? and dossier = ?)")
        .params(version, dossier, version, dossier)
        .update();
  }

  private static Pending read(ResultSet row, int n) throws SQLException {
    return new Pending(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
  }

  /** A calendar, and when it was confirmed. */
  record Pending(String version, Instant confirmedAt) {}
}
