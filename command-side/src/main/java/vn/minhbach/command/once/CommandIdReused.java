package vn.minhbach.command.once;

import java.util.UUID;

/** One identifier was used for two different commands: the second is refused, nothing happened. */
public final class CommandIdReused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID commandId;

  /** Refuses the second use of this identifier. */
  public CommandIdReused(UUID commandId) {
    super("command " + commandId + " asked for something else before", null, false, false);
    this.commandId = commandId;
  }

  /** The identifier. */
  public UUID commandId() {
    return commandId;
  }
}
