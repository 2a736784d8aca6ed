package vn.minhbach.command.follow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every second whether another node has changed what is kept in memory here. */
public final class FollowOtherNodes implements SmartLifecycle {
  /** What another node changed is seen here after at most this time, and the time of one query. */
  public static final Duration PERIOD = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(FollowOtherNodes.class);

  private final List<Followed<?, ?>> all;
  private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(daemon());
  private volatile boolean running;
  private boolean failing;

  /** Refreshes these while it runs. */
  public FollowOtherNodes(List<Followed<?, ?>> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public void start() {
    if (thread.isShutdown()) {
      thread = Executors.newSingleThreadScheduledExecutor(daemon());
    }
    running = true;
    var _ =
        thread.scheduleWithFixedDelay(
            this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    running = false;
    thread.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** A database that is away for a while is said once, and asked again. */
  private void look() {
    try {
      all.forEach(Followed::refresh);
      failing = false;
    } catch (RuntimeException away) {
      if (!failing) {
        LOG.warn("event=cannot-follow-other-nodes", away);
      }
      failing = true;
    }
  }

  private static ThreadFactory daemon() {
    return Thread.ofVirtual().name("follow-other-nodes").factory();
  }
}
