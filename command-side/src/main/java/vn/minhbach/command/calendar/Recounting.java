package vn.minhbach.command.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import vn.minhbach.command.calendar.Recounts.Pending;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.StoredDossiers;
import vn.minhbach.command.rounds.Rounds;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Counts every open dossier again once a calendar was confirmed, on a thread of its own. What is to
 * be done stands in the database until it is done, so a restart goes on; doing it twice, or on two
 * nodes, moves nothing twice.
 */
public final class Recounting implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int AT_ONCE = 8;

  /**
   * Another node may count by the calendar before for a moment longer, and a command of its own may
   * still be under way: so all is counted once more after this time.
   */
  private static final Duration SETTLED = Duration.ofSeconds(15);

  private final WorkingTimes workingTimes;
  private final Recounts recounts;
  private final OpenDossiers open;
  private final StoredDossiers dossiers;
  private final InstantSource clock;

  private final Rounds rounds = new Rounds("recounting", this::round);

  private String tried = "";
  private Instant again = Instant.MIN;

  Recounting(
      WorkingTimes workingTimes,
      Recounts recounts,
      OpenDossiers open,
      StoredDossiers dossiers,
      InstantSource clock) {
    this.workingTimes = workingTimes;
    this.recounts = recounts;
    this.open = open;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @Override
  public void start() {
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  private Duration round() {
    recounts.pending().forEach(this::attend);
    return BETWEEN_LOOKS;
  }

  private void attend(Pending pending) {
    workingTimes.refresh();
    Calendars calendars = workingTimes.calendars();
    if (!calendars.current().equals(pending.version())) {
      recounts.done(pending.version(), clock.instant()); // A later one counts all anyway.
      return;
    }
    Instant now = clock.instant();
    if (pending.version().equals(tried) && now.isBefore(again)) {
      return;
    }
    String basis = calendars.version(pending.version()).map(CalendarVersion::legalBasis).orElse("");
    boolean whole = recountAll(basis);
    Instant settled = pending.confirmedAt().plus(SETTLED);
    if (whole && !now.isBefore(settled)) {
      recounts.done(pending.version(), clock.instant());
      LOG.info("event=recounted calendar={}", pending.version());
    } else {
      tried = pending.version();
      again = whole ? settled : now.plus(SETTLED);
    }
  }

  /** Whether each dossier was counted, or refuses to be. */
  private boolean recountAll(String legalBasis) {
    return Boolean.TRUE.equals(
        open.all()
            .flatMap(dossier -> recount(dossier, legalBasis), AT_ONCE)
            .reduce(true, Boolean::logicalAnd)
            .block());
  }

  private Mono<Boolean> recount(DossierId dossier, String legalBasis) {
    return dossiers
        .recount(dossier, legalBasis)
        .thenReturn(true)
        .onErrorResume(
            failed -> {
              boolean refused = failed instanceof DossierRefused || failed instanceof InvalidValue;
              LOG.warn(
                  "event=not-recounted dossier={} again={} cause={}",
                  dossier,
                  !refused,
                  failed.toString());
              return Mono.just(refused);
            });
  }
}
