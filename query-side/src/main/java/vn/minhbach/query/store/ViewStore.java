package vn.minhbach.query.store;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Documents by key, and for each view the position up to which events are in them. A view has one
 * writer at a time; any number of threads may read. All publishers are lazy and may be subscribed
 * to again; malformed names and keys are refused with {@link vn.minhbach.shared.InvalidValue}.
 */
public interface ViewStore extends AutoCloseable {

  /** The document, or empty. */
  Mono<StoredView> get(ViewKey key);

  /** The documents that exist among the keys, by key, in the order asked. */
  Mono<Map<String, StoredView>> getAll(String view, Collection<String> keys);

  /**
   * Where the view stands; empty if it was never written, or dropped since. A writer asks this
   * first: what is read afterwards contains at least this batch, even if the process that wrote it
   * died half-way.
   */
  Mono<Position> position(String view);

  /**
   * Keeps the whole batch with its token, or nothing. Once complete, the batch survives the killing
   * of the process. Fails with {@link StaleWriterException}, changing nothing, unless the batch's
   * number is the view's last plus one: of two writers, one wins, and the other can no longer
   * change any document. After any other failure the batch may or may not be kept: {@link
   * #position} tells.
   */
  Mono<Void> commit(Batch batch);

  /** Forgets the view's documents and position; its next batch is number 1 again. */
  Mono<Void> drop(String view);

  /**
   * Every document of the view, by Unicode code points of the key. For comparing and proving a
   * rebuild; no screen may need it.
   */
  Flux<StoredView> scan(String view);

  /** Lets go of files and connections; what was committed stays. */
  @Override
  void close();
}
