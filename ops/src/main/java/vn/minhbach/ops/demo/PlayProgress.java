package vn.minhbach.ops.demo;

import java.io.Console;
import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far a play is: a bar for somebody who watches, else a line for each tenth. */
final class PlayProgress implements AutoCloseable {
  private static final int TENTHS = 10;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE dd/MM HH:mm", Locale.ENGLISH);

  private final PrintWriter lines;
  private final int all;
  private final @Nullable ProgressBar bar;
  private int done;

  private PlayProgress(PrintWriter lines, int all, @Nullable ProgressBar bar) {
    this.lines = lines;
    this.all = all;
    this.bar = bar;
  }

  /** Progress of so many acts, in whatever way this process can show it. */
  static PlayProgress of(int all, PrintWriter lines) {
    boolean isWatched =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new PlayProgress(lines, all, isWatched ? bar(all) : null);
  }

  /** Plain lines, whoever watches. */
  static PlayProgress inLines(int all, PrintWriter lines) {
    return new PlayProgress(lines, all, null);
  }

  private static ProgressBar bar(int all) {
    return new ProgressBarBuilder()
        .setTaskName("playing")
        .setInitialMax(all)
        .setUnit(" acts", 1)
        .showSpeed()
        .build();
  }

  /** One more act is done; the week has come to this moment. */
  void done(OffsetDateTime moment) {
    done++;
    String words = moment.format(MOMENT);
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(words);
    } else if (TENTHS * done / all > TENTHS * (done - 1) / all) {
      lines.printf("played %d of %d acts, %s%n", done, all, words);
      lines.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
