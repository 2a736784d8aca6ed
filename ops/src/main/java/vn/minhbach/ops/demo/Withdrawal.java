package vn.minhbach.ops.demo;

import java.util.Map;

/** Tells how a citizen takes a dossier back, or thinks better of it. */
final class Withdrawal {
  private final Opening opening;
  private final Story story;
  private final Dice dice;

  Withdrawal(Opening opening, Story story, Dice dice) {
    this.opening = opening;
    this.story = story;
    this.dice = dice;
  }

  void tell() {
    story.after(dice.minutes(30, 240));
    story.act(Wish.WITHDRAWAL, Cast.CITIZEN, Map.of());
    story.after(dice.minutes(10, 120));
    if (opening.has(Turn.SECOND_THOUGHTS)) {
      story.act(Wish.WITHDRAWAL_RETRACTION, Cast.CITIZEN, Map.of());
      return;
    }
    story.act(Wish.WITHDRAWAL_CONFIRMATION, Cast.CITIZEN, Map.of());
    story.after(dice.minutes(30, 200));
    story.act(Wish.STOP, Cast.DIRECTOR, Map.of("note", Words.TAKEN_BACK));
  }
}
