package vn.minhbach.shared.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.time.TimeLimit;

/**
 * How an office goes about a procedure (quy trình nội bộ), as the chairman of the province has
 * approved it: data of the customer, kept with the version of the procedure.
 *
 * @param steps the steps that have a limit, at most 30, with distinct names
 * @param consultation how other agencies are consulted; absent where the law says nothing special
 * @param warnings how far ahead of the due date the office warns itself, at most 10
 * @param collectWithin how long a result lies at the counter before it counts as not collected, in
 *     days or working days
 */
public record InternalProcess(
    List<StepLimit> steps,
    @Nullable Consultation consultation,
    List<TimeLimit> warnings,
    TimeLimit collectWithin) {
  /** Where nothing was decided: no limits of steps, warnings 3 and 1 working days ahead. */
  public static final InternalProcess GENERAL =
      new InternalProcess(
          List.of(),
          null,
          List.of(TimeLimit.workingDays(3), TimeLimit.workingDays(1)),
          new TimeLimit(30, TimeLimit.Unit.DAYS));

  private static final int MOST_STEPS = 30;
  private static final int MOST_WARNINGS = 10;

  public InternalProcess {
    steps = List.copyOf(steps);
    warnings = List.copyOf(warnings);
    long names = steps.stream().map(StepLimit::name).distinct().count();
    if (names != steps.size() || steps.size() > MOST_STEPS) {
      throw new InvalidValue(
          "steps",
          steps.stream().map(StepLimit::name).toList().toString(),
          "at most " + MOST_STEPS + " steps with distinct names");
    }
    if (warnings.size() > MOST_WARNINGS || warnings.stream().anyMatch(one -> !isOffice(one))) {
      throw new InvalidValue(
          "warnings",
          warnings.toString(),
          "at most " + MOST_WARNINGS + ", each in working days or working hours");
    }
    if (collectWithin.unit() != TimeLimit.Unit.DAYS
        && collectWithin.unit() != TimeLimit.Unit.WORKING_DAYS) {
      throw new InvalidValue("collectWithin", collectWithin.toString(), "days or working days");
    }
  }

  /** The limits of the step of that name; empty if the process sets none. */
  public Optional<StepLimit> step(String name) {
    return steps.stream().filter(step -> step.name().equals(name)).findFirst();
  }

  private static boolean isOffice(TimeLimit ahead) {
    return ahead.unit() == TimeLimit.Unit.WORKING_DAYS
        || ahead.unit() == TimeLimit.Unit.WORKING_HOURS;
  }

  /**
   * What one step may take.
   *
   * @param name as the office calls it, at most 200 characters
   * @param legal what the approved process allows
   * @param committed the shorter limit that the office has bound itself to, kept apart from the
   *     other; absent if it has not
   */
  public record StepLimit(String name, TimeLimit legal, @Nullable TimeLimit committed) {
    private static final int LONGEST_NAME = 200;

    public StepLimit {
      name = Text.line("steps.name", name, LONGEST_NAME);
      if (committed != null && !ProcedureCase.isWithin(committed, legal)) {
        throw new InvalidValue(
            "steps.committed",
            Objects.toString(committed),
            "not longer than " + legal + ", in a unit that compares with it");
      }
    }
  }

  /**
   * How long a consulted agency has, and what its silence means.
   *
   * @param limit from the day it was asked
   * @param silenceIsConsent whether the law takes silence for consent
   * @param legalBasis the law that says so, at most 500 characters
   */
  public record Consultation(TimeLimit limit, boolean silenceIsConsent, String legalBasis) {
    private static final int LONGEST_BASIS = 500;

    public Consultation {
      legalBasis = Text.line("consultation.legalBasis", legalBasis, LONGEST_BASIS);
    }
  }
}
