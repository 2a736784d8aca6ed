package vn.minhbach.ops.importing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules a past dossier must keep. One broken rule refuses the whole dossier, so that nothing is
 * half written. A completion before the start is accepted with a warning: real registers have it.
 */
final class PastDossierRules {
  private final TimeRules times;

  /** Rules as of {@code now}: nothing has happened later than a day after it. */
  PastDossierRules(Instant now) {
    times = new TimeRules(now);
  }

  /**
   * Checks one dossier.
   *
   * @param numbers the numbers met so far in this file; this one is added, accepted or not
   */
  Checked check(RawDossier raw, Fingerprints numbers) {
    try {
      return taken(raw, numbers);
    } catch (Refused e) {
      return new Checked.NotTaken(e.refusal());
    }
  }

  private Checked taken(RawDossier raw, Fingerprints numbers) throws Refused {
    Refusal fault = raw.fault();
    if (fault != null) {
      throw new Refused(fault);
    }
    Map<DossierField, RawValue> values = raw.values();
    RawValue number = values.get(DossierField.NUMBER);
    if (number == null) {
      throw new Refused(
          raw.line(), DossierField.NUMBER.key(), "", "a dossier number, and none is given");
    }
    Texts.required(number);
    if (!numbers.add(number.value())) {
      throw new Refused(
          number.line(), number.key(), number.value(), "a number that stands once in the file");
    }
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    OffsetDateTime startedAt = times.pastOrAbsent(values.get(DossierField.STARTED_AT), warnings);
    OffsetDateTime completedAt =
        times.pastOrAbsent(values.get(DossierField.COMPLETED_AT), warnings);
    OffsetDateTime deadline = times.deadline(values.get(DossierField.DEADLINE), warnings);
    List<PastStep> steps = steps(raw, warnings);
    if (steps.isEmpty()) {
      if (startedAt == null) {
        throw new Refused(
            raw.line(),
            "event",
            "",
            "at least one event, or a start date, to know it was received");
      }
      warnings.add(Warning.NO_STEPS);
    }
    if (startedAt != null && completedAt != null && completedAt.isBefore(startedAt)) {
      warnings.add(Warning.COMPLETED_BEFORE_STARTED);
    }
    return new Checked.Taken(
        new PastDossier(
            number.value(),
            raw.line(),
            startedAt,
            deadline,
            completedAt,
            Texts.optional(values.get(DossierField.CHANNEL)),
            Texts.optional(values.get(DossierField.RESPONSIBLE)),
            Texts.optional(values.get(DossierField.DEPARTMENT)),
            Texts.optional(values.get(DossierField.UNIT)),
            steps),
        warnings);
  }

  private List<PastStep> steps(RawDossier raw, Set<Warning> warnings) throws Refused {
    if (raw.stepsInFile() > Limits.STEPS_PER_DOSSIER) {
      throw new Refused(
          raw.line(),
          "event",
          raw.stepsInFile() + " events",
          "at most " + Limits.STEPS_PER_DOSSIER + " events in one dossier");
    }
    List<PastStep> steps = new ArrayList<>(raw.steps().size());
    for (RawStep step : raw.steps()) {
      PastStep read = step(step, warnings);
      if (!steps.isEmpty() && read.at().isBefore(steps.getLast().at())) {
        RawValue at = present(step, StepField.AT);
        throw new Refused(
            at.line(),
            at.key(),
            at.value(),
            "not before the event above it, which was at " + steps.getLast().at());
      }
      steps.add(read);
    }
    return steps;
  }

  private PastStep step(RawStep raw, Set<Warning> warnings) throws Refused {
    Map<StepField, RawValue> values = raw.values();
    RawValue activity = present(raw, StepField.ACTIVITY);
    OffsetDateTime at = times.past(present(raw, StepField.AT), warnings);
    return new PastStep(
        Texts.required(activity),
        Texts.optional(values.get(StepField.OFFICER)),
        Texts.optional(values.get(StepField.UNIT)),
        at,
        Texts.optional(values.get(StepField.LIFECYCLE)),
        Texts.optional(values.get(StepField.INSTANCE)));
  }

  private static RawValue present(RawStep step, StepField field) throws Refused {
    RawValue value = step.values().get(field);
    if (value == null) {
      throw new Refused(
          step.line(), field.key(), "", "every event has an activity and a time; this is missing");
    }
    return value;
  }
}
