package vn.minhbach.query.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Wording;

/** Whose minute it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Owner.Citizen.class, name = "CITIZEN"),
  @JsonSubTypes.Type(value = Owner.Desk.class, name = "DESK"),
  @JsonSubTypes.Type(value = Owner.OtherAgency.class, name = "OTHER_AGENCY"),
  @JsonSubTypes.Type(value = Owner.Law.class, name = "LAW")
})
public sealed interface Owner {
  /**
   * Whose turn it is where a dossier stands; nobody's if it has ended.
   *
   * @param awaited whose opinion or part is awaited
   */
  static @Nullable Owner of(Standing standing, Awaited awaited) {
    return switch (standing.waitingFor()) {
      case OFFICE ->
          new Desk(
              standing.unit().value(),
              standing.officer() == null ? null : standing.officer().value());
      case CITIZEN -> new Citizen(Duty.at(standing.axes().stage()));
      case OTHER_AGENCY -> awaited.owner();
      case LAW -> new Law();
      case NOBODY -> null;
    };
  }

  /** Which kind of owner it is. */
  OwnerKind kind();

  /** Who it is, in words. */
  Wording said();

  /**
   * The citizen.
   *
   * @param duty what there is to do
   */
  record Citizen(Duty duty) implements Owner {
    @Override
    public OwnerKind kind() {
      return OwnerKind.CITIZEN;
    }

    @Override
    public Wording said() {
      return new Wording("Công dân: " + duty.said().vi(), "The citizen: " + duty.said().en());
    }
  }

  /**
   * One of our desks.
   *
   * @param unit that holds the dossier
   * @param officer by which account; absent while nobody was assigned
   */
  record Desk(String unit, @Nullable String officer) implements Owner {
    @Override
    public OwnerKind kind() {
      return OwnerKind.DESK;
    }

    @Override
    public Wording said() {
      return officer == null
          ? new Wording(
              "Đơn vị " + unit + ", chưa phân công", "The unit " + unit + ", nobody assigned")
          : new Wording(
              "Đơn vị " + unit + ", người thụ lý " + officer,
              "The unit " + unit + ", handled by " + officer);
    }
  }

  /** The law, which stops the clock. */
  record Law() implements Owner {
    @Override
    public OwnerKind kind() {
      return OwnerKind.LAW;
    }

    @Override
    public Wording said() {
      return OwnerKind.LAW.said();
    }
  }

  /**
   * Those whose opinion, or part, is awaited, together.
   *
   * @param agencies some of them: opinions first, then linked tasks, in the order of asking
   * @param unnamed how many more
   */
  record OtherAgency(List<String> agencies, int unnamed) implements Owner {
    public OtherAgency {
      agencies = List.copyOf(agencies);
    }

    @Override
    public OwnerKind kind() {
      return OwnerKind.OTHER_AGENCY;
    }

    @Override
    public Wording said() {
      return new Wording(
          "Chờ cơ quan khác" + listed(": ", " cơ quan khác"),
          "Awaiting" + listed(" ", " more agencies"));
    }

    private String listed(String before, String more) {
      List<String> parts = new ArrayList<>(agencies);
      if (unnamed > 0) {
        parts.add(unnamed + more);
      }
      return parts.isEmpty() ? "" : before + String.join("; ", parts);
    }
  }
}
