package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.page.Messages;
import vn.minhbach.query.watch.Pattern;
import vn.minhbach.shared.dossier.WaitingFor;

/** What templates and cards put together. */
class LeaderWordsTest {
  @Test
  void every_pattern_says_what_it_means() {
    assertThat(Messages.keys())
        .containsAll(Stream.of(Pattern.values()).map(one -> "lead.pattern." + one).toList());
  }

  @Test
  void every_choice_has_a_word() {
    assertThat(Messages.keys())
        .containsAll(
            Stream.of(DeskFilter.values()).map(one -> "lead.list.filter." + one.name()).toList())
        .containsAll(Stream.of(WaitingFor.values()).map(one -> "lead.waits." + one).toList())
        .containsAll(Stream.of(WaitingFor.values()).map(one -> "lead.list.waits." + one).toList())
        .contains("lead.list.waits.done")
        .containsAll(Stack.PARTS.stream().map(part -> "lead.figure.part." + part).toList())
        .containsAll(Stack.PARTS.stream().map(part -> "lead.column." + part).toList());
  }

  @Test
  void every_tile_tab_and_period_has_a_name() {
    assertThat(Messages.keys())
        .containsAll(prefixed("lead.tile.", "overdue", "today", "next", "apologies", "patterns"))
        .containsAll(prefixed("lead.tab.", "today", "figures", "watch", "fair", "apologies"))
        .containsAll(prefixed("lead.period.", "MONTH", "QUARTER", "YEAR"))
        .containsAll(prefixed("lead.heat.", "overdue", "today", "later", "unpromised", "open"))
        .containsAll(prefixed("lead.officers.", "overdue", "today", "in1", "in2", "in3", "open"));
  }

  @Test
  void every_plot_names_itself_and_its_axis() {
    List<String> plots = List.of("days", "open", "months", "durations");
    assertThat(Messages.keys())
        .containsAll(plots.stream().map(plot -> "lead.figure." + plot).toList())
        .containsAll(plots.stream().map(plot -> "lead.figure." + plot + ".said").toList())
        .containsAll(plots.stream().map(plot -> "lead.figure." + plot + ".across").toList());
  }

  private static List<String> prefixed(String prefix, String... names) {
    return Stream.of(names).map(name -> prefix + name).toList();
  }
}
