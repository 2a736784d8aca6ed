package vn.minhbach.query.status;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.OtherPaper;

/**
 * What each event means to the citizen, in plain words: the whole life of a dossier on one page.
 */
final class Story {
  private Story() {}

  static Told of(DossierEvent event) {
    return switch (event) {
      case DossierFiled e ->
          Told.of("Đã nộp hồ sơ", "Dossier submitted")
              .with("channel", e.channel())
              .happened(e.submittedAt());
      case DossierChecked e ->
          Told.of("Hồ sơ đã được kiểm tra, đầy đủ và hợp lệ", "Checked: complete and correct");
      case DossierTakenIn e ->
          Told.of(
                  "Đã tiếp nhận thay cho cơ quan có thẩm quyền, phải chuyển trước "
                      + Day.minute(e.transferDue().at()),
                  "Taken in for the competent agency, to be passed on by "
                      + Day.minute(e.transferDue().at()))
              .with("code", e.code())
              .with("form", e.form().number())
              .with("competent", e.competent())
              .with("transferDueAt", e.transferDue().at());
      case DossierReceived e ->
          Told.of(
                  "Đã tiếp nhận hồ sơ" + Day.promised(", hẹn trả kết quả ", e.dueDate()),
                  "Received" + Day.promised(", result promised for ", e.dueDate()))
              .with("code", e.code())
              .with("form", e.form().number());
      case DossierSettledAtOnce e ->
          Told.of(
                  "Đã tiếp nhận, giải quyết và trả kết quả ngay",
                  "Received, settled and handed over at once")
              .with("code", e.code())
              .with("copies", e.copies());
      case IntakeRefused e ->
          Told.of("Không tiếp nhận hồ sơ", "Not received")
              .with("reason", e.reason())
              .with("form", e.form().number());
      case DossierTransferred e ->
          Told.of("Đã chuyển hồ sơ đến " + e.to(), "Passed on to the unit " + e.to())
              .with("from", e.from())
              .with("to", e.to());
      case DossierAssigned e ->
          Told.of("Đã phân công người thụ lý", "Assigned to a handler")
              .with("from", e.from())
              .with("to", e.to());
      case StepBegun e ->
          Told.of("Bắt đầu bước: " + e.step(), "Step begun: " + e.step()).with("step", e.step());
      case StepCompleted e ->
          Told.of("Hoàn thành bước: " + e.step(), "Step completed: " + e.step())
              .with("step", e.step())
              .with("begunAt", e.begunAt());
      case WorkHandedOn e ->
          Told.of("Đã bàn giao cho người khác xử lý", "Handed on to another handler")
              .with("fromUnit", e.fromUnit())
              .with("from", e.from())
              .with("toUnit", e.toUnit())
              .with("to", e.to());
      case DossierVerified e ->
          Told.of("Đã xác minh thực tế", "Verified on the spot").happened(e.verifiedAt());
      case OpinionAsked e ->
          Told.of(
                  "Đã lấy ý kiến của " + e.consulted() + ", hạn trả lời " + Day.of(e.dueAt()),
                  "Opinion asked of " + e.consulted() + ", due on " + Day.of(e.dueAt()))
              .with("consulted", e.consulted())
              .with("dueAt", e.dueAt());
      case OpinionGiven e ->
          Told.of(e.consulted() + " đã trả lời ý kiến", e.consulted() + " has given its opinion")
              .with("consulted", e.consulted())
              .with("outcome", e.outcome());
      case OpinionLapsed e ->
          Told.of(
                  e.consulted() + " không trả lời trong thời hạn",
                  e.consulted() + " did not answer in time")
              .with("consulted", e.consulted())
              .with("consented", e.consented());
      case LinkedTaskSent e ->
          Told.of(
                  "Đã chuyển liên thông đến " + e.agency() + ", hạn " + Day.of(e.dueAt()),
                  "Sent to the linked agency " + e.agency() + ", due on " + Day.of(e.dueAt()))
              .with("agency", e.agency())
              .with("content", e.content())
              .with("dueAt", e.dueAt());
      case LinkedTaskDone e ->
          Told.of(e.agency() + " đã hoàn thành phần liên thông", e.agency() + " has done its part")
              .with("agency", e.agency())
              .with("resultNumber", e.resultNumber())
              .with("timeliness", e.timeliness());
      case ClockSuspended e ->
          Told.of(
                  "Tạm dừng thời hạn theo luật đến " + Day.minute(e.until()),
                  "The law stops the clock until " + Day.minute(e.until()))
              .with("legalBasis", e.legalBasis())
              .with("until", e.until());
      case ClockResumed e ->
          Told.of(
                  "Thời hạn được tính tiếp" + Day.promised(", hẹn trả kết quả ", e.dueDate()),
                  "The clock goes on" + Day.promised(", result promised for ", e.dueDate()))
              .with("suspendedAt", e.suspendedAt());
      case DueDateRecounted e ->
          Told.of(
                  "Lịch làm việc thay đổi" + Day.promised(", hẹn trả kết quả ", e.dueDate()),
                  "The calendar was changed" + Day.promised(", result promised for ", e.dueDate()))
              .with("legalBasis", e.dueDate().legalBasis());
      case ApologyIssued e ->
          Told.of(
                  "Cơ quan xin lỗi vì đã quá hẹn " + Day.of(e.promised().dueAt()),
                  "The office apologises for having broken its promise of "
                      + Day.of(e.promised().dueAt()))
              .with("cause", e.cause())
              .with("responsible", e.responsible())
              .with("expected", e.expected())
              .with("form", e.form().number());
      case DueSoonNoted e ->
          Told.of(
                  "Sắp đến hạn trả kết quả " + Day.of(e.dueAt()),
                  "The promised date is near: " + Day.of(e.dueAt()))
              .with("warning", e.warning())
              .with("of", e.of())
              .with("dueAt", e.dueAt());
      case OverdueNoted e ->
          Told.of(
                  "Đã quá hẹn trả kết quả " + Day.of(e.promise().dueAt()),
                  "The promise of " + Day.of(e.promise().dueAt()) + " is broken")
              .with("dueAt", e.promise().dueAt());
      case TaskOverdueNoted e ->
          Told.of(
                  "Quá hạn: " + e.name() + " (" + Day.minute(e.dueAt()) + ")",
                  "Late: " + e.name() + " (" + Day.minute(e.dueAt()) + ")")
              .with("task", e.task())
              .with("name", e.name())
              .with("dueAt", e.dueAt());
      case SupplementAsked e -> supplement(e);
      case SupplementBroughtIn e ->
          Told.of(
                  "Đã nộp bổ sung" + Day.promised(", hẹn trả kết quả ", e.dueDate()),
                  "Supplement brought in" + Day.promised(", result promised for ", e.dueDate()))
              .with("round", e.round())
              .with("askedAt", e.askedAt());
      case FinancialDutyAsked e ->
          Told.of(
                  "Yêu cầu thực hiện nghĩa vụ tài chính theo thông báo số " + e.noticeNumber(),
                  "A payment is due by notice no. " + e.noticeNumber())
              .with("noticeNumber", e.noticeNumber())
              .with("noticeDate", e.noticeDate());
      case FinancialDutyMet e ->
          Told.of(
                  "Đã hoàn thành nghĩa vụ tài chính"
                      + Day.promised(", hẹn trả kết quả ", e.dueDate()),
                  "Payment made" + Day.promised(", result promised for ", e.dueDate()))
              .with("askedAt", e.askedAt());
      case ExtensionGranted e ->
          Told.of(
                  "Cơ quan xin lỗi vì trễ hẹn" + Day.promised(" và hẹn lại ngày ", e.dueDate()),
                  "The office apologises for the delay" + Day.promised("; new date ", e.dueDate()))
              .with("cause", e.cause())
              .with("responsible", e.responsible())
              .with("form", e.form().number());
      case DossierDecided e -> decision(e);
      case ResultAtCounter e ->
          Told.of("Kết quả đã có tại bộ phận Một cửa", "The result is ready to collect")
              .with("timeliness", e.timeliness())
              .with("collectBy", e.collectBy());
      case ResultHandedOver e ->
          Told.of("Đã trả kết quả", "Result handed over").with("receiver", e.receiver());
      case HandOverContested e ->
          Told.of(
              "Công dân báo chưa nhận được kết quả",
              "The citizen says that the result was not handed over");
      case DossierRelated e ->
          Told.of("Có hồ sơ liên quan", "Belongs together with another dossier")
              .with("other", e.other())
              .with("relation", e.relation());
      case ReceiptRenewed e ->
          Told.of(
                  "Đã cấp lại giấy tiếp nhận; mã QR trên giấy cũ không còn dùng được",
                  "The receipt was printed again; the QR code of the earlier one is void")
              .with("generation", e.generation());
      case ResultNotCollected e ->
          Told.of("Chưa đến nhận kết quả", "Result not collected yet")
              .with("atCounterSince", e.atCounterSince());
      case DossierRated e ->
          Told.of("Đã đánh giá việc giải quyết", "Rated by the citizen")
              .with("satisfaction", e.satisfaction());
      case WithdrawalAsked e ->
          Told.of("Công dân yêu cầu rút hồ sơ", "The citizen asked to withdraw");
      case WithdrawalConfirmed e ->
          Told.of("Công dân xác nhận rút hồ sơ", "The citizen confirmed the withdrawal");
      case WithdrawalDropped e ->
          Told.of("Công dân không rút hồ sơ nữa", "The citizen dropped the withdrawal");
      case DossierStopped e ->
          Told.of("Dừng giải quyết hồ sơ", "Stopped").with("form", e.form().number());
      case DossierCorrected e -> correction(e);
      case DossierCancelled e ->
          Told.of("Hồ sơ bị hủy do nhập nhầm", "Cancelled: entered by mistake")
              .with("reason", e.reason())
              .with("approver", e.approver());
      case PastDossierRecorded e ->
          Told.of(
                  "Đã tiếp nhận (chuyển từ hệ thống cũ)",
                  "Received (taken over from another system)")
              .with("number", e.number())
              .with("sourceChannel", e.sourceChannel())
              .happened(e.startedAt());
      case PastStepRecorded e ->
          Told.of("Bước: " + e.activity(), "Step: " + e.activity())
              .with("activity", e.activity())
              .with("position", e.position())
              .with("lifecycle", e.lifecycle())
              .happened(e.doneAt());
      case PastPromiseRecorded e ->
          Told.of(
              "Hệ thống cũ ghi" + Day.promised(" ngày hẹn trả ", e.dueDate()),
              "The other system says" + Day.promised(" promised for ", e.dueDate()));
      case PastCompletionRecorded e ->
          Told.of("Đã hoàn thành (theo hệ thống cũ)", "Completed (by the other system)")
              .with("timeliness", e.timeliness())
              .happened(e.completedAt());
      case SynchronisationRecorded e ->
          Told.of(
                  e.accepted()
                      ? "Cổng Dịch vụ công quốc gia đã nhận trạng thái"
                      : "Cổng Dịch vụ công quốc gia chưa nhận trạng thái",
                  e.accepted()
                      ? "The national portal took the state"
                      : "The national portal did not take the state")
              .with("sent", e.sent().code())
              .with("answerCode", e.answerCode());
    };
  }

  private static Told supplement(SupplementAsked e) {
    List<String> papers =
        Stream.concat(e.items().stream(), e.others().stream().map(OtherPaper::name)).toList();
    String items = String.join("; ", papers);
    return Told.of("Yêu cầu bổ sung: " + items, "To be supplemented: " + items)
        .with("round", e.round())
        .with("items", String.join("\n", papers))
        .with("form", e.form().number())
        .with("legalBasis", e.legalBasis())
        .with("approver", e.approver());
  }

  private static Told decision(DossierDecided e) {
    List<String> words =
        switch (e.outcome()) {
          case GRANTED -> List.of("Đã ký kết quả giải quyết", "Granted and signed");
          case REFUSED -> List.of("Từ chối giải quyết, có văn bản nêu lý do", "Refused in writing");
          case PARTLY_GRANTED -> List.of("Giải quyết một phần", "Granted in part");
        };
    return Told.of(words.getFirst(), words.getLast())
        .with("outcome", e.outcome())
        .with("resultNumber", e.resultNumber());
  }

  /** Whose dossier it is stays out of the timeline, before and after the correction. */
  private static Told correction(DossierCorrected e) {
    Told told =
        Told.of("Đã sửa một sai sót", "A mistake was corrected")
            .with("field", e.field())
            .with("approver", e.approver());
    return switch (e.field()) {
      case CHANNEL, PROCEDURE_CASE -> told.with("from", e.from()).with("to", e.to());
      case OWNER, SUBMITTER -> told;
    };
  }
}
