package vn.minhbach.command.follow;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import vn.minhbach.command.rounds.Rounds;

/** Looks every second whether another node has changed what is kept in memory here. */
public final class FollowOtherNodes implements SmartLifecycle {
  /** What another node changed is seen here after at most this time, and the time of one query. */
  public static final Duration PERIOD = Duration.ofSeconds(1);

  private final List<Followed<?, ?>> all;
  private final Rounds rounds = new Rounds("follow-other-nodes", this::look);

  /** Refreshes these while it runs. */
  public FollowOtherNodes(List<Followed<?, ?>> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public void start() {
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  private Duration look() {
    all.forEach(Followed::refresh);
    return PERIOD;
  }
}
