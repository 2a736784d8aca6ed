package vn.minhbach.ops.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.ops.demo.Service.Course;
import vn.minhbach.shared.procedure.Paper;

/** Tells how a dossier comes in: settled at once, received, completed first, or refused. */
final class Intake {
  private static final double OWNER_IS_SOMEBODY_ELSE = 0.12;
  private static final double AGREES_TO_BE_SHOWN = 0.7;
  private static final double COPIES_ASK_FOR_A_NAME = 0.3;

  private final Opening opening;
  private final Story story;
  private final People people;
  private final Dice dice;
  private final String clerk;

  Intake(Opening opening, Story story, People people, Dice dice) {
    this.opening = opening;
    this.story = story;
    this.people = people;
    this.dice = dice;
    this.clerk = dice.oneOf(Cast.CLERKS);
  }

  /** Tells it; true if the dossier is received and there is work to do. */
  boolean tell() {
    Course course = opening.service().course();
    if (course == Course.AT_ONCE || (course == Course.EXTRACT && opening.isAtCounter())) {
      settle(course);
      return false;
    }
    if (opening.isAtCounter()) {
      Map<String, Object> body = full();
      body.put(
          "showWhenReady", !opening.service().isSensitive() && dice.chance(AGREES_TO_BE_SHOWN));
      story.act(Wish.RECEIPT_AT_COUNTER, clerk, body);
    } else if (!file()) {
      return false;
    }
    return mistakes();
  }

  private void settle(Course course) {
    Map<String, Object> body = what();
    if (course == Course.EXTRACT || dice.chance(COPIES_ASK_FOR_A_NAME)) {
      body.put("submitter", people.somebody(dice));
    }
    body.put("copies", dice.whole(1, 8));
    story.act(Wish.SETTLEMENT, clerk, body);
  }

  /** By portal, kiosk or post: false if it is not received. */
  private boolean file() {
    Map<String, Object> body = full();
    boolean byPost = opening.channel().equals("POST");
    if (byPost) {
      body.put("submittedAt", story.now().minusHours(dice.whole(16, 20)).toString());
    }
    story.act(Wish.FILING, byPost ? clerk : Cast.CITIZEN, body);
    if (opening.service().course() == Course.NOTICE) {
      story.after(dice.minutes(1, 12));
    } else {
      story.after(dice.minutes(8, 150));
    }
    if (opening.has(Turn.INTAKE_REFUSAL)) {
      String reason = dice.oneOf(List.of("NOT_COMPETENT", "INCOMPLETE", "DUPLICATE"));
      story.act(Wish.INTAKE_REFUSAL, clerk, Map.of("reason", reason, "note", Words.REFUSED));
      return false;
    }
    story.act(Wish.CHECK, clerk, Map.of());
    if (opening.has(Turn.COMPLETION)) {
      askFor(opening.service().papers());
      story.after(dice.minutes(8, 60));
      story.act(Wish.CHECK, clerk, Map.of());
    }
    story.after(dice.minutes(1, 6));
    story.act(Wish.RECEIPT, clerk, Map.of());
    return true;
  }

  private void askFor(List<Paper> papers) {
    Paper missing = dice.oneOf(papers);
    story.after(dice.minutes(3, 15));
    story.act(
        Wish.SUPPLEMENT_REQUEST,
        clerk,
        Map.of("items", List.of(missing.name()), "note", Words.MISSING));
    story.after(dice.minutes(180, 700));
    story.act(Wish.SUPPLEMENT, Cast.CITIZEN, Map.of("papers", List.of(Service.handedIn(missing))));
  }

  private boolean mistakes() {
    if (opening.has(Turn.CORRECTION)) {
      story.after(dice.minutes(10, 40));
      String channel = opening.isAtCounter() ? "POST" : "COUNTER";
      story.act(
          Wish.CORRECTION,
          clerk,
          Map.of(
              "field",
              "CHANNEL",
              "value",
              channel,
              "reason",
              Words.WRONG_CHANNEL,
              "approver",
              Cast.DIRECTOR));
    }
    if (opening.has(Turn.CANCELLATION)) {
      story.after(dice.minutes(10, 40));
      story.act(
          Wish.CANCELLATION, clerk, Map.of("reason", "ENTERED_TWICE", "approver", Cast.DIRECTOR));
      return false;
    }
    return true;
  }

  private Map<String, Object> full() {
    Map<String, Object> body = what();
    body.put("channel", opening.channel());
    body.put("submitter", people.somebody(dice));
    if (dice.chance(OWNER_IS_SOMEBODY_ELSE)) {
      body.put("owner", people.somebody(dice));
    }
    body.put("papers", opening.service().papers().stream().map(Service::handedIn).toList());
    return body;
  }

  private Map<String, Object> what() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("agency", Cast.AGENCY);
    body.put("unit", Cast.COUNTER);
    body.put("procedure", opening.service().code());
    body.put("procedureCase", opening.service().procedureCase().value());
    return body;
  }
}
