package vn.minhbach.command.deadline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.dossier.DossierId;

/** Notes on paper, and strikes what it has noted from the agenda. */
final class Keeper implements TimeKeeper {
  private final Agenda agenda;
  private final List<DossierId> noted = new CopyOnWriteArrayList<>();
  private final List<DossierId> tried = new CopyOnWriteArrayList<>();
  private final Set<DossierId> refused = ConcurrentHashMap.newKeySet();

  Keeper(Agenda agenda) {
    this.agenda = agenda;
  }

  @Override
  public Mono<?> note(DossierId dossier) {
    tried.add(dossier);
    if (refused.contains(dossier)) {
      return Mono.error(new IllegalStateException("somebody's name"));
    }
    agenda.remove(dossier);
    noted.add(dossier);
    return Mono.just(dossier);
  }

  /** Has a dossier refuse, until it is allowed again. */
  void refuse(DossierId dossier) {
    refused.add(dossier);
  }

  void allow(DossierId dossier) {
    refused.remove(dossier);
  }

  /** What was noted, in that order. */
  List<DossierId> noted() {
    return noted;
  }

  /** What it was asked for, in that order. */
  List<DossierId> tried() {
    return tried;
  }
}
