package vn.minhbach.shared.time;

import java.time.OffsetDateTime;

/**
 * Until when a received dossier must be handed to the unit that settles it.
 *
 * @param at at +07:00; late just after it
 * @param rule why then
 */
public record TransferDue(OffsetDateTime at, Rule rule) {
  /** The text that says so. */
  public static final String LEGAL_BASIS =
      "NĐ 118/2025/NĐ-CP, Điều 18 (sửa đổi bởi NĐ 309/2026/NĐ-CP)";

  public TransferDue {
    at = VietnamTime.local(at);
  }

  /** Which part of the transfer rule applied. */
  public enum Rule {
    /** Received by 15:00 on a working day: until its last session closes. */
    SAME_WORKING_DAY,
    /** Received after 15:00: until the first session of the next working day opens. */
    AFTER_15,
    /** Received when the office had closed for the day, at or before 15:00: the same. */
    AFTER_CLOSING,
    /** Received on a day off: the same. */
    ON_DAY_OFF
  }
}
