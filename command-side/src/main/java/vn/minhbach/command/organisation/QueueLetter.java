package vn.minhbach.command.organisation;

import java.util.List;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.queue.Letter;

/**
 * What a letter of a queue stands for.
 *
 * @param field as printed on the ticket and the screen, 1 to 120 characters
 * @param fields the fields of administration that belong to it, as procedures name them
 */
public record QueueLetter(Letter letter, String field, List<Field> fields) {
  private static final int LONGEST = 120;

  public QueueLetter {
    field = Text.line("queue.field", field, LONGEST);
    fields = List.copyOf(fields);
  }
}
