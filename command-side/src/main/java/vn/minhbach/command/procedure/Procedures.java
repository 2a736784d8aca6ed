package vn.minhbach.command.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * The catalogue as it stands: the built-in procedures and every change since. Kept in memory, as
 * every receipt asks for it; the changes are kept in the transaction of their facts.
 */
public final class Procedures {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AtomicReference<Catalogue> catalogue;

  /** Reads what was changed so far. */
  public Procedures(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.catalogue = new AtomicReference<>(read());
  }

  /** The catalogue as it stands. */
  public Catalogue catalogue() {
    return catalogue.get();
  }

  /** The version in force on a day in Việt Nam; empty if there is none. */
  public Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
    return catalogue.get().inForce(code, day);
  }

  /**
   * A version that a dossier has kept.
   *
   * @throws IllegalStateException if it is gone, which cannot happen: versions are never removed
   */
  public ProcedureVersion version(ProcedureCode code, int number) {
    return catalogue
        .get()
        .version(code, number)
        .orElseThrow(() -> new IllegalStateException(code + " has no version " + number));
  }

  /** Keeps a change; call inside the transaction of its fact. */
  void keep(ProcedureEvent event) {
    jdbc.sql("insert into procedure_change (kind, fact) values (?, ?)")
        .params(kind(event), json.writeValueAsBytes(event))
        .update();
  }

  /** Shows a change to everybody; call once its transaction has ended well. */
  void show(ProcedureEvent event) {
    catalogue.updateAndGet(now -> now.after(event));
  }

  private Catalogue read() {
    return jdbc
        .sql("select kind, fact from procedure_change order by position")
        .query((row, n) -> event(row.getString(1), row.getBytes(2)))
        .list()
        .stream()
        .reduce(BuiltInProcedures.catalogue(), Catalogue::after, (one, other) -> other);
  }

  private static String kind(ProcedureEvent event) {
    return ProcedureEvent.STORED_NAMES.entrySet().stream()
        .filter(name -> name.getValue().isInstance(event))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private ProcedureEvent event(String kind, byte[] fact) {
    return json.readValue(
        fact, Objects.requireNonNull(ProcedureEvent.STORED_NAMES.get(kind), kind));
  }
}
