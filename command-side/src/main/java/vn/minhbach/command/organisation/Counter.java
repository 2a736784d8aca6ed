package vn.minhbach.command.organisation;

import java.util.List;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.queue.Letter;

/**
 * A counter of a queue (quầy).
 *
 * @param number 1 to 99
 * @param name as printed, 1 to 120 characters
 * @param letters which it calls unless its officer says otherwise, one at least
 */
public record Counter(int number, String name, List<Letter> letters) {
  private static final int HIGHEST = 99;
  private static final int LONGEST = 120;

  public Counter {
    if (number < 1 || number > HIGHEST) {
      throw new InvalidValue(
          "counters.number", Integer.toString(number), "a number from 1 to " + HIGHEST);
    }
    name = Text.line("counters.name", name, LONGEST);
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new InvalidValue("counters.letters", "[]", "one letter at least");
    }
  }
}
