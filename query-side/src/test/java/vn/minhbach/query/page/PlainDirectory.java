package vn.minhbach.query.page;

import java.util.List;
import java.util.Optional;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.queue.Letter;

/** An office whose names say what they name. */
public class PlainDirectory implements OfficeDirectory {
  private static final UnitCode COUNTER = new UnitCode("TTPVHCC");
  private static final UnitCode JUSTICE = new UnitCode("TUPHAP");

  @Override
  public AgencyCode home() {
    return Cast.AGENCY;
  }

  @Override
  public UnitCode counterOf(AgencyCode agency) {
    return COUNTER;
  }

  @Override
  public String ofAgency(AgencyCode agency) {
    return "agency " + agency;
  }

  @Override
  public String ofUnit(AgencyCode agency, String unit) {
    return "unit " + unit;
  }

  @Override
  public String ofOfficer(AgencyCode agency, String officer) {
    return "officer " + officer;
  }

  @Override
  public List<UnitCode> units(AgencyCode agency) {
    return List.of(COUNTER, JUSTICE);
  }

  @Override
  public Hall hallOf(AgencyCode agency, UnitCode unit) {
    return unit.equals(COUNTER)
        ? new Hall(
            List.of(
                new Hall.Lane(new Letter("A"), "field A"),
                new Hall.Lane(new Letter("B"), "field B")),
            List.of(
                new Hall.Counter(1, "counter 1", List.of(new Letter("A"))),
                new Hall.Counter(2, "counter 2", List.of(new Letter("A"), new Letter("B")))))
        : Hall.NONE;
  }

  @Override
  public List<Colleague> colleagues(AgencyCode agency) {
    return List.of(
        new Colleague(new OfficerId("motcua1"), "Clerk", Role.CLERK, agency, COUNTER),
        new Colleague(new OfficerId("tuphap"), "Specialist", Role.SPECIALIST, agency, JUSTICE),
        new Colleague(new OfficerId("giamdoc"), "Leader", Role.LEADER, agency, COUNTER));
  }

  @Override
  public Optional<Colleague> colleague(String account) {
    return colleagues(home()).stream().filter(one -> one.id().value().equals(account)).findFirst();
  }
}
