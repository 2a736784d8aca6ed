package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.Watching;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;

class LeaderPageTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final LeaderSetting setting = new LeaderSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);

  @AfterEach
  void leave() {
    somebody.close();
  }

  @ParameterizedTest
  @EnumSource
  void it_is_complete_as_it_is_loaded_in_every_language(Language language) {
    setting.shared.tell(
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "08:30"), Cast.AN));
    assertThat(setting.today(language))
        .contains("UBND xã Hàm Thuận", "Trung tâm", "officer an", ">09:00:00</time>")
        .contains("href=\"/work?unit=TTPVHCC&amp;filter=2\">1</a>")
        .contains("href=\"/work?officer=an&amp;filter=all\">1</a>")
        .contains("href=\"/lead/list?waits=OFFICE\">1</a>")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @EnumSource
  void a_new_office_is_told_so(Language language) {
    assertThat(setting.today(language)).contains("class=\"none\"").doesNotContain("??", "<table");
  }

  @Test
  void an_event_changes_what_who_watches_sees() {
    watch(Language.VI);
    setting.shared.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("heat")).contains("Trung tâm");
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.shared.tell(
        Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch(Language.VI);
    assertThat(somebody.latest("tiles")).contains("id=\"tile-overdue\">\n        <b>0</b>");
    setting.shared.at(at("2026-11-20", "09:31"));
    somebody.pass(Duration.ofMinutes(1).plusSeconds(1));
    assertThat(somebody.latest("tiles")).contains("id=\"tile-overdue\">\n        <b>1</b>");
  }

  @Test
  void a_broken_promise_is_owed_an_apology_while_it_is_watched() {
    watch(Language.VI);
    Tale tale = Tale.of(1).received(at("2026-11-12", "08:00"), byDay("2026-11-18"));
    setting.shared.tell(
        tale.then(
            Actor.SYSTEM,
            at("2026-11-19", "00:00"),
            tale.standing(),
            occurrence -> new OverdueNoted(occurrence, byDay("2026-11-18"))));
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("tiles")).contains("id=\"tile-apologies\">\n        <b>1</b>");
  }

  @Test
  void a_hundred_watchers_share_one_rendering_a_language() {
    setting.shared.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    for (int i = 0; i < 100; i++) {
      watch(Language.VI);
      watch(Language.EN);
    }
    assertThat(somebody.count("heat")).isEqualTo(200);
    // The unit is named in the heat map and among those who wait.
    assertThat(setting.shared.renderings).hasValue(2 * 2);
  }

  private void watch(Language language) {
    somebody.watch(setting.shared.stream().of(language, setting.page.live(AGENCY, language)));
    somebody.pass(Duration.ofMillis(250));
  }
}
