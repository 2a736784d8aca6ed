package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.deadline.DeclaredByFacts;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.Scenes.Scene;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/**
 * The alarm that the rules ask for, held against the deadlines that the facts declare; the two know
 * nothing of each other. Whatever happens to a dossier in whatever order, no declared deadline is
 * without an alarm by then, and no alarm without a deadline.
 */
class AlarmsPropertyTest {
  private static final List<Scene> OURS =
      Scenes.all().stream().filter(scene -> isOurs(scene.story().dossier())).toList();
  private static final Duration JUST_AFTER = Duration.ofSeconds(1);
  private static final int A_DAY = 24 * 60;

  /** Somebody wants something, so long after the last wish. */
  record Wish(DossierCommand command, int minutesLater) {}

  @Property(tries = 3000)
  void every_declared_deadline_has_an_alarm_and_every_alarm_a_deadline(
      @ForAll("scenes") Scene scene,
      @ForAll SupplementPolicy policy,
      @ForAll @Size(max = 30) List<@From("wishes") Wish> wishes) {
    ProcedureVersion procedure = permit(policy);
    Dossier dossier = requireNonNull(scene.story().dossier());
    List<DossierEvent> facts = new ArrayList<>(scene.story().facts());
    OffsetDateTime now = scene.now();
    agree(dossier, facts);
    for (Wish wish : wishes) {
      now = now.plusMinutes(wish.minutesLater());
      for (DossierEvent fact : decided(dossier, wish.command(), now, procedure)) {
        facts.add(fact);
        dossier = Dossier.evolve(dossier, fact);
        agree(dossier, facts);
      }
    }
  }

  @Test
  void past_dossiers_have_neither_for_their_source_keeps_their_time() {
    Scenes.all().stream()
        .filter(scene -> scene.story().dossier() != null && !isOurs(scene.story().dossier()))
        .forEach(scene -> agree(requireNonNull(scene.story().dossier()), scene.story().facts()));
  }

  private static void agree(Dossier dossier, List<DossierEvent> facts) {
    @Nullable OffsetDateTime alarm = TimeRules.next(dossier);
    Map<String, Instant> declared = DeclaredByFacts.running(facts);
    if (alarm == null) {
      assertThat(declared).as(facts::toString).isEmpty();
      return;
    }
    Instant wake = alarm.toInstant();
    assertThat(declared.values())
        .as(facts::toString)
        .allMatch(due -> !due.isBefore(wake))
        .anyMatch(due -> !due.isAfter(wake.plus(JUST_AFTER)));
  }

  private static List<DossierEvent> decided(
      Dossier dossier, DossierCommand wish, OffsetDateTime now, ProcedureVersion procedure) {
    try {
      return DossierDecider.decide(dossier, at(now, wish), Cast.circumstances(now, procedure));
    } catch (DossierRefused | InvalidValue refused) {
      return List.of();
    }
  }

  /** The same wish with a date that lies ahead. */
  private static DossierCommand at(OffsetDateTime now, DossierCommand wish) {
    return switch (wish) {
      case AskOpinion c ->
          new AskOpinion(
              c.dossier(),
              c.by(),
              c.consulted(),
              now.plusDays(2),
              c.silenceIsConsent(),
              c.legalBasis());
      case SendLinkedTask c ->
          new SendLinkedTask(c.dossier(), c.by(), c.agency(), c.content(), now.plusDays(3));
      case SuspendClock c ->
          new SuspendClock(c.dossier(), c.by(), c.legalBasis(), now.plusDays(4), c.note());
      default -> wish;
    };
  }

  private static boolean isOurs(@Nullable Dossier dossier) {
    return dossier != null && dossier.pastNumber() == null;
  }

  /** With limits for the step that the wishes are about. */
  private static ProcedureVersion permit(SupplementPolicy policy) {
    ProcedureVersion permit = Cast.permit(policy, Cast.FIVE_WORKING_DAYS);
    ProcedureTerms t = permit.terms();
    InternalProcess process =
        new InternalProcess(
            List.of(new StepLimit(Wishes.STEP, TimeLimit.workingDays(2), TimeLimit.workingDays(1))),
            null,
            InternalProcess.GENERAL.warnings(),
            InternalProcess.GENERAL.collectWithin());
    return new ProcedureVersion(
        permit.code(),
        permit.number(),
        new ProcedureTerms(
            t.name(),
            t.field(),
            t.cases(),
            t.papers(),
            t.feeVnd(),
            t.online(),
            t.sensitive(),
            t.supplement(),
            t.provenance(),
            t.legalBasis(),
            t.reviewNotes(),
            process),
        permit.inForceFrom());
  }

  @Provide
  Arbitrary<Scene> scenes() {
    return Arbitraries.of(OURS);
  }

  @Provide
  Arbitrary<Wish> wishes() {
    List<DossierCommand> all = new ArrayList<>(Wishes.all());
    all.add(Wishes.askOpinion(false));
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Wishes.noteTime())), Tuple.of(5, Arbitraries.of(all))),
            Arbitraries.integers().between(0, A_DAY))
        .as(Wish::new);
  }
}
