package vn.minhbach.ops.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * What the books must say of one dossier after its acts: an account of its own, kept without the
 * rules of the product, so that the two can be compared.
 */
final class Ledger {
  private final TimeLimit limit;
  private final WorkSchedule schedule;
  private boolean isReceived;
  private boolean isRefused;
  private boolean isAppraised;
  private @Nullable Promise promise;
  private @Nullable OffsetDateTime dutySince;
  private @Nullable Ending ending;

  Ledger(TimeLimit limit, WorkSchedule schedule) {
    this.limit = limit;
    this.schedule = schedule;
  }

  /** How a dossier ended for the books. */
  enum Ending {
    EARLY,
    ON_TIME,
    LATE,
    STOPPED,
    CANCELLED
  }

  void enter(DemoAct act) {
    switch (act.wish()) {
      case RECEIPT_AT_COUNTER, RECEIPT -> receive(act.at());
      case SETTLEMENT -> {
        receive(act.at());
        ending = judged(act.at());
      }
      case INTAKE_REFUSAL -> isRefused = true;
      case SUPPLEMENT_REQUEST -> isAppraised = isReceived;
      case SUPPLEMENT -> promise = isAppraised ? counted(limit, act.at()) : promise;
      case FINANCIAL_DUTY -> dutySince = act.at();
      case PAYMENT -> prolong(requireNonNull(dutySince).toLocalDate(), act.at().toLocalDate());
      case EXTENSION -> {
        LocalDate day = LocalDate.parse((String) requireNonNull(act.body().get("newDueDate")));
        promise = new Promise(schedule.closingOf(day), requireNonNull(promise).precision());
      }
      case COUNTER_ARRIVAL -> ending = judged(act.at());
      case STOP -> ending = isReceived ? Ending.STOPPED : null;
      case CANCELLATION -> ending = isReceived ? Ending.CANCELLED : null;
      case FILING,
          CHECK,
          TRANSFER,
          ASSIGNMENT,
          STEP,
          STEP_COMPLETION,
          HAND_ON,
          VERIFICATION,
          OPINION_REQUEST,
          OPINION_ANSWER,
          OPINION_LAPSE,
          DECISION,
          HAND_OVER,
          NON_COLLECTION,
          RATING,
          WITHDRAWAL,
          WITHDRAWAL_CONFIRMATION,
          WITHDRAWAL_RETRACTION,
          CORRECTION -> {} // The books do not move.
    }
  }

  /** The date that holds; there is one as soon as the dossier is received. */
  Promise promise() {
    return requireNonNull(promise, "it is not received");
  }

  /** These books as figures, at a moment after all acts. */
  DemoFigures figures(OffsetDateTime present) {
    boolean isOpen = isReceived && ending == null;
    boolean isOverdue = isOpen && promise().judge(present) == Timeliness.LATE;
    return new DemoFigures(
        one(isReceived),
        one(ending == Ending.EARLY),
        one(ending == Ending.ON_TIME),
        one(ending == Ending.LATE),
        one(ending == Ending.STOPPED),
        one(ending == Ending.CANCELLED),
        one(isOpen),
        one(isOverdue),
        one(isRefused));
  }

  private void receive(OffsetDateTime at) {
    isReceived = true;
    promise = counted(limit, at);
  }

  private void prolong(LocalDate from, LocalDate to) {
    boolean inDays = limit.unit() == TimeLimit.Unit.DAYS;
    int waited =
        inDays
            ? Math.toIntExact(ChronoUnit.DAYS.between(from, to))
            : schedule.calendar().workingDaysBetween(from, to);
    if (waited > 0) {
      TimeLimit more = inDays ? TimeLimit.days(waited) : TimeLimit.workingDays(waited);
      promise = counted(more, promise().dueAt());
    }
  }

  private Promise counted(TimeLimit counted, OffsetDateTime from) {
    return schedule
        .due(counted, from)
        .map(due -> new Promise(due.at(), due.precision()))
        .orElseThrow();
  }

  private Ending judged(OffsetDateTime at) {
    return switch (promise().judge(at)) {
      case EARLY -> Ending.EARLY;
      case ON_TIME -> Ending.ON_TIME;
      case LATE -> Ending.LATE;
      case UNPROMISED -> throw new IllegalStateException("a promise judges");
    };
  }

  private static int one(boolean claim) {
    return claim ? 1 : 0;
  }
}
