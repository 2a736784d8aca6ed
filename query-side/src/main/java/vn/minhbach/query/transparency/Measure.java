package vn.minhbach.query.transparency;

import java.util.function.ToIntFunction;
import vn.minhbach.query.board.BoardRow;

/** The lines of the board, from top to bottom. */
enum Measure {
  CARRIED_OVER(BoardRow::carriedOver, Weight.PLAIN),
  RECEIVED(BoardRow::received, Weight.SUM),
  RESOLVED(BoardRow::resolved, Weight.SUM),
  RESOLVED_EARLY(BoardRow::resolvedEarly, Weight.PART),
  RESOLVED_ON_TIME(BoardRow::resolvedOnTime, Weight.PART),
  RESOLVED_LATE(BoardRow::resolvedLate, Weight.LATE),
  RESOLVED_UNPROMISED(BoardRow::resolvedUnpromised, Weight.RARE),
  STOPPED(BoardRow::stopped, Weight.RARE),
  OPEN(BoardRow::open, Weight.SUM),
  OPEN_IN_TIME(BoardRow::openInTime, Weight.PART),
  OPEN_LATE(BoardRow::openLate, Weight.LATE);

  private final ToIntFunction<BoardRow> count;
  private final Weight weight;

  Measure(ToIntFunction<BoardRow> count, Weight weight) {
    this.count = count;
    this.weight = weight;
  }

  int of(BoardRow row) {
    return count.applyAsInt(row);
  }

  public Weight weight() {
    return weight;
  }

  /** How a line stands among the others. */
  enum Weight {
    /** By itself. */
    PLAIN,
    /** A side of the balance. */
    SUM,
    /** A part of the sum above it. */
    PART,
    /** A part that should be zero. */
    LATE,
    /** A part that is left out where it is zero. */
    RARE
  }
}
