package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.status.Place;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.TimelineEntry;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * It is the citizen's turn.
 *
 * @param duty what there is to do
 * @param papers that are missing; none for another duty
 * @param notice the number and day of the notice by which to pay; absent for another duty
 * @param until the day by which to come; absent where nobody set one
 * @param where the unit to come to
 * @param opening when it can be visited; absent if it stays closed for a month
 */
record Turn(
    Duty duty,
    List<String> papers,
    @Nullable String notice,
    @Nullable String until,
    String where,
    @Nullable Opening opening) {

  /** What a citizen can be waited for. */
  enum Duty {
    PAPERS,
    PAYMENT,
    WITHDRAWAL,
    COLLECT
  }

  /** The duty, if it is the citizen's turn. */
  static Optional<Turn> of(StatusView status, Surroundings around) {
    if (status.place().waitingFor() != WaitingFor.CITIZEN) {
      return Optional.empty();
    }
    Duty duty = duty(status.place());
    AgencyCode agency = new AgencyCode(status.agency());
    UnitCode counter = around.counterOf(agency, status.unit());
    return Optional.of(
        new Turn(
            duty,
            duty == Duty.PAPERS ? papers(status, around.language()) : List.of(),
            duty == Duty.PAYMENT ? notice(status) : null,
            duty == Duty.COLLECT ? collectBy(status) : null,
            around.names().ofUnit(agency, counter.value()),
            around.openingOf(counter).orElse(null)));
  }

  private static Duty duty(Place place) {
    if (place.handOver() != HandOver.NOT_READY) {
      return Duty.COLLECT;
    }
    return switch (place.stage()) {
      case AWAITING_COMPLETION, AWAITING_SUPPLEMENT -> Duty.PAPERS;
      case WITHDRAWAL_ASKED -> Duty.WITHDRAWAL;
      case FILED,
          CHECKED,
          IN_TRANSFER,
          REFUSED_AT_INTAKE,
          RECEIVED,
          IN_PROGRESS,
          SUSPENDED,
          WITHDRAWAL_CONFIRMED,
          STOPPED,
          DECIDED,
          CANCELLED ->
          Duty.PAYMENT;
    };
  }

  /** One by one; what an earlier release wrote names them in a sentence only. */
  private static List<String> papers(StatusView status, Language language) {
    return last(status, "supplement.asked")
        .map(
            asked -> {
              @Nullable String items = asked.data().get("items");
              return items == null
                  ? List.of(language.of(asked.said()))
                  : Arrays.asList(items.split("\n"));
            })
        .orElse(List.of());
  }

  private static @Nullable String notice(StatusView status) {
    return last(status, "financial-duty.asked")
        .map(asked -> Objects.requireNonNullElse(asked.data().get("noticeNumber"), ""))
        .orElse(null);
  }

  private static @Nullable String collectBy(StatusView status) {
    return last(status, "result.at-counter")
        .map(placed -> placed.data().get("collectBy"))
        .map(moment -> Dates.day(OffsetDateTime.parse(moment).toLocalDate()))
        .orElse(null);
  }

  private static Optional<TimelineEntry> last(StatusView status, String kind) {
    return status.timeline().reversed().stream()
        .filter(entry -> entry.kind().equals(kind))
        .findFirst();
  }
}
