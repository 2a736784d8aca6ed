package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.status.Instants;
import vn.minhbach.query.status.Place;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.dossier.Axes.HandOver;

/**
 * One of the five steps that every dossier takes.
 *
 * @param when it was taken; absent where it was not, or nobody recorded that
 */
record Step(Milestone milestone, Mark mark, @Nullable String when) {

  /** The steps, in order. */
  enum Milestone {
    SUBMITTED,
    RECEIVED,
    IN_WORK,
    READY,
    RETURNED
  }

  /** How a dossier stands to a step. */
  enum Mark {
    DONE,
    CURRENT,
    AHEAD
  }

  /** All five; of a dossier that ended without a result only those that it took. */
  static List<Step> of(StatusView status) {
    Place place = status.place();
    if (place.handOver() == HandOver.HANDED_OVER) {
      return upTo(Milestone.RETURNED, status.instants(), Mark.DONE, true);
    }
    return switch (place.stage()) {
      case FILED, AWAITING_COMPLETION, CHECKED, IN_TRANSFER ->
          upTo(Milestone.SUBMITTED, status.instants(), Mark.CURRENT, true);
      case RECEIVED -> upTo(Milestone.RECEIVED, status.instants(), Mark.CURRENT, true);
      case IN_PROGRESS, AWAITING_SUPPLEMENT, SUSPENDED, WITHDRAWAL_ASKED, WITHDRAWAL_CONFIRMED ->
          upTo(Milestone.IN_WORK, status.instants(), Mark.CURRENT, true);
      case DECIDED ->
          upTo(
              place.handOver() == HandOver.NOT_READY ? Milestone.IN_WORK : Milestone.READY,
              status.instants(),
              Mark.CURRENT,
              true);
      case REFUSED_AT_INTAKE, STOPPED, CANCELLED ->
          upTo(
              status.instants().received() == null ? Milestone.SUBMITTED : Milestone.RECEIVED,
              status.instants(),
              Mark.DONE,
              false);
    };
  }

  private static List<Step> upTo(
      Milestone reached, Instants instants, Mark mark, boolean withThoseAhead) {
    List<Step> steps = new ArrayList<>();
    for (Milestone milestone : Milestone.values()) {
      int distance = milestone.compareTo(reached);
      if (distance <= 0) {
        @Nullable OffsetDateTime at = at(milestone, instants);
        steps.add(
            new Step(
                milestone, distance < 0 ? Mark.DONE : mark, at == null ? null : Dates.minute(at)));
      } else if (withThoseAhead) {
        steps.add(new Step(milestone, Mark.AHEAD, null));
      }
    }
    return List.copyOf(steps);
  }

  private static @Nullable OffsetDateTime at(Milestone milestone, Instants instants) {
    return switch (milestone) {
      case SUBMITTED -> instants.submitted();
      case RECEIVED -> instants.received();
      case IN_WORK -> null;
      case READY -> instants.atCounter();
      case RETURNED -> instants.handedOver();
    };
  }
}
