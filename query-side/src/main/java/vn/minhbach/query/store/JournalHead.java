package vn.minhbach.query.store;

/**
 * The last batch of a view as its journal knows it.
 *
 * @param life counts how often the view was begun; its documents lie in a collection per life, so
 *     that a writer from before a drop cannot reach those after it
 * @param number the batch, 0 when the view was dropped
 * @param writer drawn anew for each attempt, so that two attempts never share a part
 * @param parts how many documents of the journal hold the changes; 0 when the head itself does
 */
record JournalHead(String view, long life, long number, String token, String writer, int parts) {

  static JournalHead none(String view) {
    return new JournalHead(view, 0, 0, "", "", 0);
  }

  /** What the head becomes if nobody else was there first. */
  JournalHead next(Batch batch, String by, int inParts) {
    return new JournalHead(
        view, hasEnded() ? life + 1 : life, batch.number(), batch.token(), by, inParts);
  }

  JournalHead ended() {
    return new JournalHead(view, life, 0, "", "", 0);
  }

  /** Never begun, or dropped. */
  boolean hasEnded() {
    return number == 0;
  }

  boolean isSameBatch(JournalHead other) {
    return life == other.life && number == other.number;
  }

  /** The end of a life comes after all its batches. */
  boolean isAfter(JournalHead other) {
    if (life != other.life) {
      return life > other.life;
    }
    return !other.hasEnded() && (hasEnded() || number > other.number);
  }
}
