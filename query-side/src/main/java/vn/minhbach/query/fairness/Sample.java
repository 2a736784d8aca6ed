package vn.minhbach.query.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.fairness.FairFigures.Arrivals;
import vn.minhbach.query.fairness.FairFigures.CalendarTime;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.query.fairness.FairFigures.FirstPromise;
import vn.minhbach.query.fairness.FairFigures.Rounds;

/** All that counts in one row, while it is added up. */
final class Sample {
  private static final long SECONDS_IN_TIME = 30 * 60;
  private static final double STEPS = 10_000;
  private static final double HUNDRED = 100;

  private final List<Long> minutes = new ArrayList<>();
  private int kept;
  private int missed;
  private int withdrawn;
  private int cancelled;
  private int received;
  private int rounds;
  private int askedBefore;
  private int atOnce;
  private int arrived;
  private int arrivedInTime;
  private int withoutTicket;

  void handedOver(long after) {
    minutes.add(after);
  }

  void promised(Fate fate) {
    switch (fate) {
      case KEPT -> kept++;
      case OPEN, MISSED -> missed++;
      case WITHDRAWN -> withdrawn++;
      case CANCELLED -> cancelled++;
    }
  }

  void received() {
    received++;
  }

  void asked(int times) {
    rounds += times;
  }

  void askedBefore(int times) {
    askedBefore += times;
  }

  void settledAtOnce(int dossiers) {
    atOnce += dossiers;
  }

  void arrived(long seconds) {
    arrived++;
    arrivedInTime += seconds <= SECONDS_IN_TIME ? 1 : 0;
  }

  void withoutTicket(int dossiers) {
    withoutTicket += dossiers;
  }

  /** The figures; a value from fewer than {@code smallest} is withheld. */
  FairRow row(int smallest) {
    List<Long> sorted = minutes.stream().sorted().toList();
    boolean fewTimes = sorted.size() < smallest;
    int judged = kept + missed;
    return new FairRow(
        new CalendarTime(
            sorted.size(),
            fewTimes,
            fewTimes ? null : nearestRank(sorted, 50),
            fewTimes ? null : nearestRank(sorted, 90)),
        new FirstPromise(
            judged,
            judged < smallest,
            judged < smallest ? null : share(kept, judged),
            kept,
            missed,
            withdrawn,
            cancelled),
        new Rounds(
            received,
            received < smallest,
            received < smallest ? null : share(rounds, received) * HUNDRED,
            rounds,
            askedBefore),
        new Arrivals(
            arrived,
            arrived < smallest,
            arrived < smallest ? null : share(arrivedInTime, arrived),
            arrivedInTime,
            withoutTicket),
        atOnce);
  }

  /** The smallest value that at least so many of a hundred do not exceed. */
  static @Nullable Long nearestRank(List<Long> sorted, int percent) {
    int rank = Math.ceilDiv(sorted.size() * percent, 100);
    return rank == 0 ? null : sorted.get(rank - 1);
  }

  /** To four digits; zero of zero is nothing to withhold, and is zero. */
  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.round(STEPS * part / whole) / STEPS;
  }
}
