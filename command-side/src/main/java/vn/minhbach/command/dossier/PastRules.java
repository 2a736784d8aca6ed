package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.RecordPastDossier;
import vn.minhbach.command.dossier.PastDossier.PastStep;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.time.Precision;

/**
 * Past dossiers keep the words and times of their source. The same extract twice says nothing new;
 * a newer one adds what it adds. Unknown stays unknown.
 */
final class PastRules {
  private static final Field UNKNOWN_FIELD = new Field("Không rõ lĩnh vực");

  private PastRules() {}

  static List<DossierEvent> record(
      @Nullable Dossier dossier, RecordPastDossier c, Circumstances given) {
    Gate.requireAdministrator(c.by());
    notInTheFuture(c.past(), given);
    List<DossierEvent> facts = new ArrayList<>();
    @Nullable Dossier known = dossier;
    if (known == null) {
      PastDossierRecorded opening = opening(c, given);
      facts.add(opening);
      known = Dossier.evolve(null, opening);
    }
    Gate.require(c.past().number().equals(known.pastNumber()), Refusal.NOT_A_PAST_DOSSIER);
    Gate.require(known.stage() != Stage.CANCELLED, Refusal.ALREADY_CANCELLED);
    Standing standing = known.standing();
    int position = known.pastSteps().count();
    for (PastStep step : known.pastSteps().newIn(c.past().steps())) {
      position++;
      facts.add(step(c, given, standing, position, step));
    }
    standing = promise(c, given, standing, facts);
    complete(c, given, standing, facts);
    return facts;
  }

  private static PastDossierRecorded opening(RecordPastDossier c, Circumstances given) {
    PastDossier past = c.past();
    Axes axes = Axes.at(Stage.IN_PROGRESS);
    @Nullable Promise promise = promise(past);
    Standing standing =
        new Standing(
            c.agency(),
            c.unit(),
            past.responsible(),
            past.field() == null ? UNKNOWN_FIELD : new Field(past.field()),
            null,
            axes,
            WaitingFor.of(axes, 0),
            null,
            past.receivedAt(),
            promise,
            promise,
            null,
            past.startedAt(),
            null);
    return new PastDossierRecorded(
        new Occurrence(c.dossier(), c.by(), given.now(), null, standing),
        past.number(),
        past.receivedAt(),
        channel(past.channel()),
        past.channel(),
        promise == null ? null : DueDateChange.asGiven(Cause.MIGRATION, null, promise));
  }

  private static PastStepRecorded step(
      RecordPastDossier c, Circumstances given, Standing standing, int position, PastStep step) {
    return new PastStepRecorded(
        new Occurrence(c.dossier(), c.by(), given.now(), standing, standing),
        position,
        step.activity(),
        step.officer(),
        step.unit(),
        step.at(),
        step.lifecycle());
  }

  private static Standing promise(
      RecordPastDossier c, Circumstances given, Standing standing, List<DossierEvent> facts) {
    @Nullable Promise promised = promise(c.past());
    if (promised == null || promised.equals(standing.promise())) {
      return standing;
    }
    Standing next = standing.promising(promised);
    facts.add(
        new PastPromiseRecorded(
            new Occurrence(c.dossier(), c.by(), given.now(), standing, next),
            DueDateChange.asGiven(Cause.MIGRATION, standing.promise(), promised)));
    return next;
  }

  private static void complete(
      RecordPastDossier c, Circumstances given, Standing standing, List<DossierEvent> facts) {
    @Nullable OffsetDateTime completedAt = c.past().completedAt();
    if (completedAt == null || completedAt.equals(standing.resolvedAt())) {
      return;
    }
    Axes closed = standing.axes().with(Stage.DECIDED).with(HandOver.HANDED_OVER);
    Standing next = standing.at(closed, 0).resolved(completedAt);
    @Nullable Promise promise = next.promise();
    facts.add(
        new PastCompletionRecorded(
            new Occurrence(c.dossier(), c.by(), given.now(), standing, next),
            completedAt,
            next.timeliness(),
            promise != null && promise.isPastDue(completedAt)));
  }

  private static @Nullable Promise promise(PastDossier past) {
    return past.deadline() == null ? null : new Promise(past.deadline(), Precision.DAY);
  }

  private static void notInTheFuture(PastDossier past, Circumstances given) {
    notInTheFuture("startedAt", past.startedAt(), given);
    notInTheFuture("completedAt", past.completedAt(), given);
    past.steps().forEach(step -> notInTheFuture("steps.at", step.at(), given));
  }

  private static void notInTheFuture(
      String field, @Nullable OffsetDateTime at, Circumstances given) {
    if (at != null && at.isAfter(given.now())) {
      throw new InvalidValue(field, at.toString(), "not in the future");
    }
  }

  private static Channel channel(@Nullable String source) {
    if (source == null) {
      return Channel.UNKNOWN;
    }
    return switch (source.toLowerCase(Locale.ROOT)) {
      case "internet", "online", "web", "e-mail", "email" -> Channel.ONLINE;
      case "desk", "counter", "direct" -> Channel.COUNTER;
      case "post", "mail" -> Channel.POST;
      case "kiosk" -> Channel.KIOSK;
      default -> Channel.UNKNOWN;
    };
  }
}
