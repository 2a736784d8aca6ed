package vn.minhbach.command.deadline;

import java.time.Instant;
import vn.minhbach.shared.dossier.DossierId;

/**
 * A deadline that would pass in silence.
 *
 * @param deadline its name within the dossier: {@code due}, {@code warning-1}, {@code opinion-1},
 *     or {@code alarm} for whatever an alarm was set for
 * @param dueAt the moment by which time has to be noted of it
 */
public record Finding(DossierId dossier, String deadline, Instant dueAt, What what) {

  /** What is wrong. */
  public enum What {
    /** It was declared, and no alarm is set for the dossier. */
    NO_ALARM,
    /** It was declared, and the dossier's next alarm comes after it. */
    ALARM_TOO_LATE,
    /** The alarm was set, its moment has passed, and nobody noted it. */
    NOT_FIRED
  }
}
