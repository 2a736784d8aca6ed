package vn.minhbach.query.queue;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Fold;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;

/** One document for each unit and day, so that a new day begins with an empty hall. */
public final class QueueProjection implements Fold<QueueEvent, QueueView> {
  @Override
  public String view() {
    return "queue";
  }

  @Override
  public Class<QueueEvent> eventType() {
    return QueueEvent.class;
  }

  @Override
  public Class<QueueView> documentType() {
    return QueueView.class;
  }

  @Override
  public Set<String> keysOf(QueueEvent event) {
    return Set.of(event.queue().toString());
  }

  @Override
  public QueueView fold(@Nullable QueueView document, String key, QueueEvent event, Stamp stamp) {
    QueueView view = document == null ? QueueView.EMPTY : document;
    return switch (event) {
      case TicketTaken e -> view.withTaken(e.ticket(), e.field());
      case TicketCalled e -> view.withCall(e.ticket(), e.letters(), call(e), waited(e).toSeconds());
      case TicketRecalled e -> view.withCallAgain(call(e));
      case TicketMissed e -> view.withMissed(new MissedTicket(e.ticket().number(), e.at()));
      case TicketReturned e -> view.withReturned(e.ticket());
      case TicketServed e -> view.without(e.ticket().number());
    };
  }

  private static CalledTicket call(TicketCalled e) {
    return new CalledTicket(
        e.ticket().number(), e.counter(), e.ticket().takenAt(), e.at(), 0, e.at());
  }

  private static CalledTicket call(TicketRecalled e) {
    return new CalledTicket(
        e.ticket().number(), e.counter(), e.ticket().takenAt(), e.calledAt(), e.recalls(), e.at());
  }

  private static Duration waited(TicketCalled e) {
    return Duration.between(e.waitedSince(), e.at());
  }
}
