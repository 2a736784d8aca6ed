package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;

/** The facts of a dossier, told one after the other by hand. */
final class Tale {
  static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  static final AgencyCode NEXT_COMMUNE = new AgencyCode("H36.200");
  static final UnitCode ONE_STOP = new UnitCode("TTPVHCC");
  static final UnitCode LAND_OFFICE = new UnitCode("KT");
  static final Actor CLERK = new Actor(Role.CLERK, new OfficerId("motcua1"));
  static final Actor LEADER = new Actor(Role.LEADER, new OfficerId("giamdoc"));
  static final OfficerId BINH = new OfficerId("diachinh");
  static final DossierId ID = new DossierId("0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40");
  static final DossierCode CODE = new DossierCode("H36.199-261116-0001");
  static final ProcedureRef PERMIT =
      new ProcedureRef(
          new ProcedureCode("1.013225"), 1, CaseKey.DEFAULT, new Field("Xây dựng"), false);

  private final List<DossierEvent> facts = new ArrayList<>();

  /** Where it begins. */
  static Standing at(AgencyCode agency, Stage stage) {
    return new Standing(
        agency,
        ONE_STOP,
        null,
        PERMIT.field(),
        PERMIT,
        Axes.at(stage),
        WaitingFor.of(Axes.at(stage), 0),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Received here with this promise. */
  static UnaryOperator<Standing> received(OffsetDateTime at, @Nullable Promise promise) {
    return standing -> stage(Stage.RECEIVED).apply(standing).received(PERMIT, CODE, at, promise);
  }

  static UnaryOperator<Standing> stage(Stage stage) {
    return standing -> standing.at(standing.axes().with(stage), 0);
  }

  static UnaryOperator<Standing> heldBy(UnitCode unit, @Nullable OfficerId officer) {
    return standing -> stage(Stage.IN_PROGRESS).apply(standing).heldBy(unit, officer);
  }

  /** The first fact. */
  Tale opens(
      Actor by, OffsetDateTime at, Standing standing, Function<Occurrence, DossierEvent> fact) {
    facts.add(fact.apply(new Occurrence(ID, by, at, null, standing)));
    return this;
  }

  /** The next fact, and what it changes. */
  Tale then(
      Actor by,
      OffsetDateTime at,
      UnaryOperator<Standing> change,
      Function<Occurrence, DossierEvent> fact) {
    Standing before = facts.getLast().after();
    facts.add(fact.apply(new Occurrence(ID, by, at, before, change.apply(before))));
    return this;
  }

  /** The next fact, which changes nothing about where it stands. */
  Tale then(Actor by, OffsetDateTime at, Function<Occurrence, DossierEvent> fact) {
    return then(by, at, UnaryOperator.identity(), fact);
  }

  List<DossierEvent> facts() {
    return List.copyOf(facts);
  }
}
