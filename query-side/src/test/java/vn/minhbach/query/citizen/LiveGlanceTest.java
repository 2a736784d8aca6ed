package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.query.status.UnknownDossier;

class LiveGlanceTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final CitizenSetting citizens = new CitizenSetting(at("2026-11-20", "09:00"), time);
  private final PageSetting setting = citizens.setting;
  private final Watching somebody = new Watching(time);
  private final LiveGlance live = citizens.liveGlance();

  @AfterEach
  void leave() {
    somebody.close();
  }

  @Test
  void a_new_degree_is_shown_and_nothing_that_happens_in_between() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    setting.tell(tale);
    watch("H36.199-261120-0001");
    assertThat(somebody.latest("glance")).contains("Đã tiếp nhận");
    tale.transferred(at("2026-11-20", "09:00"), Cast.JUSTICE);
    setting.tell();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.count("glance")).isEqualTo(1);
    tale.assigned(at("2026-11-20", "09:00"), Cast.AN);
    setting.tell();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("glance")).contains("Đang giải quyết").doesNotContain("TUPHAP");
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch("H36.199-261120-0001");
    setting.at(at("2026-11-20", "09:31"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("glance")).contains("đã quá hạn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"H36.199-261120-0009", "H36.199-261120-0002", "H36.199-261131-0001", "x"})
  void there_is_no_stream_where_there_is_nothing_to_tell(String code) {
    setting.tell(Tale.sensitive(2).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    StepVerifier.create(live.of(CitizenSetting.code(code), Language.VI))
        .expectError(UnknownDossier.class)
        .verify(PageSetting.PATIENCE);
  }

  private void watch(String code) {
    somebody.watch(
        live.of(CitizenSetting.code(code), Language.VI)
            .flatMapMany(changes -> setting.stream().of(Language.VI, changes)));
    somebody.pass(Duration.ofSeconds(1));
  }
}
