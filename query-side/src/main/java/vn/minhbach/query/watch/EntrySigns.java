package vn.minhbach.query.watch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.Entry.LateEntry;

/** What an entry shows: patterns 1, 14 and 20. */
final class EntrySigns {
  private static final Duration IN_TIME = Duration.ofMinutes(30);

  private EntrySigns() {}

  static void entered(@Nullable Entry entry, Signs signs) {
    if (entry == null) {
      return;
    }
    if (entry.late() != null) {
      onPaper(entry.late(), signs);
    } else if (entry.ticket() != null) {
      OffsetDateTime takenAt = entry.ticket().takenAt();
      Duration waited = Duration.between(takenAt, signs.at());
      if (waited.compareTo(IN_TIME) > 0) {
        signs.see(
            Pattern.LATE_ENTRY,
            "Nhập sau khi lấy số " + Span.vi(waited),
            "Entered " + Span.en(waited) + " after the ticket",
            Map.of("ticketAt", takenAt.toString(), "minutes", Span.minutes(waited)));
      }
    }
    if (entry.follows() != null) {
      chained(entry.follows(), signs);
    }
  }

  private static void onPaper(LateEntry late, Signs signs) {
    Duration waited = Duration.between(late.statedAt(), signs.at());
    signs.see(
        Pattern.LATE_ENTRY,
        "Nhập từ giấy tiếp nhận lập trước " + Span.vi(waited),
        "Entered from a paper receipt written " + Span.en(waited) + " before",
        Map.of(
            "statedAt",
            late.statedAt().toString(),
            "minutes",
            Span.minutes(waited),
            "approver",
            late.approver().value()));
    signs.approved(
        late.approver(),
        "nhập muộn, giấy tiếp nhận ghi " + Span.moment(late.statedAt()),
        "late entry, the paper says " + Span.moment(late.statedAt()));
  }

  private static void chained(Chain chain, Signs signs) {
    Duration whole = Duration.between(chain.firstSubmittedAt(), signs.at());
    Map<String, String> data =
        Map.of(
            "previous",
            chain.previous().value(),
            "length",
            Integer.toString(chain.length()),
            "firstSubmittedAt",
            chain.firstSubmittedAt().toString(),
            "minutes",
            Span.minutes(whole));
    signs.see(
        Pattern.CHAIN,
        "Lần nộp thứ " + chain.length() + ", đã " + Span.vi(whole) + " từ lần nộp đầu tiên",
        "Filed for the " + chain.length() + ". time, " + Span.en(whole) + " after the first",
        data);
    if (chain.firstSubmittedAt().toLocalDate().equals(signs.at().toLocalDate())) {
      signs.see(
          Pattern.SPLIT_OR_MERGED,
          "Cùng chủ hồ sơ, cùng thủ tục, hồ sơ thứ " + chain.length() + " trong ngày",
          "Same owner and procedure, dossier " + chain.length() + " of one day",
          data);
    }
  }
}
