package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.Scenes.Scene;
import vn.minhbach.shared.dossier.DossierEvent;

/** Axon routes by exact class, which the compiler cannot see to. */
class DossierAggregateTest {

  @Test
  void no_command_lacks_a_handler() {
    Set<Class<?>> handled =
        handlers().map(handler -> handler.getParameterTypes()[0]).collect(Collectors.toSet());

    assertThat(handled).isEqualTo(Kinds.of(DossierCommand.class));
  }

  @Test
  void every_command_may_meet_a_dossier_that_does_not_exist() {
    assertThat(handlers())
        .allMatch(
            handler ->
                handler.getAnnotation(CreationPolicy.class).value()
                    == AggregateCreationPolicy.CREATE_IF_MISSING);
  }

  @Test
  void the_state_follows_the_standing_of_every_fact() {
    for (Scene scene : Scenes.all()) {
      Dossier dossier = null;
      for (DossierEvent fact : scene.story().facts()) {
        dossier = Dossier.evolve(dossier, fact);

        assertThat(dossier.standing()).isEqualTo(fact.after());
        assertThat(dossier.id()).isEqualTo(fact.dossier());
      }
    }
  }

  @Test
  void what_was_known_before_a_fact_is_not_changed_by_it() {
    Dossier before = Dossier.evolve(null, Told.nothing().received().facts().getFirst());
    DossierEvent next = Told.nothing().received().at(Cast.TUESDAY_9AM).stepBegun().facts().get(1);

    Dossier after = Dossier.evolve(before, next);

    assertThat(after.openStep())
        .isEqualTo(new Dossier.Step(Wishes.STEP, Cast.TUESDAY_9AM, null, null));
    assertThat(before.openStep()).isNull();
    assertThat(before.standing()).isEqualTo(next.occurrence().before());
  }

  private static Stream<Method> handlers() {
    return Arrays.stream(DossierAggregate.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
        .filter(method -> DossierCommand.class.isAssignableFrom(method.getParameterTypes()[0]));
  }
}
