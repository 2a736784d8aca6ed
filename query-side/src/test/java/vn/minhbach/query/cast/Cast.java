package vn.minhbach.query.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.Precision;

/** Constants of the tests. 20 November 2026 is a Friday. */
public final class Cast {
  public static final AgencyCode AGENCY = new AgencyCode("H36.199");
  public static final UnitCode COUNTER = new UnitCode("TTPVHCC");
  public static final UnitCode JUSTICE = new UnitCode("TUPHAP");
  public static final OfficerId AN = new OfficerId("an");
  public static final OfficerId BINH = new OfficerId("binh");
  public static final Actor CLERK = new Actor(Role.CLERK, AN);
  public static final Actor LEADER = new Actor(Role.LEADER, BINH);
  public static final Field CIVIL_STATUS = new Field("Hộ tịch");
  public static final Field LAND = new Field("Đất đai");
  public static final String PROCEDURE_NAME = "Đăng ký khai sinh";
  public static final ProcedureRef BIRTH = procedure(CIVIL_STATUS);

  private Cast() {}

  public static ProcedureRef procedure(Field field) {
    return new ProcedureRef(new ProcedureCode("1.001193"), 1, CaseKey.DEFAULT, field, false);
  }

  /** Such as {@code at("2026-11-20", "09:30")}, in Vietnamese time. */
  public static OffsetDateTime at(String date, String time) {
    return LocalDate.parse(date).atTime(LocalTime.parse(time)).atOffset(ZoneOffset.ofHours(7));
  }

  /** Promised for the end of a day. */
  public static Promise byDay(String date) {
    return new Promise(at(date, "17:00"), Precision.DAY);
  }

  /** Promised for a moment. */
  public static Promise byMoment(String date, String time) {
    return new Promise(at(date, time), Precision.MOMENT);
  }
}
