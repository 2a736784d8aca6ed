package vn.minhbach.command.serial;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the row of a counter behind a savepoint, so that losing the race for it spoils nothing. Not
 * on a second connection: when all are in use by acts that draw, none of them would ever get it.
 */
final class RowOpening {
  private final TransactionTemplate attempt;

  RowOpening(PlatformTransactionManager transactions) {
    this.attempt = new TransactionTemplate(transactions);
    this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Afterwards the row is there, by this insertion or by another's. */
  void open(Runnable insertion) {
    try {
      attempt.executeWithoutResult(status -> insertion.run());
    } catch (DuplicateKeyException opened) {
      // Another act opened it first; its row serves us as well.
    }
  }
}
