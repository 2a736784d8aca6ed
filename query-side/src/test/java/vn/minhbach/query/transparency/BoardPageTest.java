package vn.minhbach.query.transparency;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.shared.procedure.Field;

class BoardPageTest {
  private static final String RECEIVED_TODAY =
      "<dd id=\"tile-received\"><a href=\"#def-RECEIVED\">%d</a></dd>";

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);
  private final BoardPage page =
      new BoardPage(
          setting.open,
          setting.seals,
          setting.directory,
          setting.confirmations,
          setting.rendering,
          setting.time);

  @AfterEach
  void leave() {
    somebody.close();
  }

  @ParameterizedTest
  @EnumSource
  void it_is_complete_as_it_is_loaded_in_every_language(Language language) {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    assertThat(page(language))
        .contains("UBND xã Hàm Thuận", RECEIVED_TODAY.formatted(1), ">09:00:00</time>")
        .doesNotContain("??");
  }

  @Test
  void what_stands_in_events_is_text_and_nothing_else() {
    Field hostile = new Field("<b onclick=alert(1)>");
    Tale[] tales = new Tale[10];
    for (int i = 0; i < tales.length; i++) {
      tales[i] =
          Tale.of(i + 1, i < 5 ? hostile : Cast.LAND)
              .received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    }
    setting.tell(tales);
    assertThat(page(Language.VI))
        .doesNotContain("<b onclick")
        .contains("&lt;b onclick=alert(1)&gt;");
  }

  @Test
  void every_figure_leads_to_how_it_is_counted() {
    String html = page(Language.VI);
    Set<String> asked =
        Pattern.compile("href=\"#(def-[A-Z_]+)\"")
            .matcher(html)
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toSet());
    assertThat(asked)
        .contains("def-RECEIVED", "def-OPEN_LATE", "def-OFFICIAL", "def-FIRST_PROMISE")
        .allSatisfy(id -> assertThat(html).contains("<dt id=\"" + id + "\">"));
  }

  @Test
  void every_period_leads_to_the_same_figures_for_machines() {
    assertThat(page(Language.VI))
        .contains(
            "/api/agencies/H36.199/open-figures?period=2026-11-20\"",
            "/api/agencies/H36.199/open-figures?period=2026-11\"",
            "/api/agencies/H36.199/open-figures?period=2026-Q4\"",
            "/api/agencies/H36.199/open-figures?period=2026\"");
  }

  @ParameterizedTest
  @EnumSource
  void a_month_of_the_past_stands_alone(Language language) {
    setting.tell(Tale.of(1).received(at("2026-10-20", "08:00"), byDay("2026-10-25")));
    String html =
        requireNonNull(
            page.of(
                    AGENCY,
                    Cast.COUNTER,
                    "2026-10",
                    PageSetting.visit(language, "/board/TTPVHCC", Map.of("period", "2026-10")))
                .block(PageSetting.PATIENCE));
    assertThat(html)
        .contains("01/10–31/10", "open-figures?period=2026-10\"")
        .doesNotContain("tile-received", "??");
  }

  @Test
  void the_seal_of_the_day_before_is_shown() {
    assertThat(page(Language.VI)).contains("19/11/2026", "/api/seals/H36.199/2026-11-19\"");
  }

  @Test
  void an_event_changes_the_board_of_who_watches() {
    watch(Language.VI);
    assertThat(somebody.latest("summary")).contains(RECEIVED_TODAY.formatted(0));
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("summary")).contains(RECEIVED_TODAY.formatted(1));
  }

  @Test
  void midnight_alone_makes_a_new_day() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch(Language.EN);
    assertThat(somebody.latest("summary"))
        .contains("Friday 20/11/2026", RECEIVED_TODAY.formatted(1));
    setting.at(at("2026-11-21", "00:00"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("summary"))
        .contains("Saturday 21/11/2026", RECEIVED_TODAY.formatted(0));
  }

  @Test
  void a_burst_of_changes_is_pushed_as_one() {
    watch(Language.VI);
    long before = somebody.count("board");
    for (int i = 1; i <= 9; i++) {
      setting.tell(Tale.of(i).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    }
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("summary")).contains(RECEIVED_TODAY.formatted(9));
    assertThat(somebody.count("board")).isEqualTo(before + 1);
  }

  private void watch(Language language) {
    somebody.watch(setting.stream().of(language, page.live(AGENCY, null, language)));
    somebody.pass(Duration.ofSeconds(1));
  }

  private String page(Language language) {
    return requireNonNull(
        page.of(AGENCY, Cast.COUNTER, null, PageSetting.visit(language, "/board", Map.of()))
            .block(PageSetting.PATIENCE));
  }
}
