package vn.minhbach.command.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.Role;

/** The paper in the citizen's hand. */
final class ReceiptRules {
  private static final Set<Role> AT_THE_COUNTER = Set.copyOf(EnumSet.of(Role.CLERK, Role.LEADER));

  private ReceiptRules() {}

  /** At any stage: whoever found the lost one must not read on. Nothing has moved. */
  static ReceiptRenewed renew(Act act) {
    Gate.require(AT_THE_COUNTER.contains(act.by().role()), Refusal.COUNTER_NEEDED);
    Gate.require(act.dossier().isReceiptIssued(), Refusal.NO_RECEIPT);
    return new ReceiptRenewed(act.passes(), act.dossier().receiptGeneration() + 1);
  }
}
