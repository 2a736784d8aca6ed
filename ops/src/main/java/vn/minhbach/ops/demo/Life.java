package vn.minhbach.ops.demo;

import vn.minhbach.ops.demo.Service.Course;

/** Tells a dossier's whole life. */
final class Life {
  private Life() {}

  static void tell(Opening opening, Story story, People people, Dice dice) {
    Return home = new Return(opening, story, dice);
    if (new Intake(opening, story, people, dice).tell()) {
      if (new Handling(opening, story, dice).tell()) {
        home.tell();
      }
    } else if (opening.service().course() == Course.AT_ONCE) {
      home.rate();
    }
  }
}
