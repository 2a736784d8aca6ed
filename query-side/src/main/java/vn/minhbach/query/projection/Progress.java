package vn.minhbach.query.projection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has come.
 *
 * @param view its name
 * @param state what its runner is doing
 * @param behind about how many events are not in it yet; gaps in the numbering of the event store
 *     count as events
 * @param lag the age of the last event in it while others wait, otherwise zero
 * @param fault why it stands still; absent while it does not
 */
public record Progress(
    String view, State state, long behind, Duration lag, @Nullable String fault) {

  /** What a runner is doing. */
  public enum State {
    /** It was not started, or was stopped. */
    STOPPED,
    /** It folds, or has nothing to fold. */
    RUNNING,
    /** Another node writes this view; this one would take over. */
    STANDING_BY,
    /** It could not begin or failed, and tries again by itself. */
    RETRYING,
    /** It met an event that it cannot fold, and waits for a corrected program. */
    HALTED
  }
}
