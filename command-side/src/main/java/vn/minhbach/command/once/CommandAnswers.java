package vn.minhbach.command.once;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.time.VietnamTime;

/** Remembers the first answer to every command, in the transaction of the command's facts. */
public final class CommandAnswers {
  private final JdbcClient jdbc;
  private final Clock clock;

  /** Remembers them in the table that {@code jdbc} reaches. */
  public CommandAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The first answer to this command; empty if it is new.
   *
   * @param fingerprint of what is asked for now
   * @throws CommandIdReused if the same identifier asked for something else before
   */
  public Optional<Acknowledgement> find(UUID commandId, String fingerprint) {
    return jdbc.sql(
            "select fingerprint, dossier, code, version, facts from command_answer"
                + " where command_id = ?")
        .params(commandId.toString())
        .query(
            (row, n) -> {
              if (!row.getString(1).equals(fingerprint)) {
                throw new CommandIdReused(commandId);
              }
              @Nullable String code = row.getString(3);
              return new Acknowledgement(
                  new DossierId(row.getString(2)),
                  code == null ? null : new DossierCode(code),
                  row.getLong(4),
                  List.of(row.getString(5).split(",")));
            })
        .optional();
  }

  /**
   * Remembers an answer.
   *
   * @throws org.springframework.dao.DuplicateKeyException if another transaction just answered the
   *     same command
   */
  public void remember(UUID commandId, String fingerprint, Acknowledgement answer) {
    @Nullable DossierCode code = answer.code();
    jdbc.sql(
            "insert into command_answer"
                + " (command_id, fingerprint, dossier, code, version, facts, answered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(commandId.toString())
        .param(fingerprint)
        .param(answer.dossier().value())
        .param(code == null ? null : code.value())
        .param(answer.version())
        .param(String.join(",", answer.facts()))
        .param(VietnamTime.at(clock.instant()))
        .update();
  }
}
