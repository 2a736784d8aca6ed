package vn.minhbach.command.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.OnlineLevel;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.Provenance;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.WorkSchedule;
import vn.minhbach.shared.time.WorkingTime;

/** One office, its people, one citizen's dossier, and the week of 16 November 2026. */
final class Cast {
  static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  static final AgencyCode NEXT_COMMUNE = new AgencyCode("H36.200");
  static final UnitCode ONE_STOP = new UnitCode("TTPVHCC");
  static final UnitCode LAND_OFFICE = new UnitCode("KT");

  static final OfficerId AN = new OfficerId("motcua1");
  static final OfficerId BINH = new OfficerId("diachinh");
  static final OfficerId CHI = new OfficerId("giamdoc");
  static final OfficerId DUNG = new OfficerId("kinhte");

  static final Actor CLERK_AN = new Actor(Role.CLERK, AN);
  static final Actor SPECIALIST_BINH = new Actor(Role.SPECIALIST, BINH);
  static final Actor LEADER_CHI = new Actor(Role.LEADER, CHI);
  static final Actor ADMINISTRATOR = new Actor(Role.ADMINISTRATOR, new OfficerId("quantri"));

  static final DossierId ID = new DossierId("0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40");
  static final DossierId OTHER = new DossierId("9c6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f41");
  static final DossierCode CODE = new DossierCode("H36.199-261116-0001");
  static final PersonRef SUBMITTER = new PersonRef("11111111-1111-4111-8111-111111111111");
  static final PersonRef OWNER = new PersonRef("22222222-2222-4222-8222-222222222222");
  static final PersonRef SOMEBODY_ELSE = new PersonRef("33333333-3333-4333-8333-333333333333");
  static final NoteRef NOTE = new NoteRef("44444444-4444-4444-8444-444444444444");
  static final List<Paper> PAPERS =
      List.of(
          new Paper("Đơn đề nghị", Paper.Kind.ORIGINAL, 1),
          new Paper("Giấy chứng nhận quyền sử dụng đất", Paper.Kind.CERTIFIED_COPY, 2));

  static final OffsetDateTime SUNDAY_10PM = OffsetDateTime.parse("2026-11-15T22:00:00+07:00");
  static final OffsetDateTime MONDAY_8AM = OffsetDateTime.parse("2026-11-16T08:00:00+07:00");
  static final OffsetDateTime MONDAY_9AM = OffsetDateTime.parse("2026-11-16T09:00:00+07:00");
  static final OffsetDateTime MONDAY_10AM = OffsetDateTime.parse("2026-11-16T10:00:00+07:00");
  static final OffsetDateTime TUESDAY_9AM = OffsetDateTime.parse("2026-11-17T09:00:00+07:00");
  static final OffsetDateTime TUESDAY_5PM = OffsetDateTime.parse("2026-11-17T17:00:00+07:00");
  static final OffsetDateTime WEDNESDAY_9AM = OffsetDateTime.parse("2026-11-18T09:00:00+07:00");
  static final OffsetDateTime THURSDAY_9AM = OffsetDateTime.parse("2026-11-19T09:00:00+07:00");
  static final OffsetDateTime FRIDAY_9AM = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");
  static final OffsetDateTime FRIDAY_5PM = OffsetDateTime.parse("2026-11-20T17:00:00+07:00");

  /** Five working days after Monday, 16 November. */
  static final OffsetDateTime DUE = OffsetDateTime.parse("2026-11-23T17:00:00+07:00");

  static final OffsetDateTime DUE_DAY_9AM = OffsetDateTime.parse("2026-11-23T09:00:00+07:00");

  /** The day after the promise is a holiday, Vietnamese Culture Day. */
  static final OffsetDateTime TWO_DAYS_LATE = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");

  static final LocalDate LATER_DATE = LocalDate.parse("2026-11-27");

  static final ProcedureCode PERMIT = new ProcedureCode("1.013225");
  static final ProcedureCode CERTIFIED_COPY = new ProcedureCode("2.000815");
  static final Field BUILDING = new Field("Hoạt động xây dựng");
  static final WorkSchedule SCHEDULE = WorkingTime.builtIn().scheduleOf(ONE_STOP);
  static final String CALENDAR = SCHEDULE.calendar().version();
  static final String SUPPLEMENT_BASIS = "NĐ 61/2018/NĐ-CP Điều 19";

  /** Three working days after Monday, 16 November: until then papers may be asked for. */
  static final OffsetDateTime WINDOW_ENDS = OffsetDateTime.parse("2026-11-19T17:00:00+07:00");

  static final TimeLimit FIVE_WORKING_DAYS = TimeLimit.workingDays(5);

  private Cast() {}

  /** A building permit in five working days; a supplement restarts the count. */
  static ProcedureVersion permit() {
    return permit(SupplementPolicy.RESTART, FIVE_WORKING_DAYS);
  }

  static ProcedureVersion permit(SupplementPolicy policy, TimeLimit limit) {
    return new ProcedureVersion(
        PERMIT, 1, terms("Cấp giấy phép xây dựng", policy, limit), LocalDate.parse("2025-07-01"));
  }

  /** Done while the citizen waits. */
  static ProcedureVersion certifiedCopy() {
    return new ProcedureVersion(
        CERTIFIED_COPY,
        1,
        terms("Chứng thực bản sao", SupplementPolicy.RESTART, TimeLimit.SAME_DAY),
        LocalDate.parse("2025-07-01"));
  }

  static ProcedureRef permitRef() {
    return permit().ref(CaseKey.DEFAULT);
  }

  static Circumstances circumstances(OffsetDateTime now, ProcedureVersion procedure) {
    return new Circumstances(
        now,
        procedure,
        SCHEDULE,
        CODE,
        new Circumstances.People(HAM_THUAN, Role.LEADER),
        null,
        Map.of());
  }

  /** A result lies at the counter for thirty days. */
  static OffsetDateTime collectBy(OffsetDateTime atCounter) {
    return SCHEDULE.due(new TimeLimit(30, TimeLimit.Unit.DAYS), atCounter).orElseThrow().at();
  }

  private static ProcedureTerms terms(String name, SupplementPolicy policy, TimeLimit limit) {
    return new ProcedureTerms(
        name,
        BUILDING,
        List.of(ProcedureCase.only(limit)),
        List.of(
            new vn.minhbach.shared.procedure.Paper("Đơn đề nghị", null),
            new vn.minhbach.shared.procedure.Paper("Bản vẽ thiết kế", null)),
        0L,
        OnlineLevel.FULL,
        false,
        new SupplementRule(policy, TimeLimit.workingDays(3), 1, SUPPLEMENT_BASIS),
        Provenance.ENTERED,
        null,
        List.of(),
        InternalProcess.GENERAL);
  }
}
