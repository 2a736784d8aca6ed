package vn.minhbach.query.leader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

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

class LeaderPageTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);
  private final LeaderPage page =
      new LeaderPage(
          setting.sla,
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
    assertThat(
            requireNonNull(
                page.of(AGENCY, PageSetting.visit(language, "/lead", Map.of()))
                    .block(PageSetting.PATIENCE)))
        .contains("UBND xã Hàm Thuận", "Trung tâm", ">09:00:00</time>")
        .doesNotContain("??");
  }

  @Test
  void an_event_changes_the_monitor_of_who_watches() {
    watch(Language.VI);
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("units")).contains("Trung tâm");
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch(Language.VI);
    String before = somebody.latest("sla");
    setting.at(at("2026-11-20", "09:31"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("sla")).isNotEqualTo(before);
  }

  @Test
  void a_hundred_watchers_share_one_rendering_a_language() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    for (int i = 0; i < 100; i++) {
      watch(Language.VI);
      watch(Language.EN);
    }
    assertThat(somebody.count("units")).isEqualTo(200);
    assertThat(setting.renderings).hasValue(2);
  }

  private void watch(Language language) {
    somebody.watch(setting.stream().of(language, page.live(AGENCY, language)));
    somebody.pass(Duration.ofMillis(250));
  }
}
