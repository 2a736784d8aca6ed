package vn.minhbach.query.timeshare;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.OwnerKind;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.Wording;

/**
 * In whose hands the time of an agency's dossiers went. Sums only: an average turn would look
 * shorter for who passes a dossier to and fro.
 *
 * @param agency whose dossiers
 * @param period as asked: a day, a month, a legal quarter or year
 * @param first its first local day
 * @param last its last local day
 * @param whole all turns that ended in it
 * @param owners by whose turn it was, also those that had none
 * @param units by the unit that held the dossier, in the order of their codes
 * @param officers by the officer who handled it, in the order of their accounts: never a ranking
 * @param rule what is counted, in words
 */
public record TimeShareReport(
    String agency,
    String period,
    LocalDate first,
    LocalDate last,
    Held whole,
    List<OwnerLine> owners,
    List<Hands> units,
    List<Hands> officers,
    Wording rule) {
  /** Below this many turns a share says more about chance than about anybody. */
  static final int FEWEST_TURNS = 10;

  static final Wording RULE =
      new Wording(
          "Theo cùng quy tắc với sổ thời gian của từng hồ sơ: mỗi phút thuộc về bên phải làm việc"
              + " tiếp theo, kể cả ban đêm và ngày nghỉ. Một lượt được cộng vào ngày nó kết thúc;"
              + " lượt đang chạy chưa được cộng. Dưới 10 lượt thì không nêu tỷ lệ. Không gồm hồ sơ"
              + " chuyển từ hệ thống cũ và các lượt bắt đầu trước khi thời điểm này được ghi lại.",
          "By the rule of each dossier's time ledger: every minute belongs to whoever has to act"
              + " next, nights and days off included. A turn is added on the day it ends; one that"
              + " runs is not added yet. Below 10 turns no share is given. Left out: dossiers of"
              + " other systems, and turns that began before facts said when.");

  public TimeShareReport {
    owners = List.copyOf(owners);
    units = List.copyOf(units);
    officers = List.copyOf(officers);
  }

  /**
   * The time of one kind of owner.
   *
   * @param said who it is, in words
   * @param ofAll its share of all time, 0 to 1; absent below ten turns of all, or without any time
   * @param tooFew whether it is absent because there are fewer than ten turns
   */
  public record OwnerLine(
      OwnerKind owner, Wording said, Held held, @Nullable Double ofAll, boolean tooFew) {}

  /**
   * The time of the dossiers that a unit or an officer had.
   *
   * @param name its code, or the account
   * @param desk in its own hands
   * @param citizen meanwhile the citizen's
   * @param otherAgency meanwhile other agencies'
   * @param law meanwhile the law's
   * @param ofDesks its share of the time of all desks of the agency, 0 to 1; absent below ten turns
   *     of its own, or without any time
   * @param tooFew whether it is absent because there are fewer than ten turns
   */
  public record Hands(
      String name,
      Held desk,
      Held citizen,
      Held otherAgency,
      Held law,
      @Nullable Double ofDesks,
      boolean tooFew) {}

  static TimeShareReport of(String agency, ReportingPeriod period, TimeShareView sums) {
    Held whole = sums.all().values().stream().reduce(Held.NONE, Held::plus);
    Held desks = held(sums.all(), OwnerKind.DESK);
    return new TimeShareReport(
        agency,
        period.id(),
        period.first(),
        period.last(),
        whole,
        Arrays.stream(OwnerKind.values()).map(owner -> line(owner, sums.all(), whole)).toList(),
        hands(sums.units(), desks),
        hands(sums.officers(), desks),
        RULE);
  }

  private static OwnerLine line(OwnerKind owner, Map<OwnerKind, Held> all, Held whole) {
    Held held = held(all, owner);
    boolean tooFew = whole.turns() < FEWEST_TURNS;
    return new OwnerLine(
        owner, owner.said(), held, tooFew ? null : share(held.time(), whole.time()), tooFew);
  }

  private static List<Hands> hands(SortedMap<String, Map<OwnerKind, Held>> by, Held desks) {
    return by.entrySet().stream()
        .map(entry -> hands(entry.getKey(), entry.getValue(), desks))
        .toList();
  }

  private static Hands hands(String name, Map<OwnerKind, Held> by, Held desks) {
    Held desk = held(by, OwnerKind.DESK);
    boolean tooFew = desk.turns() < FEWEST_TURNS;
    return new Hands(
        name,
        desk,
        held(by, OwnerKind.CITIZEN),
        held(by, OwnerKind.OTHER_AGENCY),
        held(by, OwnerKind.LAW),
        tooFew ? null : share(desk.time(), desks.time()),
        tooFew);
  }

  private static Held held(Map<OwnerKind, Held> by, OwnerKind owner) {
    return by.getOrDefault(owner, Held.NONE);
  }

  /** To four digits. */
  private static @Nullable Double share(Duration part, Duration whole) {
    return whole.toMillis() == 0
        ? null
        : Math.round(10_000.0 * part.toMillis() / whole.toMillis()) / 10_000.0;
  }
}
