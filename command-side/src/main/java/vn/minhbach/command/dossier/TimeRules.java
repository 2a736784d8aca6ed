package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Step;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.Promise;

/**
 * What time itself brings about, each noted once: warnings that a date is near, broken promises,
 * the parts that are late, results that nobody collects, silence that has become consent, and the
 * end of a stop by law. Noting twice finds nothing left to note.
 */
final class TimeRules {
  private static final Set<Stage> OVER =
      Set.copyOf(EnumSet.of(Stage.REFUSED_AT_INTAKE, Stage.STOPPED, Stage.CANCELLED));

  /** The citizen thinks about taking it back: what would move the dossier waits. */
  private static final Set<Stage> UNDECIDED =
      Set.copyOf(EnumSet.of(Stage.WITHDRAWAL_ASKED, Stage.WITHDRAWAL_CONFIRMED));

  private TimeRules() {}

  /** All that is due by now, in the order in which it fell due. */
  static List<DossierEvent> note(Dossier dossier, Circumstances given) {
    List<DossierEvent> facts = new ArrayList<>();
    Dossier now = dossier;
    Optional<Pending> next = first(now);
    while (next.isPresent() && !next.get().at().isAfter(given.now())) {
      DossierEvent fact = next.get().fact().apply(new Act(now, Actor.SYSTEM, given));
      facts.add(fact);
      now = Dossier.evolve(now, fact);
      next = first(now);
    }
    return facts;
  }

  /** When there will be something to note; absent if never, as it stands. */
  static @Nullable OffsetDateTime next(Dossier dossier) {
    return first(dossier).map(Pending::at).orElse(null);
  }

  private static Optional<Pending> first(Dossier dossier) {
    return pending(dossier).stream().min(Comparator.comparing(Pending::at));
  }

  /** Something that will be a fact at a moment. */
  private record Pending(OffsetDateTime at, Function<Act, DossierEvent> fact) {}

  private static List<Pending> pending(Dossier dossier) {
    List<Pending> pending = new ArrayList<>();
    if (OVER.contains(dossier.stage()) || dossier.pastNumber() != null) {
      return pending; // The source of a past dossier keeps its clock.
    }
    promise(dossier, pending);
    transfer(dossier, pending);
    if (dossier.stage() != Stage.DECIDED) {
      parts(dossier, pending);
    }
    if (dossier.stage() == Stage.SUSPENDED) {
      OffsetDateTime until = requireNonNull(dossier.suspension()).until();
      pending.add(new Pending(until, SuspensionRules::resume));
    }
    if (dossier.standing().axes().handOver() == HandOver.AT_COUNTER
        && dossier.collectBy() != null) {
      pending.add(new Pending(dossier.collectBy(), ResultRules::notCollected));
    }
    return pending;
  }

  private static void promise(Dossier dossier, List<Pending> pending) {
    @Nullable Promise promise = dossier.standing().promise();
    if (promise == null || !dossier.isClockRunning()) {
      return;
    }
    Warnings warnings = dossier.warnings();
    int count = warnings.at().size();
    if (warnings.given() < count) {
      int number = warnings.given() + 1;
      pending.add(
          new Pending(
              warnings.at().get(number - 1),
              act -> new DueSoonNoted(act.passes(), number, count, promise.dueAt())));
    }
    if (!dossier.isOverdueNoted()) {
      pending.add(new Pending(promise.lateFrom(), act -> new OverdueNoted(act.passes(), promise)));
    }
  }

  private static void transfer(Dossier dossier, List<Pending> pending) {
    boolean waits = dossier.stage() == Stage.RECEIVED || dossier.stage() == Stage.IN_TRANSFER;
    if (waits && dossier.transferDue() != null) {
      String unit = dossier.standing().unit().value();
      task(dossier, pending, Task.TRANSFER, 0, unit, dossier.transferDue().at());
    }
  }

  private static void parts(Dossier dossier, List<Pending> pending) {
    dossier
        .awaitedOpinions()
        .forEach(
            (number, opinion) -> {
              if (opinion.silenceIsConsent()) {
                LapseOpinion lapse = new LapseOpinion(dossier.id(), Actor.SYSTEM, number);
                pending.add(
                    new Pending(
                        opinion.dueAt().plusNanos(1_000_000),
                        act -> OpinionRules.lapse(act, lapse)));
              } else {
                task(dossier, pending, Task.OPINION, number, opinion.consulted(), opinion.dueAt());
              }
            });
    dossier
        .linkedTasks()
        .forEach(
            (number, task) ->
                task(dossier, pending, Task.LINKED_AGENCY, number, task.agency(), task.dueAt()));
    @Nullable Step step = dossier.openStep();
    if (step != null && !UNDECIDED.contains(dossier.stage())) {
      step(dossier, pending, 1, step, step.committedDueAt());
      step(dossier, pending, 2, step, step.legalDueAt());
    }
  }

  private static void step(
      Dossier dossier,
      List<Pending> pending,
      int limit,
      Step step,
      @Nullable OffsetDateTime dueAt) {
    if (dueAt != null) {
      task(dossier, pending, Task.STEP, limit, step.name(), dueAt);
    }
  }

  private static void task(
      Dossier dossier,
      List<Pending> pending,
      Task task,
      int number,
      String name,
      OffsetDateTime dueAt) {
    if (!dossier.isNoted(task, number, dueAt)) {
      pending.add(
          new Pending(
              dueAt.plusNanos(1_000_000),
              act -> new TaskOverdueNoted(act.passes(), task, number, name, dueAt)));
    }
  }
}
