package vn.minhbach.shared.procedure;

/** Why somebody has to look at an imported procedure before it may be activated. */
public enum ReviewReason {
  /** A number stands without a unit; 1 can mean a day, a working day or the same day. */
  UNIT_UNKNOWN,
  /** Hours are given, but not whether they are office hours or hours of the clock. */
  KIND_OF_HOUR_UNKNOWN,
  /** No limit is given at all, in none or in some of the channels. */
  LIMIT_MISSING,
  /** Several limits are given, and the source does not say for which case each holds. */
  SEVERAL_LIMITS,
  /** A remark beside the limit names another one, or the same number in another unit. */
  LIMIT_DIFFERS_IN_REMARK,
  /** Words of the procedure say that a supplement stops the clock. */
  SUPPLEMENT_RULE_IN_WORDS,
  /** The name is the title of another document, such as a decision that publishes a list. */
  NAME_OF_ANOTHER_DOCUMENT,
  /** Other procedures in the same file carry the same name. */
  NAME_SHARED,
  /** The papers could not be told apart. */
  PAPERS_UNREADABLE
}
