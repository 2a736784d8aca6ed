package vn.minhbach.command.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.queue.Letter;

/**
 * The agencies of this installation with their units and officers: data that the customer supplies.
 *
 * @param agencies at least one
 */
public record Organisation(List<Agency> agencies) {
  public Organisation {
    agencies = List.copyOf(agencies);
    requireDistinct(agencies, Agency::code, "agencies.code");
  }

  /**
   * The agency with this code.
   *
   * @throws InvalidValue if this installation does not serve it
   */
  public Agency agency(AgencyCode code) {
    return agencies.stream()
        .filter(agency -> agency.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "agency",
                    code.value(),
                    "an agency of this installation: " + codes(agencies, Agency::code)));
  }

  /** The officer who acts under this account, with the agency that employs them. */
  public Optional<Officer> officer(OfficerId id) {
    return agencies.stream()
        .flatMap(agency -> agency.officers().stream())
        .filter(officer -> officer.id().equals(id))
        .findFirst();
  }

  /** The agency that employs the officer. */
  public Optional<AgencyCode> employer(OfficerId id) {
    return agencies.stream()
        .filter(agency -> agency.officers().stream().anyMatch(one -> one.id().equals(id)))
        .map(Agency::code)
        .findFirst();
  }

  /**
   * One agency.
   *
   * @param code its identification code
   * @param name as printed
   * @param units at least one
   * @param officers everybody who may act
   */
  public record Agency(AgencyCode code, String name, List<Unit> units, List<Officer> officers) {
    public Agency {
      units = List.copyOf(units);
      officers = List.copyOf(officers);
      requireDistinct(units, Unit::code, "units.code");
      requireDistinct(officers, Officer::id, "officers.id");
      requireUnits(code, units, officers.stream().map(Officer::unit).toList());
    }

    /**
     * Lets pass a unit of this agency.
     *
     * @throws InvalidValue if it has no such unit
     */
    public void requireUnit(UnitCode unit) {
      requireUnits(code, units, List.of(unit));
    }

    /**
     * The unit with this code.
     *
     * @throws InvalidValue if this agency has no such unit
     */
    public Unit unit(UnitCode unit) {
      requireUnit(unit);
      return units.stream().filter(one -> one.code().equals(unit)).findFirst().orElseThrow();
    }

    /**
     * Lets pass an officer of this agency.
     *
     * @throws InvalidValue if nobody acts under that account here
     */
    public void requireOfficer(OfficerId officer) {
      if (officers.stream().noneMatch(known -> known.id().equals(officer))) {
        throw new InvalidValue(
            "officer", officer.value(), "an officer of " + code + ", by account");
      }
    }
  }

  /**
   * A unit.
   *
   * @param name as printed
   * @param queue the letters of its queue; absent if people do not wait there by tickets
   * @param counters where tickets are called to; absent without a queue
   */
  public record Unit(
      UnitCode code,
      String name,
      @Nullable List<QueueLetter> queue,
      @Nullable List<Counter> counters) {
    public Unit {
      queue = queue == null ? List.of() : List.copyOf(queue);
      counters = counters == null ? List.of() : List.copyOf(counters);
      WaitingRoom.check(queue, counters);
    }

    /** A unit where nobody waits by tickets. */
    public Unit(UnitCode code, String name) {
      this(code, name, null, null);
    }

    /** The letters of its queue; none if people do not wait there by tickets. */
    @Override
    public List<QueueLetter> queue() {
      return queue == null ? List.of() : queue;
    }

    /** Where tickets are called to; none without a queue. */
    @Override
    public List<Counter> counters() {
      return counters == null ? List.of() : counters;
    }

    /**
     * What a letter of its queue stands for.
     *
     * @throws InvalidValue if its queue has no such letter
     */
    public QueueLetter letter(Letter letter) {
      return WaitingRoom.find(queue(), QueueLetter::letter, letter, "letter");
    }

    /**
     * The counter of that number.
     *
     * @throws InvalidValue if its queue has no such counter
     */
    public Counter counter(int number) {
      return WaitingRoom.find(counters(), Counter::number, number, "counter");
    }
  }

  /** Somebody who acts: account, name tag, capacity, unit. */
  public record Officer(OfficerId id, String name, Role role, UnitCode unit) {}

  private static void requireUnits(AgencyCode of, List<Unit> known, List<UnitCode> named) {
    for (UnitCode unit : named) {
      if (known.stream().noneMatch(one -> one.code().equals(unit))) {
        throw new InvalidValue(
            "unit", unit.value(), "a unit of " + of + ": " + codes(known, Unit::code));
      }
    }
  }

  private static <T, C> String codes(List<T> all, Function<T, C> code) {
    return all.stream().map(code).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static <T, C> void requireDistinct(List<T> all, Function<T, C> code, String field) {
    Map<C, Long> counts = all.stream().collect(Collectors.groupingBy(code, Collectors.counting()));
    if (all.isEmpty() || counts.size() < all.size()) {
      throw new InvalidValue(field, counts.toString(), "at least one, each once");
    }
  }
}
