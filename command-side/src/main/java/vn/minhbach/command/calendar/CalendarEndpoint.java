package vn.minhbach.command.calendar;

import java.net.URI;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.calendar.CalendarCommand.ConfirmCalendar;
import vn.minhbach.command.calendar.CalendarCommand.DraftCalendar;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.dossier.Actor;

/** The calendar: which versions there are, and how another comes to hold. */
@RestController
@RequestMapping("/api/calendars")
final class CalendarEndpoint {
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private final WorkingTimes workingTimes;
  private final Recounts recounts;
  private final CalendarPreviews previews;
  private final Commands commands;
  private final Actors actors;
  private final Organisation organisation;
  private final Scheduler blocking;

  CalendarEndpoint(
      WorkingTimes workingTimes,
      Recounts recounts,
      CalendarPreviews previews,
      Commands commands,
      Actors actors,
      Organisation organisation,
      Scheduler blocking) {
    this.workingTimes = workingTimes;
    this.recounts = recounts;
    this.previews = previews;
    this.commands = commands;
    this.actors = actors;
    this.organisation = organisation;
    this.blocking = blocking;
  }

  /** Every version: who drafted and confirmed it, by which text, and what it moved. */
  @GetMapping
  Mono<CalendarList> list() {
    return Mono.fromCallable(
            () ->
                CalendarList.of(
                    workingTimes.calendars(),
                    recounts.moves(),
                    recounts.pending().stream()
                        .map(Recounts.Pending::version)
                        .collect(Collectors.toSet())))
        .subscribeOn(blocking);
  }

  /** The text of a version, to be read or to start another from. */
  @GetMapping("/{version}/text")
  ResponseEntity<String> text(@PathVariable String version) {
    return ResponseEntity.ok()
        .contentType(TEXT)
        .body(
            workingTimes
                .calendars()
                .text(version)
                .orElseThrow(() -> new CalendarRefused(CalendarRefusal.VERSION_UNKNOWN)));
  }

  /** Writes a version down; by a leader or an administrator. */
  @PostMapping("/drafts")
  Mono<ResponseEntity<Done>> draft(Principal account, @RequestBody Draft body) {
    return Mono.fromSupplier(
            () -> {
              Actor by = staff(account);
              return new DraftCalendar(
                  body.content(), body.legalBasis(), body.reason(), agencyOf(by), by);
            })
        .flatMap(command -> commands.<CalendarEvent>send(command, Map.of()))
        .map(
            fact ->
                ResponseEntity.created(URI.create("/api/calendars/drafts/" + fact.version()))
                    .body(Done.of(fact)));
  }

  /** What would come of confirming a draft now; for staff. */
  @GetMapping("/drafts/{version}/preview")
  Mono<CalendarPreview> preview(Principal account, @PathVariable String version) {
    return Mono.fromSupplier(() -> staff(account)).flatMap(by -> previews.of(version));
  }

  /** Counts by a draft from now on; by another person than the one who drafted it. */
  @PostMapping("/drafts/{version}/confirmation")
  Mono<Done> confirm(
      Principal account, @PathVariable String version, @RequestBody Confirmation body) {
    return Mono.fromSupplier(
            () -> {
              Actor by = staff(account);
              boolean pastAccepted = Boolean.TRUE.equals(body.pastAccepted());
              return new ConfirmCalendar(version, pastAccepted, agencyOf(by), by);
            })
        .flatMap(command -> commands.<CalendarEvent>send(command, Map.of()))
        .map(Done::of);
  }

  private Actor staff(Principal account) {
    Actor actor = actors.of(account.getName());
    if (actor.officer() == null) {
      throw new CalendarRefused(CalendarRefusal.STAFF_NEEDED);
    }
    return actor;
  }

  private AgencyCode agencyOf(Actor by) {
    @Nullable OfficerId officer = by.officer();
    if (officer == null) {
      throw new CalendarRefused(CalendarRefusal.STAFF_NEEDED);
    }
    return organisation.employer(officer).orElseThrow();
  }

  /** A version: its text, the law behind it, and why now. */
  record Draft(String content, String legalBasis, String reason) {}

  /** Whether a leader accepts that days that are over become worked or off. */
  record Confirmation(@Nullable Boolean pastAccepted) {}

  /** What was recorded. */
  record Done(String version, String fact) {
    static Done of(CalendarEvent event) {
      return new Done(
          event.version(),
          switch (event) {
            case CalendarEvent.CalendarDrafted e -> "calendar.drafted";
            case CalendarEvent.CalendarConfirmed e -> "calendar.confirmed";
          });
    }
  }
}
