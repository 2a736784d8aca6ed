package vn.minhbach.command.queue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Priority;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.TicketNumber;

/** What can be asked of a queue. Letters and counters are those of the organisation. */
sealed interface QueueCommand {
  /** The queue. */
  QueueId queue();

  /** Who asks. */
  Actor by();

  /** Where its facts are kept. */
  @TargetAggregateIdentifier
  default String stream() {
    return streamOf(queue());
  }

  /** A name-based UUID, since the name itself may be longer than the name of a stream. */
  static String streamOf(QueueId queue) {
    return UUID.nameUUIDFromBytes(("queue|" + queue).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Draw a ticket.
   *
   * @param field what the letter stands for
   */
  record TakeTicket(QueueId queue, Letter letter, String field, Priority priority, Actor by)
      implements QueueCommand {}

  /**
   * Call whose turn it is; whoever was called to that counter before is done with.
   *
   * @param letters at least one
   */
  record CallNext(QueueId queue, int counter, List<Letter> letters, Actor by)
      implements QueueCommand {
    public CallNext {
      letters = letters.stream().distinct().sorted().toList();
    }
  }

  /** Call a certain ticket that waits; whoever was called to that counter before is done with. */
  record CallTicket(QueueId queue, int counter, TicketNumber ticket, Actor by)
      implements QueueCommand {}

  /** Call it again. */
  record RecallTicket(QueueId queue, TicketNumber ticket, int counter, Actor by)
      implements QueueCommand {}

  /** Nobody came. */
  record MarkMissed(QueueId queue, TicketNumber ticket, int counter, Actor by)
      implements QueueCommand {}

  /** Let somebody who had missed the call wait again. */
  record ReturnToLine(QueueId queue, TicketNumber ticket, Actor by) implements QueueCommand {}

  /** Done with. */
  record ServeTicket(QueueId queue, TicketNumber ticket, int counter, Actor by)
      implements QueueCommand {}
}
