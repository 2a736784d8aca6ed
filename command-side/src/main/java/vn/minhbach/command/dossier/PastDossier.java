package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

/**
 * A dossier as another system recorded it, in that system's words and times.
 *
 * @param number its number there, unique inside one agency, 1 to 200 characters
 * @param startedAt when it was received there; absent if the source does not say
 * @param deadline the date promised there; a plan is not a promise
 * @param completedAt when it was completed there; absent while open
 * @param channel as the source wrote it
 * @param responsible who was responsible
 * @param field its field of business
 * @param steps at most 10,000, in the order of the source, whose times may be equal but never go
 *     back
 */
record PastDossier(
    String number,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime deadline,
    @Nullable OffsetDateTime completedAt,
    @Nullable String channel,
    @Nullable OfficerId responsible,
    @Nullable String field,
    List<PastStep> steps) {

  private static final int MOST_STEPS = 10_000;
  private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("1990-01-01T00:00:00Z");

  public PastDossier {
    number = Text.line("number", number, 200);
    channel = channel == null ? null : Text.line("channel", channel, 60);
    field = field == null ? null : Text.line("field", field, 200);
    steps = List.copyOf(steps);
    if (startedAt == null && steps.isEmpty()) {
      throw new InvalidValue("startedAt", number, "a start or at least one step");
    }
    if (steps.size() > MOST_STEPS) {
      throw new InvalidValue("steps", Integer.toString(steps.size()), "at most " + MOST_STEPS);
    }
    plausible("startedAt", startedAt);
    plausible("completedAt", completedAt);
    plausible("deadline", deadline);
    OffsetDateTime previous = EARLIEST;
    for (PastStep step : steps) {
      if (step.at().isBefore(previous)) {
        throw new InvalidValue("steps.at", step.at().toString(), "not before the step before it");
      }
      previous = step.at();
    }
  }

  /** When it was received: as the source says, else the time of its first step. */
  OffsetDateTime receivedAt() {
    return startedAt != null ? startedAt : steps.getFirst().at();
  }

  private static void plausible(String field, @Nullable OffsetDateTime at) {
    if (at != null && at.isBefore(EARLIEST)) {
      throw new InvalidValue(field, at.toString(), "after 1990-01-01; 1970 stands for unknown");
    }
  }

  /**
   * One step of it.
   *
   * @param activity what was done, 1 to 200 characters
   * @param officer by whom; absent if the source does not say
   * @param unit in which unit; absent if the source does not say
   * @param at when, as the source wrote it
   * @param lifecycle the XES life-cycle transition, such as {@code complete}
   */
  public record PastStep(
      String activity,
      @Nullable OfficerId officer,
      @Nullable UnitCode unit,
      OffsetDateTime at,
      @Nullable String lifecycle) {
    public PastStep {
      activity = Text.line("steps.activity", activity, 200);
      lifecycle = lifecycle == null ? null : Text.line("steps.lifecycle", lifecycle, 60);
      plausible("steps.at", at);
    }
  }
}
