package vn.minhbach.ops.importing;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Progress for a log file or a pipe: a plain line for each tenth of the work. */
final class LineProgress implements Progress {
  private static final int TENTHS = 10;

  private final PrintWriter out;
  private final InstantSource clock;
  private boolean isChecking;
  private int tenthsShown;
  private Instant firstAt = Instant.EPOCH;
  private boolean isAnswering;

  LineProgress(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void checked(long read, long size) {
    if (!isChecking) {
      isChecking = true;
      say("checking the whole file first");
    }
  }

  @Override
  public void answered(long done, long all) {
    if (!isAnswering) {
      isAnswering = true;
      firstAt = clock.instant();
    }
    int tenths = all == 0 ? TENTHS : (int) (TENTHS * done / all);
    if (tenths == tenthsShown) {
      return;
    }
    tenthsShown = tenths;
    Duration taken = Duration.between(firstAt, clock.instant());
    double seconds = Math.max(taken.toMillis(), 1) / 1000.0;
    long perSecond = Math.round(done / seconds);
    long left = Math.round(seconds * (all - done) / Math.max(done, 1));
    say(
        "%d of %d events (%d %%), %d events/s, %d s left"
            .formatted(done, all, TENTHS * tenths, perSecond, left));
  }

  @Override
  public void note(String words) {
    say(words);
  }

  @Override
  public void close() {
    out.flush();
  }

  private synchronized void say(String words) {
    out.println(words);
    out.flush();
  }
}
