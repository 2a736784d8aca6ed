package vn.minhbach.ops.importing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of past dossiers, read once from beginning to end, one dossier in memory at a time. */
interface DossierLog extends AutoCloseable {

  /**
   * The next dossier, or null after the last one.
   *
   * @throws Refused when the file as a whole cannot be used, naming line, field and rule
   */
  @Nullable RawDossier next() throws Refused;

  /** Packed bytes read so far. */
  long bytesRead();

  /** What is odd about the file as a whole but does not stop us; complete after the last one. */
  Set<Warning> warnings();

  @Override
  void close();
}
