package vn.minhbach.ops.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.ops.demo.Service.Course;
import vn.minhbach.shared.procedure.Paper;

/** Tells what an office does with a dossier between receipt and signature. */
final class Handling {
  private final Opening opening;
  private final Service service;
  private final Story story;
  private final Dice dice;
  private final String leader;

  Handling(Opening opening, Story story, Dice dice) {
    this.opening = opening;
    this.service = opening.service();
    this.story = story;
    this.dice = dice;
    this.leader = dice.oneOf(Cast.LEADERS);
  }

  /** Tells it; true if a result is signed. */
  boolean tell() {
    passOn();
    if (opening.has(Turn.WITHDRAWAL) || opening.has(Turn.SECOND_THOUGHTS)) {
      new Withdrawal(opening, story, dice).tell();
    }
    if (opening.has(Turn.WITHDRAWAL) || story.isOver()) {
      return false;
    }
    if (opening.has(Turn.SUPPLEMENT)) {
      askFor(service.papers());
    }
    examine();
    if (service.course() == Course.LAND) {
      taxes();
    }
    if (opening.has(Turn.EXTENSION)) {
      apologise();
    }
    if (isReviewed()) {
      draft();
    }
    sign();
    return !story.isOver();
  }

  private boolean isReviewed() {
    return switch (service.course()) {
      case REVIEWED, ON_SITE, LAND -> true;
      case AT_ONCE, EXTRACT, PLAIN, NOTICE -> false;
    };
  }

  private boolean isOnSite() {
    return service.course() == Course.ON_SITE || service.course() == Course.LAND;
  }

  /** On the same working day; what comes after 15:00, at the latest when the next one opens. */
  private void passOn() {
    if (story.isOver()) {
      return;
    }
    OffsetDateTime latest = story.transferDue().at();
    story.atTheLatest(latest, isReviewed() ? dice.minutes(15, 90) : dice.minutes(3, 12));
    story.act(Wish.TRANSFER, dice.oneOf(Cast.CLERKS), Map.of("to", service.unit()));
    use(0.05, 2, 10);
    story.act(Wish.ASSIGNMENT, Cast.DIRECTOR, Map.of("to", service.officer()));
  }

  private void askFor(List<Paper> papers) {
    Paper missing = dice.oneOf(papers);
    story.after(dice.minutes(30, 400));
    story.act(
        Wish.SUPPLEMENT_REQUEST,
        service.officer(),
        Map.of("items", List.of(missing.name()), "note", Words.MISSING));
    story.after(dice.minutes(240, 1200));
    story.act(
        Wish.SUPPLEMENT,
        dice.oneOf(Cast.CLERKS),
        Map.of("papers", List.of(Service.handedIn(missing))));
  }

  private void examine() {
    use(0.12, 2, 15);
    story.act(Wish.STEP, service.officer(), Map.of("name", Words.EXAMINE));
    if (isOnSite()) {
      use(0.3, 120, 240);
      new OnSite(opening, story, dice).tell();
    }
    use(0.55, 3, 20);
    story.act(Wish.STEP_COMPLETION, service.officer(), Map.of("name", Words.EXAMINE));
  }

  private void taxes() {
    use(0.6, 20, 60);
    LocalDate today = story.now().toLocalDate();
    String number = "%d/TB-Thue".formatted(dice.whole(100, 999));
    story.act(
        Wish.FINANCIAL_DUTY,
        service.officer(),
        Map.of("noticeNumber", number, "noticeDate", today.toString()));
    story.after(dice.minutes(480, 1500));
    story.act(Wish.PAYMENT, dice.oneOf(Cast.CLERKS), Map.of());
  }

  /** On the working day before the promised one, if it is not too late for that. */
  private void apologise() {
    if (story.isOver()) {
      return;
    }
    LocalDate promised = story.promise().dueAt().toLocalDate();
    story.notBefore(story.openingBefore(promised));
    story.after(dice.minutes(30, 200));
    if (!story.now().toLocalDate().isBefore(promised)) {
      return;
    }
    story.act(
        Wish.EXTENSION,
        leader,
        Map.of(
            "newDueDate",
            story.workingDaysAfter(promised, dice.whole(3, 6)).toString(),
            "cause",
            "OTHER_AGENCY",
            "responsible",
            service.unit(),
            "note",
            Words.LATE));
  }

  private void draft() {
    use(0.65, 5, 25);
    story.act(Wish.STEP, service.officer(), Map.of("name", Words.DRAFT));
    use(0.75, 10, 40);
    story.act(Wish.STEP_COMPLETION, service.officer(), Map.of("name", Words.DRAFT));
    use(0.78, 2, 10);
    story.act(
        Wish.HAND_ON, service.officer(), Map.of("toUnit", Cast.OFFICE_OF_LEADERS, "to", leader));
  }

  private void sign() {
    use(0.92, 2, 15);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("resultNumber", "%d/KQ-UBND".formatted(dice.whole(1000, 9999)));
    if (opening.has(Turn.REFUSAL)) {
      body.put("outcome", "REFUSED");
      body.put("note", Words.NO);
    } else {
      body.put("outcome", opening.has(Turn.PART) ? "PARTLY_GRANTED" : "GRANTED");
    }
    story.act(Wish.DECISION, leader, body);
  }

  /** A share of the time that the office takes, and never less than some minutes. */
  private void use(double share, int atLeast, int atMost) {
    story.reach(share * opening.pace(), dice.minutes(atLeast, atMost));
  }
}
