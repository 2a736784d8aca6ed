package vn.minhbach.ops.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.TransferDue;

/**
 * One dossier's life as it is told: act after act on the office's time, until the present or an
 * earlier end cuts it off. What is told after that is not heard.
 */
final class Story {
  /** Nobody does two things in the same moment. */
  private static final Duration BREATH = Duration.ofSeconds(40);

  private static final Set<Wish> CLOCK_STARTS =
      Set.copyOf(EnumSet.of(Wish.RECEIPT, Wish.RECEIPT_AT_COUNTER, Wish.SUPPLEMENT));

  private final int dossier;
  private final OfficeTime office;
  private final OffsetDateTime present;
  private final @Nullable Wish last;
  private final Ledger ledger;
  private final List<DemoAct> acts = new ArrayList<>();
  private OffsetDateTime now;
  private OffsetDateTime clockStart;
  private boolean isOver;

  /** A life that has not begun. */
  Story(int dossier, OfficeTime office, Opening opening, OffsetDateTime present) {
    this.dossier = dossier;
    this.office = office;
    this.present = present;
    this.last = opening.last();
    this.ledger = new Ledger(opening.service().limit(), office.schedule());
    this.now = opening.at();
    this.clockStart = opening.at();
  }

  /** Somebody does something now. */
  void act(Wish wish, String account, Map<String, Object> body) {
    isOver |= now.isAfter(present);
    if (isOver) {
      return;
    }
    DemoAct act = new DemoAct(now, dossier, acts.size() + 1, account, wish, body);
    acts.add(act);
    ledger.enter(act);
    isOver = wish == last;
    clockStart = CLOCK_STARTS.contains(wish) ? now : clockStart;
    now = now.plus(BREATH);
  }

  /** The office works for so long on other things. */
  void after(Duration officeTime) {
    now = office.plus(now, officeTime);
  }

  /** The office works for so long on other things, but gets to it by {@code latest}. */
  void atTheLatest(OffsetDateTime latest, Duration officeTime) {
    OffsetDateTime then = office.plus(now, officeTime);
    now = then.isBefore(latest) || !now.isBefore(latest) ? then : latest;
  }

  /** Nothing happens before this moment. */
  void notBefore(OffsetDateTime moment) {
    if (now.isBefore(moment)) {
      now = moment;
    }
  }

  /** The office gets to it when so much of the promised time is used; never in no time at all. */
  void reach(double shareOfLimit, Duration atLeast) {
    after(atLeast);
    if (isOver) {
      return;
    }
    Duration whole = office.between(clockStart, ledger.promise().dueAt());
    Duration used = Duration.ofSeconds(Math.round(whole.toSeconds() * shareOfLimit));
    notBefore(office.plus(clockStart, used));
  }

  /** The moment by which a dossier that has just been received must be passed on. */
  TransferDue transferDue() {
    return office.schedule().transferDue(now);
  }

  OffsetDateTime now() {
    return now;
  }

  /** Whether nothing more will be heard. */
  boolean isOver() {
    return isOver;
  }

  Promise promise() {
    return ledger.promise();
  }

  /** A working day after another. */
  LocalDate workingDaysAfter(LocalDate day, int count) {
    return office.schedule().calendar().plusWorkingDays(day, count);
  }

  /** When the office closes on the {@code count}-th working day from now. */
  OffsetDateTime closingAfter(int count) {
    return office.schedule().closingOf(workingDaysAfter(now.toLocalDate(), count));
  }

  /** When the office opens on the last working day before a day. */
  OffsetDateTime openingBefore(LocalDate day) {
    return office.schedule().openingOf(office.workingDayBefore(day, 1));
  }

  List<DemoAct> acts() {
    return List.copyOf(acts);
  }

  DemoFigures figures() {
    return ledger.figures(present);
  }
}
