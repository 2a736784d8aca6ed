package vn.minhbach.ops.demo;

import java.util.List;
import java.util.Map;

/**
 * The hall as it is now, when the week has been played: people who wait with a ticket, some who are
 * at a counter, and one who did not come.
 */
final class WaitingHall {
  private static final String QUEUE = "/api/queues/" + Cast.AGENCY + "/" + Cast.COUNTER;
  private static final String NO_PRIORITY = "NONE";

  /** What happens in the hall, in order: under which account, where, and what is said. */
  private static final List<Scene> SCENES =
      List.of(
          drawn("A", NO_PRIORITY),
          drawn("A", NO_PRIORITY),
          drawn("B", NO_PRIORITY),
          drawn("A", NO_PRIORITY),
          called(1),
          called(2),
          drawn("C", NO_PRIORITY),
          new Scene(Cast.CLERKS.get(1), "/tickets/A002/absence", Map.of("counter", 2)),
          called(2),
          drawn("A", "OLD_AGE"),
          drawn("D", NO_PRIORITY),
          drawn("B", NO_PRIORITY),
          drawn("A", NO_PRIORITY),
          called(1));

  private WaitingHall() {}

  /**
   * Fills the hall.
   *
   * @throws ActRefused if the product does not take part
   */
  static void fill(DemoPlayer player) throws InterruptedException {
    for (int i = 0; i < SCENES.size(); i++) {
      Scene scene = SCENES.get(i);
      player.post(
          "scene " + i + " in the hall", scene.account(), QUEUE + scene.place(), scene.body());
    }
  }

  private static Scene drawn(String letter, String priority) {
    return new Scene(Cast.CITIZEN, "/tickets", Map.of("letter", letter, "priority", priority));
  }

  private static Scene called(int counter) {
    return new Scene(Cast.CLERKS.get(counter - 1), "/calls", Map.of("counter", counter));
  }

  private record Scene(String account, String place, Map<String, Object> body) {}
}
