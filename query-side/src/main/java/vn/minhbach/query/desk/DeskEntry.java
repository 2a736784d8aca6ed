package vn.minhbach.query.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.ProcedureRef;

/**
 * One dossier that somebody has to do something about.
 *
 * @param dossier its identifier
 * @param code its code; absent until it is received, and for past dossiers
 * @param pastNumber the number of a past dossier; filled in when a desk is read
 * @param procedure the procedure's code; absent for past dossiers
 * @param procedureVersion the version in force on receipt; absent likewise
 * @param procedureName its name; filled in when a desk is read
 * @param field the field of administration
 * @param sensitive whether no message may name the procedure
 * @param stage on the business axis
 * @param nationalState its national name, in Vietnamese
 * @param waitingFor who has to act next
 * @param promise the date that holds; absent where none was promised
 * @param receivedAt when the clock started; absent before
 * @param submittedAt when it was handed in; filled in when a desk is read, for what is not received
 * @param unit the unit that holds it
 * @param officer who handles it; absent while nobody was assigned
 */
public record DeskEntry(
    String dossier,
    @Nullable String code,
    @Nullable String pastNumber,
    @Nullable String procedure,
    @Nullable Integer procedureVersion,
    @Nullable String procedureName,
    String field,
    boolean sensitive,
    Stage stage,
    String nationalState,
    WaitingFor waitingFor,
    @Nullable Promise promise,
    @Nullable OffsetDateTime receivedAt,
    @Nullable OffsetDateTime submittedAt,
    String unit,
    @Nullable String officer) {

  static DeskEntry of(DossierId dossier, Standing standing) {
    @Nullable ProcedureRef procedure = standing.procedure();
    return new DeskEntry(
        dossier.value(),
        standing.code() == null ? null : standing.code().value(),
        null,
        procedure == null ? null : procedure.code().value(),
        procedure == null ? null : procedure.version(),
        null,
        standing.field().name(),
        procedure != null && procedure.sensitive(),
        standing.axes().stage(),
        NationalState.of(standing.axes()).vietnamese(),
        standing.waitingFor(),
        standing.promise(),
        standing.receivedAt(),
        null,
        standing.unit().value(),
        standing.officer() == null ? null : standing.officer().value());
  }

  /** The same with what only the status of the dossier knows. */
  DeskEntry knowing(@Nullable String number, @Nullable OffsetDateTime submitted) {
    return with(number, procedureName, submitted);
  }

  /** The same with the name of its procedure. */
  DeskEntry named(@Nullable String name) {
    return with(pastNumber, name, submittedAt);
  }

  private DeskEntry with(
      @Nullable String number, @Nullable String name, @Nullable OffsetDateTime submitted) {
    return new DeskEntry(
        dossier,
        code,
        number,
        procedure,
        procedureVersion,
        name,
        field,
        sensitive,
        stage,
        nationalState,
        waitingFor,
        promise,
        receivedAt,
        submitted,
        unit,
        officer);
  }
}
