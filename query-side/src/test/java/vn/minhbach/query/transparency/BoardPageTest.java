package vn.minhbach.query.transparency;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.shared.procedure.Field;

class BoardPageTest {
  private static final String RECEIVED_TODAY = "<dd id=\"tile-received\">%d</dd>";

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);
  private final BoardPage page =
      new BoardPage(
          setting.board,
          setting.documents,
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
    Tale[] tales = new Tale[5];
    for (int i = 0; i < tales.length; i++) {
      tales[i] = Tale.of(i + 1, hostile).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    }
    setting.tell(tales);
    assertThat(page(Language.VI))
        .doesNotContain("<b onclick")
        .contains("&lt;b onclick=alert(1)&gt;");
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
    somebody.watch(setting.stream().of(language, page.live(AGENCY, language)));
    somebody.pass(Duration.ofSeconds(1));
  }

  private String page(Language language) {
    return requireNonNull(
        page.of(AGENCY, PageSetting.visit(language, "/board", Map.of()))
            .block(PageSetting.PATIENCE));
  }
}
