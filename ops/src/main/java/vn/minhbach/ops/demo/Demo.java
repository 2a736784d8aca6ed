package vn.minhbach.ops.demo;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/**
 * A working week of a commune of 50,000 people, ready to be played on empty data: the same seed and
 * the same present give the same week. The product that plays it must run on {@link #clock()}.
 */
public final class Demo {
  /** The seed of the week that everybody sees who names no other. */
  public static final String USUAL_SEED = "2026";

  private final long seed;
  private final DemoWeek week;
  private final PlayedClock clock;

  private Demo(long seed, DemoWeek week, PlayedClock clock) {
    this.seed = seed;
    this.week = week;
    this.clock = clock;
  }

  /**
   * Plans a week that ends now.
   *
   * @param volume how many come: 1 for 50,000 people; the kinds of lives stay the same
   */
  public static Demo endingNow(long seed, double volume, Clock real) {
    DemoWeek week =
        DemoWeek.plan(
            seed, VietnamTime.at(real.instant()), volume, WorkingTime.builtIn().standardSchedule());
    return new Demo(seed, week, new PlayedClock(week.acts().getFirst().at().toInstant(), real));
  }

  /** Stands at the first moment of the week until it is played. */
  public PlayedClock clock() {
    return clock;
  }

  /**
   * Plays the week through the API of a product that runs on this demo's clock, which joins the
   * real one at the end, and says what came of it.
   *
   * @param password of every account
   * @param time how that product notes what time brings
   * @param isStopped asked before every act; once it says so, the rest of the week is not played
   * @throws ActRefused if the product does not take an act as planned; nothing is played after it
   */
  public void play(
      URI product, String password, PassingTime time, PrintWriter out, BooleanSupplier isStopped)
      throws InterruptedException {
    long start = System.nanoTime();
    String name = "demo/%d/%s".formatted(seed, week.acts().getLast().at());
    try (DemoPlayer player = new DemoPlayer(product, password, name, clock, time);
        PlayProgress progress = PlayProgress.of(week.acts().size(), out)) {
      for (DemoAct act : week.acts()) {
        if (isStopped.getAsBoolean()) {
          out.printf("%nStopped before %s; the week stays unfinished.%n", act.at());
          out.flush();
          return;
        }
        player.play(act);
        progress.done(act.at());
      }
      clock.join();
      WaitingHall.fill(player);
    }
    sum(out, Duration.ofNanos(System.nanoTime() - start));
  }

  private void sum(PrintWriter out, Duration taken) {
    DemoFigures figures = week.figures();
    out.printf(
        "Played %d acts in %d s. Received %d: resolved %d early, %d on time, %d late; stopped %d,"
            + " cancelled %d; open %d, of them overdue %d. Not received: %d.%n",
        week.acts().size(),
        taken.toSeconds(),
        figures.received(),
        figures.early(),
        figures.onTime(),
        figures.late(),
        figures.stopped(),
        figures.cancelled(),
        figures.open(),
        figures.overdue(),
        figures.refused());
    out.flush();
  }

  DemoWeek week() {
    return week;
  }
}
