package vn.minhbach.ops.demo;

import java.util.List;
import java.util.Map;
import vn.minhbach.ops.demo.Service.Course;

/** Tells how the result comes to the citizen, and what the citizen thinks of it. */
final class Return {
  private static final double RATED = 0.22;
  private static final double DELIVERED_ELECTRONICALLY = 0.6;
  private static final double CONTENT_IF_IN_TIME = 0.85;

  private final Opening opening;
  private final Story story;
  private final Dice dice;
  private final String clerk;

  Return(Opening opening, Story story, Dice dice) {
    this.opening = opening;
    this.story = story;
    this.dice = dice;
    this.clerk = dice.oneOf(Cast.CLERKS);
  }

  void tell() {
    story.reach(opening.pace(), dice.minutes(2, 12));
    story.act(Wish.COUNTER_ARRIVAL, clerk, Map.of());
    boolean isElectronic =
        opening.service().course() == Course.NOTICE
            || (opening.channel().equals("ONLINE") && dice.chance(DELIVERED_ELECTRONICALLY));
    if (opening.has(Turn.NO_COLLECTION)) {
      story.after(dice.minutes(500, 900));
      story.act(Wish.NON_COLLECTION, clerk, Map.of());
      return;
    }
    story.after(isElectronic ? dice.minutes(1, 10) : dice.minutes(20, 900));
    story.act(Wish.HAND_OVER, clerk, Map.of("receiver", receiver(isElectronic)));
    rate();
  }

  /** Also after what was settled at once: from home, not under the official's eyes. */
  void rate() {
    if (dice.chance(RATED) || opening.last() == Wish.RATING) {
      story.notBefore(story.now().plus(dice.minutes(20, 300)));
      boolean isContent = opening.pace() <= 1 && dice.chance(CONTENT_IF_IN_TIME);
      String satisfaction =
          isContent ? "SATISFIED" : dice.oneOf(List.of("NEUTRAL", "NEUTRAL", "DISSATISFIED"));
      story.act(Wish.RATING, Cast.CITIZEN, Map.of("satisfaction", satisfaction));
    }
  }

  private String receiver(boolean isElectronic) {
    if (isElectronic) {
      return "ELECTRONIC";
    }
    if (opening.channel().equals("POST")) {
      return "POST";
    }
    return dice.chance(0.85) ? "OWNER" : "PROXY";
  }
}
