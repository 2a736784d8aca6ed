package vn.minhbach.query.watch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.Promise;

/** What the end of a dossier shows: patterns 2, 12, 13, 20 and 22. */
final class EndSigns {
  private static final Duration SHORT = Duration.ofMinutes(5);
  private static final double LAST_TENTH = 0.9;

  private EndSigns() {}

  static void atCounter(Signs signs) {
    @Nullable OffsetDateTime receivedAt = signs.now().receivedAt();
    @Nullable Promise first = signs.now().firstPromise();
    if (receivedAt == null || first == null) {
      return;
    }
    Duration life = Duration.between(receivedAt, signs.at());
    boolean days = first.dueAt().toLocalDate().isAfter(receivedAt.toLocalDate());
    if (days && life.compareTo(SHORT) < 0) {
      signs.see(
          Pattern.SHORT_LIFE,
          "Có kết quả sau " + Span.vi(life) + ", hẹn " + Span.moment(first),
          "Done " + Span.en(life) + " after receipt, promised for " + Span.moment(first),
          Map.of("seconds", Long.toString(life.toSeconds()), "promised", first.dueAt().toString()));
    }
  }

  static void handedOver(ResultHandedOver e, Signs signs) {
    if (e.proof() == null) {
      signs.see(
          Pattern.UNPROVED_HAND_OVER,
          "Trả kết quả không có xác nhận của người nhận",
          "Handed over with no proof of the receiver",
          Map.of("receiver", e.receiver().name(), "contested", "false"));
    }
    signs.count(Pattern.UNPROVED_HAND_OVER, e.proof() == null ? "unproved" : e.proof().name());
  }

  static void contested(Signs signs) {
    signs.see(
        Pattern.UNPROVED_HAND_OVER,
        "Công dân báo chưa nhận được kết quả",
        "The citizen says that they did not get it",
        Map.of("contested", "true"));
    signs.count(Pattern.UNPROVED_HAND_OVER, "contested");
  }

  static void withdrawalAsked(Signs signs) {
    @Nullable Double gone = Span.gone(signs.before(), signs.at());
    if (gone == null) {
      return;
    }
    boolean late = gone >= LAST_TENTH;
    signs.count(Pattern.LATE_WITHDRAWAL, late ? "late" : "before");
    if (late) {
      String share = gone.isInfinite() ? "" : Long.toString(Math.round(100 * gone));
      signs.see(
          Pattern.LATE_WITHDRAWAL,
          gone.isInfinite() ? "Xin rút khi đã quá hạn" : "Xin rút ở " + share + "% thời hạn",
          gone.isInfinite()
              ? "Withdrawal asked for after the date"
              : "Withdrawal asked for " + share + "% into the limit",
          Map.of("percentGone", share, "overdue", Boolean.toString(gone.isInfinite())));
    }
  }

  static void related(DossierRelated e, Signs signs) {
    switch (e.relation()) {
      case SPLIT_FROM, MERGED_INTO ->
          signs.see(
              Pattern.SPLIT_OR_MERGED,
              e.relation() == Relation.SPLIT_FROM ? "Tách từ hồ sơ khác" : "Nhập vào hồ sơ khác",
              e.relation() == Relation.SPLIT_FROM
                  ? "Split off another dossier"
                  : "Merged into another dossier",
              Map.of("other", e.other().value(), "relation", e.relation().name()));
      case SAME_MATTER -> {
        // Nothing changes hands or counts.
      }
    }
  }

  static void cancelled(DossierCancelled e, Signs signs) {
    signs.see(
        Pattern.CANCELLATION,
        "Hủy, lý do " + e.reason().name() + ", duyệt: " + e.approver(),
        "Cancelled, reason " + e.reason().name() + ", approved by " + e.approver(),
        Map.of("reason", e.reason().name(), "approver", e.approver().value()));
    signs.approved(e.approver(), "hủy hồ sơ", "cancellation");
  }
}
