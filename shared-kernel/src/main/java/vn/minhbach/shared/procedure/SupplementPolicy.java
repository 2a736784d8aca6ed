package vn.minhbach.shared.procedure;

/** What a supplement asked for during appraisal does to the clock once it has been brought in. */
public enum SupplementPolicy {
  /** The whole limit starts again (NĐ 61/2018/NĐ-CP art. 19.4). */
  RESTART,
  /** The wait is not counted and the rest of the limit goes on, where sector law says so. */
  RESUME,
  /** The wait counts like any other time. */
  NO_EFFECT
}
