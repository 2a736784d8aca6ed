package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * Whose time it was, slice by slice and added up. Lengths are exact (ISO 8601 durations); the
 * lengths of the slices, of the totals and of the owners each add up to the whole.
 *
 * @param dossier its identifier
 * @param version how many events it had when its ledger last changed
 * @param start the first submission
 * @param until the moment up to which time is counted: the hand-over, refusal, stop or
 *     cancellation; while it runs, the minute of the answer
 * @param runs whether it has not ended
 * @param schedule the version of the working calendar; the hours are the standard ones
 * @param whole all of it
 * @param slices in order, without gap or overlap
 * @param totals each kind of owner, also those that had no time
 * @param owners each owner by itself, in the order of their first slice
 * @param blurred how much time at most is shown with another owner than was recorded, because it
 *     changed hands more than 500 times; else zero
 * @param rule how time is given to owners, in words
 */
public record LedgerReport(
    String dossier,
    long version,
    OffsetDateTime start,
    OffsetDateTime until,
    boolean runs,
    String schedule,
    Length whole,
    List<Line> slices,
    List<Total> totals,
    List<Share> owners,
    Duration blurred,
    Wording rule) {
  static final Wording RULE =
      new Wording(
          "Mỗi phút từ khi nộp hồ sơ đến khi trả kết quả thuộc về đúng một bên: bên phải làm việc"
              + " tiếp theo. Ban đêm và ngày nghỉ cũng vậy, nhưng không tính vào giờ làm việc."
              + " Hồ sơ từ hệ thống cũ: thời gian trước mỗi bước thuộc về người làm bước đó."
              + " Pháp luật chỉ đứng tên khi thời hạn được tạm dừng, có căn cứ và có ngày kết thúc.",
          "Every minute from submission to hand-over belongs to exactly one owner: whoever has to"
              + " act next. So do nights and days off, but they are not working time."
              + " In a dossier of another system, the time before a step belongs to who did it."
              + " The law owns only the time for which it stops the clock, on a stated basis, until"
              + " a stated end.");

  public LedgerReport {
    slices = List.copyOf(slices);
    totals = List.copyOf(totals);
    owners = List.copyOf(owners);
  }

  /**
   * How long.
   *
   * @param calendar by the clock on the wall
   * @param working by the working calendar and the standard office hours
   */
  public record Length(Duration calendar, Duration working) {
    static final Length ZERO = new Length(Duration.ZERO, Duration.ZERO);

    Length plus(Length other) {
      return new Length(calendar.plus(other.calendar), working.plus(other.working));
    }
  }

  /**
   * One slice.
   *
   * @param to absent while it runs
   * @param length for the slice that runs, up to now
   */
  public record Line(
      OffsetDateTime from, @Nullable OffsetDateTime to, Owner owner, Wording said, Length length) {}

  /**
   * All slices of one kind of owner.
   *
   * @param ofCalendar its share of all calendar time, 0 to 1; absent if there is none
   * @param ofWorking its share of all working time, 0 to 1; absent if there is none
   */
  public record Total(
      OwnerKind kind,
      Wording said,
      Length length,
      @Nullable Double ofCalendar,
      @Nullable Double ofWorking) {}

  /** All slices of one owner: a desk, a duty of the citizen, agencies that were asked. */
  public record Share(Owner owner, Wording said, Length length) {}
}
