package vn.minhbach.query.fairness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * The second numbers of an office, beside the official ones. Several dossiers that follow each
 * other, were split or merged count as one matter; those settled at once and those taken over from
 * another system do not count.
 *
 * @param agency whose figures
 * @param period as asked: a day, a month, a legal quarter or year, or {@code all}
 * @param first its first local day; absent for {@code all}
 * @param last its last local day; absent for {@code all}
 * @param asOf the local day up to which is counted; promises up to the day before, as today is not
 *     over
 * @param smallestSample below which a value is withheld
 * @param total all fields together
 * @param fields by field, in the order of their names
 * @param official what the official formulas say of the same period
 * @param rule how it is counted, in words
 */
public record FairFigures(
    String agency,
    String period,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    LocalDate asOf,
    int smallestSample,
    FairRow total,
    List<FieldRow> fields,
    Official official,
    Wording rule) {
  static final Wording RULE =
      new Wording(
          "Hồ sơ nộp lại (nối tiếp), tách hoặc nhập được tính là một việc. Thời gian: theo lịch, từ"
              + " lần nộp đầu tiên đến khi trả kết quả, tính vào ngày trả; trung vị và bách phân vị"
              + " 90 theo hạng gần nhất. Hẹn lần đầu: mỗi việc tính một lần vào ngày hẹn đầu tiên;"
              + " đạt khi kết quả đã có tại nơi trả trước khi hết hạn đó, kể cả khi hạn đã được dời;"
              + " chưa xong là không đạt. Bổ sung: số lần yêu cầu khi đồng hồ đang chạy, trên 100"
              + " việc tiếp nhận trong kỳ. Vào sổ: trong 30 phút từ khi lấy số (hoặc từ giấy tiếp"
              + " nhận viết tay); nhiều hồ sơ một số thì lấy hồ sơ chậm nhất. Hồ sơ trả ngay đứng"
              + " riêng. Mẫu dưới mức tối thiểu thì không công bố giá trị.",
          "Dossiers filed again, split or merged are one matter. Time: calendar time from the first"
              + " submission to the hand-over, on the day of the hand-over; median and 90th"
              + " percentile by nearest rank. First promise: each matter counts once, on the date"
              + " first promised; kept if the result was at the counter by then, wherever the date"
              + " was moved to; what is not done is missed. Supplements: rounds asked while the clock"
              + " ran, per 100 matters received in the period. Entry: within 30 minutes of the ticket"
              + " (or of the paper receipt); of several dossiers with one ticket the slowest counts."
              + " What is settled at once stands apart. Below the smallest sample no value is"
              + " given.");

  public FairFigures {
    fields = List.copyOf(fields);
  }

  /** The figures of one field of administration. */
  public record FieldRow(String field, FairRow row) {}

  /**
   * The four figures.
   *
   * @param settledAtOnce how many stand apart because they were done while the citizen waited
   */
  public record FairRow(
      CalendarTime time,
      FirstPromise firstPromise,
      Rounds supplements,
      Arrivals entry,
      int settledAtOnce) {}

  /**
   * From first submission to hand-over, of the matters handed over in the period.
   *
   * @param sample how many
   * @param tooFew whether that is too few to say
   * @param medianMinutes calendar minutes, by nearest rank; absent if too few
   * @param percentile90Minutes calendar minutes, by nearest rank; absent if too few
   */
  public record CalendarTime(
      int sample,
      boolean tooFew,
      @Nullable Long medianMinutes,
      @Nullable Long percentile90Minutes) {}

  /**
   * Of the matters whose first promise fell in the period and is over.
   *
   * @param sample kept and missed
   * @param tooFew whether that is too few to say
   * @param share kept, 0 to 1 to four digits; absent if too few
   * @param kept done by then
   * @param missed not done by then, open or not
   * @param withdrawnBefore stopped at the citizen's request before; not in the sample
   * @param cancelledBefore cancelled before; not in the sample
   */
  public record FirstPromise(
      int sample,
      boolean tooFew,
      @Nullable Double share,
      int kept,
      int missed,
      int withdrawnBefore,
      int cancelledBefore) {}

  /**
   * Of the matters received in the period.
   *
   * @param sample matters received with a clock of their own; cancelled ones only if papers had
   *     been asked for
   * @param tooFew whether that is too few to say
   * @param per100 rounds asked of them while the clock ran, per 100; absent if too few
   * @param rounds how many that were, of all their dossiers
   * @param askedBeforeReceipt how often completion was asked for in the period, before the clock
   *     started; in no other figure
   */
  public record Rounds(
      int sample, boolean tooFew, @Nullable Double per100, int rounds, int askedBeforeReceipt) {}

  /**
   * Of the citizens who drew a ticket, or got a paper receipt, in the period.
   *
   * @param sample how many
   * @param tooFew whether that is too few to say
   * @param share entered within 30 minutes, 0 to 1 to four digits; absent if too few
   * @param within how many that were
   * @param withoutTicket how many were entered at the counter with neither; not in the sample
   */
  public record Arrivals(
      int sample, boolean tooFew, @Nullable Double share, int within, int withoutTicket) {}
}
