package vn.minhbach.ops.importing;

import java.util.List;

/** Where checked dossiers go. Called from several threads at once. */
public interface PastDossierSink {

  /**
   * Hands over a batch; each dossier is taken as a whole or not at all, and handing the same over
   * again changes nothing.
   *
   * @return one outcome per dossier, in their order
   * @throws SinkFailure when it is not known that the batch arrived, or it was turned away as a
   *     whole
   */
  List<PastDossierOutcome> send(List<PastDossier> dossiers) throws SinkFailure;
}
