package vn.minhbach.command.dossier;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Compares what the asker saw with what is. */
final class ExpectedVersion {
  /** Metadata key of the expected version, a long. */
  static final String KEY = "expectedVersion";

  private ExpectedVersion() {}

  /**
   * Lets pass if nobody changed the dossier meanwhile.
   *
   * @param version how many facts there are
   */
  static void check(MetaData metadata, long version) {
    @Nullable Object expected = metadata.get(KEY);
    if (expected instanceof Long seen && seen != version) {
      throw new StaleVersion(seen, version);
    }
  }
}
