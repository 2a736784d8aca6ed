package vn.minhbach.command.deadline;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.command.deadline.Finding.What;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.time.VietnamTime;

/** The deadlines that hold by the facts, and which of them no alarm covers. */
final class DeclaredDeadlines {
  private final JdbcClient jdbc;

  DeclaredDeadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes what a fact declares, in the present transaction. One writer at a time. */
  void apply(DossierId dossier, Declaration declaration) {
    switch (declaration) {
      case Declared declared -> declare(dossier, declared);
      case Withdrawn withdrawn ->
          jdbc.sql("delete from declared_deadline where dossier = ? and deadline = ?")
              .params(dossier.value(), withdrawn.deadline())
              .update();
      case AllWithdrawn _ ->
          jdbc.sql("delete from declared_deadline where dossier = ?")
              .params(dossier.value())
              .update();
    }
  }

  private void declare(DossierId dossier, Declared declared) {
    OffsetDateTime dueAt = VietnamTime.at(declared.dueAt());
    int moved =
        jdbc.sql("update declared_deadline set due_at = ? where dossier = ? and deadline = ?")
            .params(dueAt, dossier.value(), declared.deadline())
            .update();
    if (moved == 0) {
      jdbc.sql("insert into declared_deadline (dossier, deadline, due_at) values (?, ?, ?)")
          .params(dossier.value(), declared.deadline(), dueAt)
          .update();
    }
  }

  /** Deadlines whose dossier has no alarm by then, the earliest first. */
  List<Finding> uncovered(int most) {
    return jdbc.sql(
            "select d.dossier, d.deadline, d.due_at, a.wake_at from declared_deadline d"
                + " left join agenda a on a.dossier = d.dossier"
                + " where a.wake_at is null or a.wake_at > d.due_at"
                + " order by d.due_at, d.dossier, d.deadline fetch first ? rows only")
        .params(most)
        .query(
            (row, n) -> {
              @Nullable Object wakeAt = row.getObject(4);
              return new Finding(
                  new DossierId(row.getString(1)),
                  row.getString(2),
                  row.getObject(3, OffsetDateTime.class).toInstant(),
                  wakeAt == null ? What.NO_ALARM : What.ALARM_TOO_LATE);
            })
        .list();
  }
}
