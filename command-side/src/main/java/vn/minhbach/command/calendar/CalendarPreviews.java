package vn.minhbach.command.calendar;

import java.time.InstantSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.dossier.DateByCalendar;
import vn.minhbach.command.dossier.StoredDossiers;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.time.WorkingTime;

/** Tells what a draft would do, from the facts of every open dossier. */
final class CalendarPreviews {
  private static final int AT_ONCE = 8;

  private final WorkingTimes workingTimes;
  private final OpenDossiers open;
  private final StoredDossiers dossiers;
  private final Scheduler blocking;
  private final InstantSource clock;

  CalendarPreviews(
      WorkingTimes workingTimes,
      OpenDossiers open,
      StoredDossiers dossiers,
      Scheduler blocking,
      InstantSource clock) {
    this.workingTimes = workingTimes;
    this.open = open;
    this.dossiers = dossiers;
    this.blocking = blocking;
    this.clock = clock;
  }

  /** What would come of confirming it now; fails with {@link CalendarRefused} if it is no draft. */
  Mono<CalendarPreview> of(String version) {
    return Mono.fromCallable(() -> draft(version))
        .flatMap(
            draft -> {
              WorkingTime after = WorkingTime.parse(draft.content());
              return open.all()
                  .flatMap(dossier -> date(dossier, after), AT_ONCE)
                  .collectList()
                  .map(
                      dates ->
                          CalendarPreview.of(draft, workingTimes.get(), dates, clock.instant()));
            })
        .subscribeOn(blocking);
  }

  private Mono<DateByCalendar> date(DossierId dossier, WorkingTime after) {
    return Mono.fromCallable(() -> dossiers.byCalendar(dossier, after))
        .flatMap(Mono::justOrEmpty)
        .subscribeOn(blocking);
  }

  private CalendarVersion draft(String version) {
    CalendarVersion draft =
        workingTimes
            .calendars()
            .version(version)
            .orElseThrow(() -> new CalendarRefused(CalendarRefusal.VERSION_UNKNOWN));
    if (draft.confirmed() != null) {
      throw new CalendarRefused(CalendarRefusal.ALREADY_CONFIRMED);
    }
    return draft;
  }
}
