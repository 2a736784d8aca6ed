package vn.minhbach.shared.procedure;

/** How much of a procedure can be done online (Decree 224/2026/NĐ-CP art. 14). */
public enum OnlineLevel {
  /** All of it (toàn trình). */
  FULL,
  /** Part of it; somebody has to come in person at least once (một phần). */
  PARTIAL,
  /** None of it (không). */
  NONE,
  /** It can be filed online, but the source does not say whether all of it can be done so. */
  UNSTATED
}
