package vn.minhbach.query.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * A process that commits to two views until it is killed, and says so: one line, {@code view
 * number}, for each batch that was acknowledged.
 */
final class CommittingProcess {
  static final List<String> VIEWS = List.of("status", "board");
  static final int DOCUMENTS = 40;

  private CommittingProcess() {}

  public static void main(String[] arguments) {
    ViewStore store = EmbeddedViewStore.open(Path.of(arguments[0]), 4);
    Flux.fromIterable(VIEWS)
        .flatMap(view -> commits(store, view).subscribeOn(Schedulers.boundedElastic()))
        .doOnNext(System.out::println)
        .blockLast();
  }

  private static Flux<String> commits(ViewStore store, String view) {
    return store
        .position(view)
        .map(Position::batch)
        .defaultIfEmpty(0L)
        .flatMapMany(
            last ->
                Flux.<Long, Long>generate(
                    () -> last + 1,
                    (number, sink) -> {
                      sink.next(number);
                      return number + 1;
                    }))
        .concatMap(number -> store.commit(batch(view, number)).thenReturn(view + ' ' + number), 1);
  }

  /** Every document and the token say the number of the batch. */
  private static Batch batch(String view, long number) {
    String json = "{\"n\":%d,\"filling\":\"%s\"}".formatted(number, "x".repeat(500));
    List<Change> changes =
        IntStream.range(0, DOCUMENTS).<Change>mapToObj(n -> new Change.Put("k" + n, json)).toList();
    return new Batch(view, number, Long.toString(number), changes);
  }
}
