package vn.minhbach.ops.demo;

import java.time.OffsetDateTime;
import java.util.Map;

/** Tells how an officer looks at a place and asks another agency, which answers or keeps silent. */
final class OnSite {
  private static final double AGREES_WITHOUT_CONDITIONS = 0.8;

  private final Opening opening;
  private final Story story;
  private final Dice dice;
  private final String officer;

  OnSite(Opening opening, Story story, Dice dice) {
    this.opening = opening;
    this.story = story;
    this.dice = dice;
    this.officer = opening.service().officer();
  }

  void tell() {
    String seenAt = story.now().minusMinutes(dice.whole(30, 90)).toString();
    story.act(Wish.VERIFICATION, officer, Map.of("verifiedAt", seenAt, "note", Words.LOOKED));
    story.after(dice.minutes(20, 90));
    OffsetDateTime dueAt = story.closingAfter(dice.whole(2, 4));
    story.act(
        Wish.OPINION_REQUEST,
        officer,
        Map.of(
            "consulted", Words.ASKED_AGENCY, "dueAt", dueAt.toString(), "silenceIsConsent", false));
    if (opening.has(Turn.SILENCE)) {
      story.notBefore(dueAt.plusMinutes(1));
      story.after(dice.minutes(15, 90));
      story.act(Wish.OPINION_LAPSE, officer, Map.of());
    } else {
      story.after(dice.minutes(300, 900));
      String outcome = dice.chance(AGREES_WITHOUT_CONDITIONS) ? "AGREES" : "AGREES_WITH_CONDITIONS";
      story.act(Wish.OPINION_ANSWER, officer, Map.of("outcome", outcome));
    }
  }
}
