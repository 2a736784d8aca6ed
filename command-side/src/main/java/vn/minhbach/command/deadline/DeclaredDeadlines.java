package vn.minhbach.command.deadline;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Held;
import vn.minhbach.command.deadline.Declaration.KindWithdrawn;
import vn.minhbach.command.deadline.Declaration.Released;
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
          run(
              "delete from declared_deadline where dossier = ? and deadline = ?",
              dossier.value(),
              withdrawn.deadline());
      case KindWithdrawn withdrawn ->
          run(
              "delete from declared_deadline where dossier = ? and kind = ?",
              dossier.value(),
              withdrawn.kind().name());
      case AllWithdrawn _ -> {
        run("delete from declared_deadline where dossier = ?", dossier.value());
        run("delete from held_clock where dossier = ?", dossier.value());
      }
      case Held held -> {
        release(dossier, held.kind());
        run(
            "insert into held_clock (dossier, kind) values (?, ?)",
            dossier.value(),
            held.kind().name());
      }
      case Released released -> release(dossier, released.kind());
    }
  }

  private void declare(DossierId dossier, Declared declared) {
    OffsetDateTime dueAt = VietnamTime.at(declared.dueAt());
    int moved =
        run(
            "update declared_deadline set due_at = ? where dossier = ? and deadline = ?",
            dueAt,
            dossier.value(),
            declared.deadline());
    if (moved == 0) {
      run(
          "insert into declared_deadline (dossier, deadline, kind, due_at) values (?, ?, ?, ?)",
          dossier.value(),
          declared.deadline(),
          declared.kind().name(),
          dueAt);
    }
  }

  private void release(DossierId dossier, DeadlineKind kind) {
    run("delete from held_clock where dossier = ? and kind = ?", dossier.value(), kind.name());
  }

  private int run(String sql, Object... params) {
    return jdbc.sql(sql).params(params).update();
  }

  /** Deadlines whose clock runs and whose dossier has no alarm by then, the earliest first. */
  List<Finding> uncovered(int most) {
    return jdbc.sql(
            "select d.dossier, d.deadline, d.due_at, a.wake_at from declared_deadline d"
                + " left join agenda a on a.dossier = d.dossier"
                + " left join held_clock h on h.dossier = d.dossier and h.kind = d.kind"
                + " where h.dossier is null and (a.wake_at is null or a.wake_at > d.due_at)"
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
