package vn.minhbach.ops.importing;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress for someone who watches: a bar with speed and time left, on the error stream. */
final class BarProgress implements Progress {
  private static final int REDRAW_EVERY_MILLIS = 200;
  private static final long BYTES_PER_KILOBYTE = 1 << 10;

  private final PrintWriter out;
  private @Nullable ProgressBar checking;
  private @Nullable ProgressBar answering;

  BarProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void checked(long read, long size) {
    if (checking == null) {
      checking = bar("checking", size, " kB", BYTES_PER_KILOBYTE);
    }
    checking.stepTo(read);
  }

  @Override
  public void answered(long done, long all) {
    if (answering == null) {
      if (checking != null) {
        checking.stepTo(checking.getMax());
        checking.close();
      }
      answering = bar("importing", all, " events", 1);
    }
    answering.stepTo(done);
  }

  private static ProgressBar bar(String task, long max, String unit, long unitSize) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(max)
        .setUnit(unit, unitSize)
        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_EVERY_MILLIS)
        .showSpeed()
        .build();
  }

  @Override
  public synchronized void note(String words) {
    out.println();
    out.println(words);
    out.flush();
  }

  @Override
  public void close() {
    if (checking != null) {
      checking.close();
    }
    if (answering != null) {
      answering.close();
    }
  }
}
