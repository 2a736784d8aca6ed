package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.Approved;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.Scenes.Scene;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Standing;

/** What happens for every pair of a state and a command, approved as a text that reads. */
class RulesTableTest {

  @Test
  void every_kind_of_command_is_in_the_table() {
    Set<Class<?>> wished =
        Wishes.all().stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());

    assertThat(wished).isEqualTo(Kinds.of(DossierCommand.class));
    assertThat(Wishes.all()).hasSameSizeAs(wished);
  }

  @Test
  void every_stage_of_a_dossier_is_in_the_table() {
    Set<Stage> reached = EnumSet.noneOf(Stage.class);
    Scenes.all().stream()
        .map(scene -> scene.story().dossier())
        .filter(dossier -> dossier != null)
        .forEach(dossier -> reached.add(dossier.stage()));

    assertThat(reached).isEqualTo(EnumSet.allOf(Stage.class));
  }

  @Test
  void for_every_state_and_every_command_the_answer_is_the_approved_one() {
    String table = Scenes.all().stream().map(RulesTableTest::section).collect(Collectors.joining());

    Approved.isStill("dossier-rules.txt", table);
  }

  @Test
  void for_every_command_and_every_role_the_answer_is_the_approved_one() {
    String table =
        Wishes.all().stream()
            .map(wish -> "%-22s %s%n".formatted(nameOf(wish), byRole(wish)))
            .collect(Collectors.joining());

    Approved.isStill("dossier-roles.txt", table);
  }

  private static String section(Scene scene) {
    List<String> happens = new ArrayList<>();
    Map<String, Set<String>> refused = new TreeMap<>();
    for (DossierCommand wish : Wishes.all()) {
      try {
        happens.add("  %-22s -> %s%n".formatted(nameOf(wish), outcome(decide(scene, wish))));
      } catch (DossierRefused no) {
        refused.computeIfAbsent(no.refusal().name(), r -> new TreeSet<>()).add(nameOf(wish));
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("%n%s%n".formatted(title(scene)));
    happens.stream().sorted().forEach(text::append);
    refused.forEach(
        (refusal, wishes) ->
            text.append("  no: %s: %s%n".formatted(refusal, String.join(", ", wishes))));
    return text.toString();
  }

  private static String title(Scene scene) {
    @Nullable Dossier dossier = scene.story().dossier();
    return scene.name().toUpperCase(Locale.ROOT)
        + (dossier == null ? "" : " = " + place(dossier.standing()));
  }

  /** The facts, and what of the dossier's place has changed with them. */
  private static String outcome(List<DossierEvent> facts) {
    if (facts.isEmpty()) {
      return "nothing new";
    }
    String names = facts.stream().map(DossierEventNames::nameOf).collect(Collectors.joining(" + "));
    @Nullable Standing before = facts.getFirst().occurrence().before();
    List<String> known = before == null ? List.of() : claims(before);
    List<String> changed = new ArrayList<>(claims(facts.getLast().after()));
    changed.removeAll(known);
    return changed.isEmpty() ? names : names + " = " + String.join(", ", changed);
  }

  private static String place(Standing standing) {
    return String.join(", ", claims(standing));
  }

  private static List<String> claims(Standing standing) {
    String axes =
        Stream.of(standing.axes().stage(), standing.axes().money(), standing.axes().handOver())
            .map(Enum::name)
            .filter(name -> !name.equals("NONE") && !name.equals("NOT_READY"))
            .collect(Collectors.joining(" "));
    return List.of(
        axes,
        "waits for " + standing.waitingFor(),
        standing.promise() == null ? "no due date" : "due " + standing.promise().dueAt());
  }

  private static String byRole(DossierCommand wish) {
    Scene scene =
        Scenes.all().stream()
            .filter(one -> answer(one, wish).equals("may"))
            .findFirst()
            .orElseGet(() -> Scenes.all().getLast());
    return Arrays.stream(Role.values())
        .map(role -> role + " " + answer(scene, Wishes.as(role, wish)))
        .collect(Collectors.joining("; "));
  }

  private static String answer(Scene scene, DossierCommand wish) {
    try {
      return decide(scene, wish).isEmpty() ? "changes nothing" : "may";
    } catch (DossierRefused no) {
      return no.refusal().name();
    }
  }

  /** Settling at once is for a procedure of its own; everything else is about the permit. */
  private static List<DossierEvent> decide(Scene scene, DossierCommand wish) {
    return wish instanceof SettleAtOnce
        ? DossierDecider.decide(
            scene.story().dossier(), wish, Cast.circumstances(scene.now(), Cast.certifiedCopy()))
        : scene.story().decided(scene.now(), wish);
  }

  private static String nameOf(DossierCommand wish) {
    return wish.getClass().getSimpleName();
  }
}
