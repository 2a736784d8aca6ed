package vn.minhbach.command.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.follow.Followed;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * The catalogue as it stands: the built-in procedures and every change since. Kept in memory, as
 * every receipt asks for it; the changes are kept in the transaction of their facts, and those of
 * other nodes are followed.
 */
public final class Procedures {
  private final Followed<ProcedureEvent, Catalogue> changes;

  /** Reads what was changed so far. */
  public Procedures(JdbcClient jdbc) {
    this.changes =
        new Followed<>(
            jdbc,
            "procedure_change",
            ProcedureEvent.STORED_NAMES,
            BuiltInProcedures.catalogue(),
            Catalogue::after);
  }

  /** The catalogue as it stands. */
  public Catalogue catalogue() {
    return changes.now();
  }

  /** The version in force on a day in Việt Nam; empty if there is none. */
  public Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
    return catalogue().inForce(code, day);
  }

  /**
   * A version that a dossier has kept. May ask the database.
   *
   * @throws IllegalStateException if it is gone, which cannot happen: versions are never removed
   */
  public ProcedureVersion version(ProcedureCode code, int number) {
    Optional<ProcedureVersion> known = catalogue().version(code, number);
    if (known.isEmpty()) {
      changes.refresh(); // Another node may have drafted it within the last second.
    }
    return known
        .or(() -> catalogue().version(code, number))
        .orElseThrow(() -> new IllegalStateException(code + " has no version " + number));
  }

  /** The changes behind it, to be followed where other nodes make some too. */
  public Followed<?, ?> changes() {
    return changes;
  }

  /** Keeps a change; call inside the transaction of its fact. */
  void keep(ProcedureEvent event) {
    changes.keep(event);
  }

  /** Shows a change to everybody; call once its transaction has ended well. */
  void show(ProcedureEvent event) {
    changes.show(event);
  }
}
