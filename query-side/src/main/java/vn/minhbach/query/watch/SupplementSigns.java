package vn.minhbach.query.watch;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.OtherPaper;

/** What form 02 shows: patterns 6, 7, 8 and 9. */
final class SupplementSigns {
  /** The tally of what was asked for after the promised moment. */
  static final String AFTER_DUE = "late";

  private static final double LAST_TENTH = 0.9;
  private static final int TENTHS = 10;
  private static final int PERCENT = 100;

  private SupplementSigns() {}

  static void asked(SupplementAsked e, Signs signs) {
    if (e.clockRunning()) {
      timed(e, signs);
    }
    if (e.round() > 1) {
      signs.see(
          Pattern.FURTHER_ROUND,
          "Yêu cầu bổ sung lần " + e.round(),
          "Papers asked for, round " + e.round(),
          Map.of(
              "round",
              Integer.toString(e.round()),
              "clockRunning",
              Boolean.toString(e.clockRunning()),
              "legalBasis",
              signs.named(requireNonNullElse(e.legalBasis(), ""))));
      signs.count(Pattern.FURTHER_ROUND, signs.officer());
    }
    if (!e.others().isEmpty()) {
      String basis =
          e.others().stream().map(OtherPaper::legalBasis).collect(Collectors.joining("; "));
      signs.see(
          Pattern.OTHER_PAPER,
          "Yêu cầu " + e.others().size() + " giấy tờ ngoài thành phần hồ sơ",
          e.others().size() + " papers asked for that are none of the procedure",
          Map.of("papers", Integer.toString(e.others().size()), "legalBasis", signs.named(basis)));
    }
    signs.approved(
        e.approver(), "yêu cầu bổ sung lần " + e.round(), "papers asked for, round " + e.round());
  }

  /** Every request counts in its tenth of the limit; the late ones are listed. */
  private static void timed(SupplementAsked e, Signs signs) {
    @Nullable OffsetDateTime window = e.windowEndsAt();
    boolean afterWindow = window != null && signs.at().isAfter(window);
    @Nullable Double gone = Span.gone(signs.before(), signs.at());
    if (gone != null) {
      signs.count(
          Pattern.LATE_SUPPLEMENT, gone.isInfinite() ? AFTER_DUE : Integer.toString(tenth(gone)));
    }
    if (afterWindow || (gone != null && gone >= LAST_TENTH)) {
      Map<String, String> data = new TreeMap<>();
      data.put("afterWindow", Boolean.toString(afterWindow));
      data.put("round", Integer.toString(e.round()));
      data.put("legalBasis", signs.named(requireNonNullElse(e.legalBasis(), "")));
      if (gone != null && !gone.isInfinite()) {
        data.put("percentGone", Long.toString(Math.round(PERCENT * gone)));
      }
      signs.see(
          Pattern.LATE_SUPPLEMENT,
          "Yêu cầu bổ sung khi "
              + share(
                  gone, "đã quá hạn", "% thời hạn đã trôi qua", "thời" + " gian kiểm tra đã hết"),
          "Papers asked for "
              + share(gone, "after the date", "% into the limit", "after the" + " window"),
          data);
    }
  }

  static void brought(SupplementBroughtIn e, Signs signs) {
    @Nullable DueDateChange moved = e.dueDate();
    @Nullable OffsetDateTime receivedAt = signs.now().receivedAt();
    if (moved == null || receivedAt == null || !isRestart(moved, signs.at())) {
      return;
    }
    Duration whole = Duration.between(receivedAt, signs.at());
    signs.see(
        Pattern.RESTART,
        "Tính lại từ đầu sau "
            + Span.vi(whole)
            + " kể từ khi tiếp nhận; hẹn mới "
            + Span.moment(moved.promise()),
        "Began anew "
            + Span.en(whole)
            + " after receipt; now promised for "
            + Span.moment(moved.promise()),
        Map.of(
            "minutesSinceReceipt",
            Span.minutes(whole),
            "minutesSinceFirstSubmission",
            Span.minutes(
                Duration.between(
                    requireNonNullElse(signs.now().firstSubmittedAt(), receivedAt), signs.at())),
            "round",
            Integer.toString(e.round())));
  }

  /** What goes on is counted from the old date, what begins anew from now. */
  private static boolean isRestart(DueDateChange moved, OffsetDateTime at) {
    return moved.cause() == Cause.SUPPLEMENT
        && moved.derivation() != null
        && moved.derivation().start().isEqual(at);
  }

  private static int tenth(double gone) {
    return (int) Math.min(TENTHS - 1, Math.floor(TENTHS * gone));
  }

  private static String share(
      @Nullable Double gone, String afterDue, String percent, String unknown) {
    if (gone == null) {
      return unknown;
    }
    return gone.isInfinite() ? afterDue : Math.round(PERCENT * gone) + percent;
  }
}
