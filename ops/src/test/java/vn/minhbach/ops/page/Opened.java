package vn.minhbach.ops.page;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Products and browsers that a test has opened; the last one is closed first. */
final class Opened {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final List<AutoCloseable> opened = new ArrayList<>();

  /** Closes it with the others. */
  <T extends AutoCloseable> T keep(T one) {
    opened.add(one);
    return one;
  }

  void close() throws Exception {
    for (AutoCloseable each : opened.reversed()) {
      each.close();
    }
  }

  /** Waits for a cause, as long as a busy machine may need. */
  static void until(String cause, Callable<Boolean> condition) {
    await(cause).atMost(PATIENCE).until(condition);
  }
}
