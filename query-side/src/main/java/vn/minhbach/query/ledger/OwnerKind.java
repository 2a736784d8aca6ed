package vn.minhbach.query.ledger;

import vn.minhbach.shared.time.Wording;

/** To whom a minute can belong. */
public enum OwnerKind {
  /** The citizen, who has something to do. */
  CITIZEN("Công dân", "The citizen"),
  /** One of our desks, also at night and on days off. */
  DESK("Cơ quan giải quyết", "Our desks"),
  /** Another agency, whose opinion or part is awaited. */
  OTHER_AGENCY("Cơ quan khác", "Another agency"),
  /** The law, which stops the clock. */
  LAW("Pháp luật dừng đồng hồ", "The law stops the clock");

  private final Wording said;

  OwnerKind(String vi, String en) {
    this.said = new Wording(vi, en);
  }

  /** Who it is, in words. */
  public Wording said() {
    return said;
  }
}
