package vn.minhbach.command.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.TimeLimit;

/** The cast of the catalogue's tests. */
final class ProcedureFixtures {
  static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
  static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  static final OfficerId AN = new OfficerId("an");
  static final OfficerId BINH = new OfficerId("binh");

  /** 23 November 2026, 08:00 in Vietnam. */
  static final Instant MONDAY_8AM = Instant.parse("2026-11-23T01:00:00Z");

  private ProcedureFixtures() {}

  static ProcedureTerms terms(String name, @Nullable TimeLimit limit, ReviewNote... notes) {
    return new ProcedureTerms(
        name,
        new Field("Hộ tịch"),
        List.of(ProcedureCase.only(limit)),
        List.of(),
        0L,
        OnlineLevel.FULL,
        false,
        SupplementRule.GENERAL,
        Provenance.ENTERED,
        null,
        List.of(notes),
        InternalProcess.GENERAL);
  }
}
