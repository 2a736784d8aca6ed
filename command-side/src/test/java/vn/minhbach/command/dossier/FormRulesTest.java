package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.Scenes.Scene;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;

/** A number that is drawn is used, and what is issued has a number. */
class FormRulesTest {
  private static final Map<String, Issue> ALL_NUMBERS =
      Stream.of("01", "02", "03", "04", "05", "06", "07")
          .collect(Collectors.toMap(Function.identity(), form -> new Issue(2026, 12)));

  @Test
  void in_every_state_an_act_issues_exactly_what_was_drawn_for_it() {
    List<String> tried = new ArrayList<>();
    for (Scene scene : Scenes.all()) {
      for (DossierCommand wish : Wishes.all()) {
        List<String> issued = issuedIn(scene, wish);
        if (issued != null) {
          assertThat(issued)
              .as("%s: %s", scene.name(), wish)
              .containsExactlyInAnyOrderElementsOf(
                  FormRules.issuedBy(scene.story().dossier(), wish).stream()
                      .map(Form::number)
                      .toList());
          tried.addAll(issued);
        }
      }
    }
    assertThat(tried).contains("01", "02", "03", "04", "05", "06", "07");
  }

  @Test
  void only_the_first_transfer_opens_a_control_slip() {
    Story story =
        Story.under(Cast.permit())
            .then(Cast.MONDAY_9AM, Wishes.receive())
            .then(Cast.MONDAY_10AM, Wishes.transfer());

    assertThat(FormRules.issuedBy(story.dossier(), Wishes.transfer())).isEmpty();
  }

  /** Absent if the act is refused. */
  private static @Nullable List<String> issuedIn(Scene scene, DossierCommand wish) {
    Circumstances given =
        wish instanceof SettleAtOnce
            ? Cast.circumstances(scene.now(), Cast.certifiedCopy())
            : Cast.circumstances(scene.now(), scene.story().procedure());
    Circumstances numbered =
        new Circumstances(
            given.now(),
            given.procedure(),
            given.schedule(),
            given.code(),
            given.people(),
            given.follows(),
            ALL_NUMBERS);
    try {
      return DossierDecider.decide(scene.story().dossier(), wish, numbered).stream()
          .flatMap(fact -> issued(fact).stream())
          .toList();
    } catch (DossierRefused refused) {
      return null;
    }
  }

  private static Collection<String> issued(DossierEvent fact) {
    List<String> issued = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(fact);
        if (value instanceof Form form && form.issue() != null) {
          issued.add(form.number());
        } else if (value instanceof Issue) {
          issued.add(Form.REGISTER.number());
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("a fact is a record", e);
      }
    }
    return issued;
  }
}
