package vn.minhbach.command.deadline;

import reactor.core.publisher.Mono;
import vn.minhbach.shared.dossier.DossierId;

/** Has a dossier note what time has brought. */
@FunctionalInterface
public interface TimeKeeper {
  /**
   * Notes everything that is due by now and was not noted yet, possibly nothing, and in the same
   * transaction sets the dossier's next alarm in the {@link Agenda} or removes it. Asked more than
   * once for the same alarm, it notes nothing twice.
   *
   * @return completes once that is kept; with an error, nothing was, and it is asked again
   */
  Mono<?> note(DossierId dossier);
}
