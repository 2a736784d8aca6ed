package vn.minhbach.query.timeshare;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * A turn that an event ended: the same stretch of time that the ledger of its dossier gives to the
 * same kind of owner.
 *
 * @param agency that was responsible
 * @param unit that held the dossier
 * @param officer who handled it; absent while nobody was assigned
 * @param day the local day on which it ended
 */
record EndedTurn(
    String agency,
    String unit,
    @Nullable String officer,
    OwnerKind owner,
    LocalDate day,
    Duration time) {

  /**
   * The turn that the event ended; empty if it goes on. Past dossiers have none, since their source
   * does not say for whom it waited; nor have turns that began before facts said when.
   */
  static Optional<EndedTurn> of(DossierEvent event) {
    @Nullable Standing before = event.occurrence().before();
    Standing after = event.after();
    if (before == null
        || before.turnSince() == null
        || after.procedure() == null
        || before.turn().equals(after.turn())) {
      return Optional.empty();
    }
    // Time after an end that was none belongs to who has the turn now, as in the ledger.
    Standing owner = before.waitingFor() == WaitingFor.NOBODY ? after : before;
    @Nullable OwnerKind kind = kind(owner.waitingFor());
    OffsetDateTime end = event.occurrence().at();
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new EndedTurn(
                owner.agency().value(),
                owner.unit().value(),
                owner.officer() == null ? null : owner.officer().value(),
                kind,
                end.toLocalDate(),
                end.isBefore(before.turnSince())
                    ? Duration.ZERO
                    : Duration.between(before.turnSince(), end)));
  }

  Held held() {
    return new Held(1, time);
  }

  private static @Nullable OwnerKind kind(WaitingFor waitingFor) {
    return switch (waitingFor) {
      case OFFICE -> OwnerKind.DESK;
      case CITIZEN -> OwnerKind.CITIZEN;
      case OTHER_AGENCY -> OwnerKind.OTHER_AGENCY;
      case LAW -> OwnerKind.LAW;
      case NOBODY -> null;
    };
  }
}
