package vn.minhbach.command.procedure;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;

/** What can be asked of the catalogue. */
public sealed interface ProcedureCommand {
  /** The procedure it is about. */
  @TargetAggregateIdentifier
  ProcedureCode code();

  /** The agency whose officer asks. */
  AgencyCode agency();

  /** The officer who asks. */
  OfficerId by();

  /** Write down a further version; its number is the next one. */
  record DraftProcedureVersion(
      ProcedureCode code, ProcedureTerms terms, AgencyCode agency, OfficerId by)
      implements ProcedureCommand {}

  /** Receive dossiers under that version from the beginning of {@code from}, Vietnam's time. */
  record ActivateProcedureVersion(
      ProcedureCode code, int version, LocalDate from, AgencyCode agency, OfficerId by)
      implements ProcedureCommand {}
}
