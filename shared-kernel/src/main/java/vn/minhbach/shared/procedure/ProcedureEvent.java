package vn.minhbach.shared.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;

/** A fact about the catalogue of procedures; nothing personal, and never altered. */
public sealed interface ProcedureEvent {
  /** The words under which these facts are stored for ever. */
  Map<String, Class<? extends ProcedureEvent>> STORED_NAMES =
      Map.of(
          "procedure.version-drafted", ProcedureVersionDrafted.class,
          "procedure.version-activated", ProcedureVersionActivated.class);

  /** The procedure it is about. */
  ProcedureCode code();

  /** The version it is about, 1 or more. */
  int version();

  /** The agency whose officer did it. */
  AgencyCode agency();

  /** The officer who did it. */
  OfficerId by();

  /** When it was recorded. */
  Instant recordedAt();

  /** Somebody wrote a version down; nobody receives dossiers under it yet. */
  record ProcedureVersionDrafted(
      ProcedureCode code,
      int version,
      ProcedureTerms terms,
      AgencyCode agency,
      OfficerId by,
      Instant recordedAt)
      implements ProcedureEvent {}

  /**
   * A second person confirmed a draft: dossiers received on {@code inForceFrom} (a day in Vietnam's
   * time) or later are received under it, until a later version is in force. {@code terms} are the
   * draft's, so that a reader needs no other event.
   */
  record ProcedureVersionActivated(
      ProcedureCode code,
      int version,
      ProcedureTerms terms,
      LocalDate inForceFrom,
      AgencyCode agency,
      OfficerId by,
      Instant recordedAt)
      implements ProcedureEvent {}
}
