package vn.minhbach.query.projection;

import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.store.Position;
import vn.minhbach.query.store.ViewStore;

/**
 * A token store that stores nothing: the token is remembered in the unit of work and written with
 * the documents, by {@link Projector}. There is one segment. No lease is needed for safety, because
 * the store refuses all but one writer of a batch; the one refused stands aside until the other has
 * stopped moving, so that two nodes do not fold everything twice.
 *
 * <p>Used by one thread at a time.
 */
final class ViewTokens implements TokenStore {
  private static final String REMEMBERED = ViewTokens.class.getName();
  private static final int ONLY_SEGMENT = Segment.ROOT_SEGMENT.getSegmentId();

  private final ViewStore store;
  private final String view;

  private volatile long batch;
  private volatile boolean standingAside;

  ViewTokens(ViewStore store, String view) {
    this.store = store;
    this.view = view;
  }

  /** The token that the current unit of work will have reached. */
  static TrackingToken remembered() {
    return CurrentUnitOfWork.get().root().getResource(REMEMBERED);
  }

  /** The number that the next batch has. */
  long nextBatch() {
    return batch + 1;
  }

  void committed(long number) {
    batch = number;
  }

  /** Somebody else writes this view. */
  void standAside() {
    standingAside = true;
  }

  boolean isStandingAside() {
    return standingAside;
  }

  /**
   * Outside a unit of work only events that nobody here handles were passed over: nothing is lost
   * by reading them again after a restart.
   */
  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().root().resources().put(REMEMBERED, token);
    }
  }

  /** Where the view stands; nothing, which means the first event, for a view not yet written. */
  @Override
  public @Nullable TrackingToken fetchToken(String processor, int segment) {
    @Nullable Position position = store.position(view).block();
    long found = position == null ? 0 : position.batch();
    boolean moved = found != batch;
    batch = found;
    if (standingAside && moved) {
      throw new UnableToClaimTokenException("view " + view + " is being written elsewhere");
    }
    standingAside = false;
    return position == null ? null : TokenText.read(position.token());
  }

  @Override
  public void extendClaim(String processor, int segment) {
    // There is no claim: see above.
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    // There is no claim: see above.
  }

  @Override
  public int[] fetchSegments(String processor) {
    return new int[] {ONLY_SEGMENT};
  }
}
