package vn.minhbach.query.board;

/**
 * One line of a board. Carried over and received equal resolved and open, always.
 *
 * @param carriedOver received before the period and open when it began
 * @param received in the period
 * @param resolved in the period: early, on time, late, unpromised or stopped
 * @param resolvedEarly before the promised date
 * @param resolvedOnTime on it
 * @param resolvedLate after it
 * @param resolvedUnpromised with no date promised
 * @param stopped at the citizen's request
 * @param open when the period ended, or at the moment of the answer if that is earlier
 * @param openInTime of these, not overdue, or with no date promised
 * @param openLate of these, overdue
 * @param lateByInstant resolved after the promised moment, whether or not after the date
 * @param cancelled received in the period and cancelled since; counted nowhere else
 */
public record BoardRow(
    int carriedOver,
    int received,
    int resolved,
    int resolvedEarly,
    int resolvedOnTime,
    int resolvedLate,
    int resolvedUnpromised,
    int stopped,
    int open,
    int openInTime,
    int openLate,
    int lateByInstant,
    int cancelled) {
  /** Nothing happened. */
  static final BoardRow ZERO = new BoardRow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** An unbalanced line is a bug in a fold: it must not be shown. */
  public BoardRow {
    if (carriedOver + received != resolved + open
        || openInTime + openLate != open
        || resolvedEarly + resolvedOnTime + resolvedLate + resolvedUnpromised + stopped != resolved
        || Math.min(Math.min(openInTime, openLate), carriedOver) < 0) {
      throw new IllegalStateException(
          "a board does not balance: %d + %d = %d + %d, open %d + %d"
              .formatted(carriedOver, received, resolved, open, openInTime, openLate));
    }
  }

  BoardRow plus(BoardRow more) {
    return new BoardRow(
        carriedOver + more.carriedOver,
        received + more.received,
        resolved + more.resolved,
        resolvedEarly + more.resolvedEarly,
        resolvedOnTime + more.resolvedOnTime,
        resolvedLate + more.resolvedLate,
        resolvedUnpromised + more.resolvedUnpromised,
        stopped + more.stopped,
        open + more.open,
        openInTime + more.openInTime,
        openLate + more.openLate,
        lateByInstant + more.lateByInstant,
        cancelled + more.cancelled);
  }
}
