package vn.minhbach.query.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.page.Messages;
import vn.minhbach.query.work.ActField.Kind;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;

class ActFormsTest {
  @Test
  void no_act_is_asked_for_in_two_places() {
    assertThat(ActForms.ALL.stream().map(ActForm::act)).doesNotHaveDuplicates();
    assertThat(ActForms.ALL.stream().map(ActForm::key)).doesNotHaveDuplicates();
  }

  @Test
  void a_part_of_an_address_comes_from_a_field_of_that_name() {
    for (ActForm form : ActForms.ALL) {
      assertThat(
              form.fields().stream().filter(field -> field.kind() == Kind.PART).map(ActField::name))
          .as(form.act())
          .isEqualTo(Arrays.asList(form.part()).stream().filter(part -> part != null).toList());
    }
  }

  @Test
  void what_moves_a_date_can_be_tried_before() {
    assertThat(
            ActForms.ALL.stream()
                .filter(form -> form.whatIf() != null)
                .collect(Collectors.toMap(ActForm::act, form -> String.valueOf(form.whatIf()))))
        .isEqualTo(
            Map.of(
                "supplement-requests", "supplement",
                "extensions", "extension",
                "transfers", "transfer",
                "financial-duties", "financialDuty",
                "suspension", "suspension"));
  }

  @Test
  void what_gets_a_number_or_cannot_be_taken_back_is_asked_for_twice() {
    assertThat(
            ActForms.ALL.stream()
                .filter(ActForm::isFinal)
                .map(ActForm::act)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "decision",
                "hand-over",
                "supplement-requests",
                "opinions/{opinion}/lapse",
                "extensions",
                "apologies",
                "intake-refusal",
                "withdrawal",
                "stop",
                "receipt-renewals",
                "corrections",
                "cancellation"));
  }

  @Test
  void a_hand_over_needs_the_confirmation_of_who_took_it() {
    ActForm handOver =
        ActForms.ALL.stream()
            .filter(form -> form.act().equals("hand-over"))
            .findFirst()
            .orElseThrow();
    assertThat(handOver.fields())
        .allMatch(ActField::required)
        .extracting(ActField::name)
        .containsExactly("receiver", "proof");
  }

  @Test
  void every_word_that_templates_put_together_exists() {
    Set<String> keys = new TreeSet<>();
    for (ActForm form : ActForms.ALL) {
      keys.add("act.title." + form.key());
      if (form.isFinal()) {
        keys.add("act.confirm." + form.key());
      }
      form.fields().forEach(field -> addWords(field, keys));
    }
    for (ActForm.Group group : ActForm.Group.values()) {
      keys.add("act.group." + group);
    }
    add(keys, "work.stage.", Axes.Stage.values());
    add(
        keys,
        "work.stage.",
        new Enum<?>[] {
          Axes.HandOver.AT_COUNTER, Axes.HandOver.NOT_COLLECTED, Axes.HandOver.HANDED_OVER
        });
    add(keys, "work.waiting.", WaitingFor.values());
    add(keys, "work.role.", Role.values());
    add(keys, "work.timeliness.", Timeliness.values());
    add(keys, "act.choice.Channel.", Channel.values());
    Arrays.stream(DeskFilter.values()).forEach(filter -> keys.add("work.filter." + filter));
    assertThat(Messages.keys()).containsAll(keys);
  }

  private static void addWords(ActField field, Set<String> keys) {
    switch (field.kind()) {
      case DAY, MOMENT -> {
        keys.add("act.field." + field.label());
        keys.add("act.rule." + field.name());
      }
      case CHOICE -> {
        keys.add("act.field." + field.label());
        field.choices().forEach(one -> keys.add("act.choice." + field.label() + "." + one));
      }
      case OPEN_STEP -> {
        // Its name is the button.
      }
      case LINE,
          WORDS,
          TICK,
          UNIT,
          COLLEAGUE,
          COLLEAGUE_AND_UNIT,
          SECOND_PERSON,
          BACKING_PERSON,
          BACKING_LAW,
          STEP,
          PART,
          PAPERS_TO_ASK,
          PAPERS_BROUGHT,
          OTHER_PAPERS,
          DOSSIER,
          PERSON,
          ENDS_AT ->
          keys.add("act.field." + field.label());
    }
  }

  private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
    Arrays.stream(values).forEach(value -> keys.add(prefix + value.name()));
  }
}
