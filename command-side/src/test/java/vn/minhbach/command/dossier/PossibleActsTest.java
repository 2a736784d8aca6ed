package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.command.dossier.PossibleActs.AwaitedAnswer;
import vn.minhbach.command.dossier.PossibleActs.PossibleAct;
import vn.minhbach.command.dossier.Scenes.Scene;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** What the desk is told it may do is what the rules allow. */
class PossibleActsTest {
  /** Done by the platform, or by opening a dossier. */
  private static final Set<String> NO_ACTS_OF_A_PERSON =
      Set.of(
          "FileDossier",
          "ReceiveDossier",
          "TakeInForOther",
          "SettleAtOnce",
          "RecordPastDossier",
          "RecordSynchronisation",
          "NoteTime",
          "RecountDueDate");

  @Test
  void every_command_of_a_person_is_among_the_acts() {
    Set<String> commands =
        Kinds.of(DossierCommand.class).stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(HashSet::new));
    commands.removeAll(NO_ACTS_OF_A_PERSON);

    List<PossibleAct> acts = of(Scenes.all().get(1), CLERK_AN).acts();

    assertThat(acts).extracting(PossibleAct::command).containsExactlyInAnyOrderElementsOf(commands);
    assertThat(acts).extracting(PossibleAct::act).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void what_is_not_allowed_is_refused_by_exactly_that_name(Scene scene) {
    for (Role role : Role.values()) {
      Map<String, PossibleAct> acts =
          of(scene, Wishes.somebody(role)).acts().stream()
              .collect(Collectors.toMap(PossibleAct::command, Function.identity()));
      for (DossierCommand wish : Wishes.all()) {
        @Nullable PossibleAct act = acts.get(wish.getClass().getSimpleName());
        if (act != null) {
          @Nullable Refusal refused = refused(scene, Wishes.as(role, wish));
          @Nullable SaidNo said = act.allowed() ? act.condition() : act.refusal();
          if (said != null || refused != Refusal.NOTHING_CHANGES) { // which is about one value
            assertThat(refused)
                .as("%s by %s", act.act(), role)
                .isEqualTo(said == null ? null : said.name());
          }
        }
      }
    }
  }

  static Stream<Scene> scenes() {
    return Scenes.all().stream().filter(scene -> scene.story().dossier() != null);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_dossier_taken_over_without_a_procedure_has_an_answer_to_every_act(Role role) {
    for (Scene scene : scenes().filter(one -> one.name().startsWith("past")).toList()) {
      PossibleActs acts =
          PossibleActs.of(
              dossier(scene),
              7,
              Wishes.somebody(role),
              wish -> unknown(Cast.circumstances(scene.now(), Cast.permit())));

      assertThat(acts.acts()).allMatch(act -> act.allowed() == (act.refusal() == null));
    }
  }

  @Test
  void a_further_supplement_is_allowed_on_the_condition_of_a_law_and_a_leader() {
    Scene scene = scene("a supplement was brought in");

    PossibleAct act = act(of(scene, CLERK_AN), "supplement-requests");

    assertThat(act)
        .isEqualTo(
            new PossibleAct(
                "supplement-requests",
                "AskSupplement",
                true,
                null,
                null,
                SaidNo.of(Refusal.FURTHER_ROUND)));
  }

  @Test
  void an_opinion_lapses_only_beyond_its_date() {
    Scene scene = scene("an opinion is awaited");
    Story two = scene.story().then(TUESDAY_9AM, Wishes.askAnotherOpinion());

    PossibleActs inTime = of(new Scene("", two, TUESDAY_9AM), CLERK_AN);
    PossibleActs later = of(new Scene("", two, Cast.DUE_DAY_9AM), CLERK_AN);

    assertThat(act(inTime, "opinions/{opinion}/lapse"))
        .isEqualTo(
            new PossibleAct(
                "opinions/{opinion}/lapse",
                "LapseOpinion",
                false,
                List.of(),
                SaidNo.of(Refusal.OPINION_NOT_DUE),
                null));
    assertThat(act(later, "opinions/{opinion}/lapse").numbers()).containsExactly(1);
    assertThat(act(later, "opinions/{opinion}/answer").numbers()).containsExactly(1, 2);
    assertThat(later.open().opinions()).extracting(AwaitedAnswer::number).containsExactly(1, 2);
  }

  @Test
  void the_open_step_is_named_and_can_be_completed() {
    PossibleActs acts = of(scene("a step is open"), CLERK_AN);

    assertThat(requireNonNull(acts.open().step()).name()).isEqualTo(Wishes.STEP);
    assertThat(act(acts, "step-completions").allowed()).isTrue();
  }

  @Test
  void papers_that_were_brought_are_not_open_any_more() {
    Story story = scene("a supplement is awaited").story();
    Scene before = new Scene("", story, THURSDAY_9AM);

    assertThat(of(before, CLERK_AN).open().papers())
        .extracting(paper -> paper.name())
        .containsExactly("Bản vẽ thiết kế");

    story.then(
        THURSDAY_9AM,
        new DossierCommand.BringSupplement(
            Cast.ID, CLERK_AN, List.of(new Paper("Bản vẽ thiết kế", Paper.Kind.ORIGINAL, 1))));
    assertThat(of(before, LEADER_CHI).open().papers()).isEmpty();
  }

  private static @Nullable Refusal refused(Scene scene, DossierCommand wish) {
    try {
      scene.story().decided(scene.now(), wish);
      return null;
    } catch (DossierRefused no) {
      return no.refusal();
    }
  }

  private static PossibleActs of(Scene scene, Actor by) {
    return PossibleActs.of(
        dossier(scene),
        scene.story().facts().size(),
        by,
        wish -> Cast.circumstances(scene.now(), scene.story().procedure()));
  }

  private static Circumstances unknown(Circumstances given) {
    @Nullable ProcedureVersion none = null;
    return new Circumstances(
        given.now(), none, given.schedule(), null, given.people(), null, Map.of());
  }

  private static Dossier dossier(Scene scene) {
    return requireNonNull(scene.story().dossier());
  }

  private static PossibleAct act(PossibleActs acts, String name) {
    return acts.acts().stream().filter(one -> one.act().equals(name)).findFirst().orElseThrow();
  }

  private static Scene scene(String name) {
    return Scenes.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }
}
