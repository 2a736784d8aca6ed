package vn.minhbach.shared.time;

/** When a promise is broken. */
public enum Precision {
  /** Only when the due day is over at 24:00 local time (Civil Code 2015, art. 148.6). */
  DAY,
  /** As soon as the due moment has passed (Civil Code 2015, art. 147.1). */
  MOMENT
}
