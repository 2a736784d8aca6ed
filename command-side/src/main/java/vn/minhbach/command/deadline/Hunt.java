package vn.minhbach.command.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this node's last look for unarmed deadlines came to.
 *
 * @param findings all that stand, the earliest due first; at most a thousand of either kind
 * @param lookedAt when that was; absent before the first look
 */
public record Hunt(State state, List<Finding> findings, @Nullable Instant lookedAt) {
  public Hunt {
    findings = List.copyOf(findings);
  }

  /** Whether all is well as far as this node can tell. */
  public boolean isQuiet() {
    return findings.isEmpty() && state != State.BLIND;
  }

  /** How much a look can see. */
  public enum State {
    /** The facts are read, and held against the agenda. */
    WATCHING,
    /** Facts were recorded faster than they were read; no judgement on them yet. */
    CATCHING_UP,
    /** Another node reads and watches. */
    STANDING_BY,
    /** The facts are not being read, by nobody: an unarmed deadline would not be seen. */
    BLIND
  }
}
