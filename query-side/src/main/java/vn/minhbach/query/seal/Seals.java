package vn.minhbach.query.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/** The seals of an office's days: two reads a seal. */
public final class Seals {
  /** An act decided before midnight may be recorded a little after it. */
  private static final Duration STRAGGLERS = Duration.ofHours(1);

  private final View<SealView> view;
  private final Supplier<Progress> progress;
  private final @Nullable Signer signer;
  private final InstantSource clock;
  private final Scheduler blocking;

  /**
   * Reads the view of {@link SealProjection}.
   *
   * @param progress how far that view has come; may wait for the event store
   * @param signer absent where the installation has no key
   * @param blocking where waiting is allowed
   */
  public Seals(
      View<SealView> view,
      Supplier<Progress> progress,
      @Nullable Signer signer,
      InstantSource clock,
      Scheduler blocking) {
    this.view = view;
    this.progress = progress;
    this.signer = signer;
    this.clock = clock;
    this.blocking = blocking;
  }

  /**
   * The seal of a day as it stands now; final an hour after the day, once the view holds every
   * fact.
   *
   * @param day a local day, not after today
   * @throws InvalidValue for a day to come
   */
  public Mono<Seal> of(AgencyCode agency, LocalDate day) {
    Instant now = clock.instant();
    if (day.isAfter(VietnamTime.dateOf(now))) {
      throw new InvalidValue("day", day.toString(), "a day not after today");
    }
    boolean isOver = VietnamTime.dateOf(now.minus(STRAGGLERS)).isAfter(day);
    // First whether all is in, then what is in: otherwise more could come in between.
    return Mono.fromCallable(() -> isOver && isComplete(progress.get()))
        .subscribeOn(blocking)
        .flatMap(isFinal -> seal(agency.value(), day, isFinal));
  }

  /** A node that only stands by cannot tell, and so does not say it. */
  private static boolean isComplete(Progress seen) {
    return seen.state() == Progress.State.RUNNING && seen.behind() == 0;
  }

  private Mono<Seal> seal(String agency, LocalDate day, boolean isFinal) {
    return Mono.zip(
        sum(agency, day),
        sum(agency, day.minusDays(1)),
        (sum, before) -> Seal.of(agency, day, isFinal, sum, before.digest(), signer));
  }

  /** The key by which seals are signed; empty if there is none. */
  Mono<SealKeyText> key() {
    return Mono.justOrEmpty(signer).map(one -> SealKeyText.of(one.publicKey()));
  }

  private Mono<DaySum> sum(String agency, LocalDate day) {
    return view.getAll(SealKey.of(agency, day)).map(parts -> DaySum.of(parts.values()));
  }
}
