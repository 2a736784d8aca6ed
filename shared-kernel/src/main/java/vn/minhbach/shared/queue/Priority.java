package vn.minhbach.shared.queue;

/**
 * Why somebody is called before others. It stands on the ticket only; no name goes with it, and no
 * screen shows which one it is.
 */
public enum Priority {
  /** An ordinary ticket. */
  NONE,
  /** Người cao tuổi, from 60 (Luật Người cao tuổi 39/2009/QH12, art. 2). */
  OLD_AGE,
  /** Phụ nữ mang thai. */
  PREGNANT,
  /** Người khuyết tật (Luật Người khuyết tật 51/2010/QH12). */
  DISABLED,
  /** Người có công với cách mạng (Pháp lệnh 02/2020/UBTVQH14). */
  MERITORIOUS;

  /** Whether it is called before ordinary tickets that came earlier. */
  public boolean comesFirst() {
    return this != NONE;
  }
}
