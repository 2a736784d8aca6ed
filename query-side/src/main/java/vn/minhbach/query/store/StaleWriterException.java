package vn.minhbach.query.store;

/**
 * Somebody else has written the view since this writer last looked, or the writer skipped a number.
 * Nothing was changed. The writer asks {@link ViewStore#position} and folds again from there.
 */
public final class StaleWriterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleWriterException(Batch batch, long lastBatch) {
    super(
        "view %s: batch %d came, but the last one is %d"
            .formatted(batch.view(), batch.number(), lastBatch));
  }
}
