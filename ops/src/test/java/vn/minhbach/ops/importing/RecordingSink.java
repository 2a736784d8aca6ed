package vn.minhbach.ops.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A product in miniature: remembers what it was given and answers as the real one does. */
final class RecordingSink implements PastDossierSink {
  private final Map<String, PastDossier> byNumber = new HashMap<>();

  @Override
  public synchronized List<PastDossierOutcome> send(List<PastDossier> dossiers) {
    return dossiers.stream().map(this::take).toList();
  }

  private PastDossierOutcome take(PastDossier dossier) {
    PastDossier before = byNumber.put(dossier.foreignNumber(), dossier);
    if (before == null) {
      return new PastDossierOutcome.Added(dossier.steps().size());
    }
    int more = dossier.steps().size() - before.steps().size();
    return more == 0 ? new PastDossierOutcome.Unchanged() : new PastDossierOutcome.Extended(more);
  }

  /** What it holds under the number. */
  synchronized PastDossier dossier(String number) {
    PastDossier dossier = byNumber.get(number);
    if (dossier == null) {
      throw new AssertionError("nothing was sent under " + number);
    }
    return dossier;
  }

  synchronized int size() {
    return byNumber.size();
  }
}
