package vn.minhbach.ops.demo;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.ops.demo.Service.Course;

/**
 * How it will go with a dossier that comes in.
 *
 * @param pace how much of the promised time the office takes: 1 is the promised moment
 * @param turn what else happens to it; mostly nothing
 * @param last the act after which nothing happens any more; none if it goes its way
 */
record Fate(double pace, @Nullable Turn turn, @Nullable Wish last) {
  private static final double MISSING_PAPERS_NEVER_COME = 0.3;
  private static final double NOT_AS_IT_SHOULD_BE_WITHOUT_A_CLERK = 0.08;
  private static final double THEN_IT_IS_REFUSED = 0.35;
  private static final double APOLOGISED_IF_LONG_AND_LATE = 0.5;
  private static final double SAME_DAY_RESULT_STAYS = 0.03;
  private static final List<Chance> USUAL =
      List.of(
          new Chance(Turn.SUPPLEMENT, 60),
          new Chance(Turn.SILENCE, 40),
          new Chance(Turn.WITHDRAWAL, 10),
          new Chance(Turn.SECOND_THOUGHTS, 4),
          new Chance(Turn.CORRECTION, 6),
          new Chance(Turn.CANCELLATION, 5),
          new Chance(Turn.REFUSAL, 25),
          new Chance(Turn.PART, 6),
          new Chance(Turn.NO_COLLECTION, 50),
          new Chance(null, 794));

  /** Draws one. */
  static Fate of(Service service, String channel, Dice dice) {
    double pace = pace(service, dice);
    @Nullable Turn turn = turn(service, channel, pace, dice);
    boolean isStuck = turn == Turn.SUPPLEMENT && dice.chance(MISSING_PAPERS_NEVER_COME);
    return new Fate(pace, turn, isStuck ? Wish.SUPPLEMENT_REQUEST : null);
  }

  /** A dossier that comes in under it. */
  Opening opening(OffsetDateTime at, Service service, String channel) {
    Set<Turn> turns = turn == null ? Set.of() : EnumSet.of(turn);
    return new Opening(at, service, channel, pace, turns, last);
  }

  /** Nine of ten in time, many with days to spare. */
  private static double pace(Service service, Dice dice) {
    if (dice.chance(service.isLong() ? 0.14 : 0.08)) {
      return dice.between(1.05, 1.6);
    }
    return dice.chance(0.3) ? dice.between(0.9, 1) : dice.between(0.3, 0.9);
  }

  private static @Nullable Turn turn(Service service, String channel, double pace, Dice dice) {
    boolean isUnguided = !channel.equals("COUNTER") && service.course() != Course.NOTICE;
    if (isUnguided && dice.chance(NOT_AS_IT_SHOULD_BE_WITHOUT_A_CLERK)) {
      return dice.chance(THEN_IT_IS_REFUSED) ? Turn.INTAKE_REFUSAL : Turn.COMPLETION;
    }
    if (service.isLong() && pace > 1 && dice.chance(APOLOGISED_IF_LONG_AND_LATE)) {
      return Turn.EXTENSION;
    }
    if (service.isSameDay()) {
      return dice.chance(SAME_DAY_RESULT_STAYS) ? Turn.NO_COLLECTION : null;
    }
    return dice.weighted(USUAL, Chance::perMille).turn();
  }

  private record Chance(@Nullable Turn turn, int perMille) {}
}
