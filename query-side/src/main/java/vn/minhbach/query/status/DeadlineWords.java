package vn.minhbach.query.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.Wording;

/** Puts a line of the deadline history into words. What is not known is said to be unknown. */
final class DeadlineWords {
  private DeadlineWords() {}

  /** Everything that the line says, in sentences. */
  static Wording of(DeadlineChange change) {
    List<Wording> sentences = new ArrayList<>();
    sentences.add(joined(cause(change.cause()), ": ", moved(change)));
    if (change.reason() != null) {
      sentences.add(change.reason());
    }
    if (change.responsible() != null) {
      sentences.add(responsible(change.responsible()));
    }
    sentences.add(recorded(change));
    sentences.add(versions(change));
    sentences.add(basis(change));
    sentences.add(counted(change));
    return new Wording(
        sentences.stream().map(Wording::vi).collect(Collectors.joining(". ")) + ".",
        sentences.stream().map(Wording::en).collect(Collectors.joining(". ")) + ".");
  }

  /** The closed list of reasons, as the office calls them. */
  static Wording cause(Cause cause) {
    return switch (cause) {
      case RECEIPT -> new Wording("Tiếp nhận hồ sơ (mẫu 01)", "Receipt (form 01)");
      case SUPPLEMENT -> new Wording("Bổ sung hồ sơ (mẫu 02)", "Supplement (form 02)");
      case FINANCIAL_DUTY -> new Wording("Nghĩa vụ tài chính", "Financial duty");
      case SUSPENSION_BY_LAW -> new Wording("Tạm dừng theo luật", "Suspension by law");
      case EXTENSION -> new Wording("Xin lỗi và gia hạn (mẫu 04)", "Apology, extension (form 04)");
      case CALENDAR_CHANGE -> new Wording("Lịch làm việc thay đổi", "Calendar change");
      case CORRECTION -> new Wording("Sửa sai sót", "Correction");
      case MIGRATION -> new Wording("Chuyển từ hệ thống cũ", "Taken over from another system");
    };
  }

  /** From which date to which. */
  static Wording moved(DeadlineChange change) {
    @Nullable Promise from = change.previous();
    @Nullable Promise to = change.promise();
    if (to == null) {
      return from == null
          ? new Wording("không hẹn ngày", "no date is promised")
          : new Wording(
              "không còn hẹn ngày, trước đó hẹn " + Day.of(from),
              "no date is promised any more, before it was " + Day.of(from));
    }
    if (from == null) {
      return new Wording("hẹn " + Day.of(to), "promised for " + Day.of(to));
    }
    return from.equals(to)
        ? new Wording("vẫn hẹn " + Day.of(to), "still promised for " + Day.of(to))
        : new Wording(
            "từ " + Day.of(from) + " sang " + Day.of(to),
            "from " + Day.of(from) + " to " + Day.of(to));
  }

  /** Who answers for a delay. */
  static Wording responsible(String unit) {
    return new Wording("Đơn vị chịu trách nhiệm: " + unit, "Unit responsible: " + unit);
  }

  private static Wording recorded(DeadlineChange change) {
    Wording who = who(change.role());
    String account = change.officer() == null ? "" : " (" + change.officer() + ")";
    String at = Day.minute(change.at());
    return new Wording(
        who.vi() + account + " ghi lúc " + at, "Recorded by " + who.en() + account + " at " + at);
  }

  private static Wording who(Role role) {
    return switch (role) {
      case CITIZEN -> new Wording("Công dân", "the citizen");
      case CLERK -> new Wording("Cán bộ Một cửa", "a one-stop clerk");
      case SPECIALIST -> new Wording("Người thụ lý", "a specialist");
      case LEADER -> new Wording("Lãnh đạo", "a leader");
      case ADMINISTRATOR -> new Wording("Quản trị hệ thống", "an administrator");
      case SYSTEM -> new Wording("Hệ thống", "the platform");
    };
  }

  private static Wording versions(DeadlineChange change) {
    Wording calendar =
        change.calendarVersion() == null
            ? new Wording("Lịch làm việc: không rõ", "Calendar: not known")
            : new Wording(
                "Lịch làm việc " + change.calendarVersion(),
                "Calendar " + change.calendarVersion());
    Wording procedure =
        change.procedureVersion() == null
            ? new Wording("phiên bản thủ tục: không rõ", "version of the procedure: not known")
            : new Wording(
                "phiên bản thủ tục " + change.procedureVersion(),
                "version " + change.procedureVersion() + " of the procedure");
    return joined(calendar, ", ", procedure);
  }

  private static Wording basis(DeadlineChange change) {
    return change.legalBasis() == null
        ? new Wording("Căn cứ: không rõ", "Legal basis: not known")
        : new Wording("Căn cứ: " + change.legalBasis(), "Legal basis: " + change.legalBasis());
  }

  /** The explanation ends with its own full stop. */
  private static Wording counted(DeadlineChange change) {
    @Nullable Wording explanation = change.explanation();
    if (explanation != null) {
      return joined(
          new Wording("Cách tính", "How it was counted"),
          ": ",
          new Wording(unstopped(explanation.vi()), unstopped(explanation.en())));
    }
    if (change.promise() == null) {
      return new Wording("Thủ tục không có thời hạn", "The procedure has no limit");
    }
    return switch (change.cause()) {
      case EXTENSION ->
          new Wording(
              "Ngày mới do lãnh đạo ấn định, không tính từ thời hạn",
              "The new date was set by a leader, not counted");
      case CALENDAR_CHANGE ->
          new Wording(
              "Cơ quan nghỉ vào ngày hẹn cũ nên hẹn sang ngày làm việc kế tiếp (BLDS 2015, Điều 148"
                  + " khoản 5)",
              "The office is closed on the old date, so the next working day holds (Civil Code"
                  + " 2015, art. 148.5)");
      case MIGRATION ->
          new Wording(
              "Ngày lấy nguyên từ hệ thống cũ, không có cách tính",
              "The date was taken over as it was; how it was counted is not known");
      case RECEIPT, SUPPLEMENT, FINANCIAL_DUTY, SUSPENSION_BY_LAW, CORRECTION ->
          new Wording("Cách tính: không được ghi lại", "How it was counted was not recorded");
    };
  }

  private static String unstopped(String sentences) {
    return sentences.endsWith(".") ? sentences.substring(0, sentences.length() - 1) : sentences;
  }

  private static Wording joined(Wording one, String between, Wording other) {
    return new Wording(one.vi() + between + other.vi(), one.en() + between + other.en());
  }
}
