package vn.minhbach.command.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.procedure.ProcedureCode;

/**
 * Which dossiers have a clock that runs: at least those, perhaps some whose clock has ended
 * meanwhile. Read page by page on the thread that subscribes or asks for more, which must be one
 * that may wait.
 */
public interface OpenDossiers {
  /** All of this installation. */
  Flux<DossierId> all();

  /** At least all of one procedure. */
  Flux<DossierId> of(ProcedureCode procedure);

  /**
   * Reads on until a page is empty.
   *
   * @param pageAfter the page after a dossier; for null, the first
   */
  static Flux<DossierId> paged(Function<@Nullable DossierId, List<DossierId>> pageAfter) {
    return Flux.<List<DossierId>, Optional<DossierId>>generate(
            Optional::empty,
            (after, pages) -> {
              List<DossierId> page = pageAfter.apply(after.orElse(null));
              if (page.isEmpty()) {
                pages.complete();
                return after;
              }
              pages.next(page);
              return Optional.of(page.getLast());
            })
        .concatMapIterable(page -> page, 1);
  }
}
