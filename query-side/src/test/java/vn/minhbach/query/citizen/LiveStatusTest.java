package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.UnknownDossier;

class LiveStatusTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);
  private final LiveStatus live =
      new LiveStatus(
          setting.lookup,
          setting.ledgers,
          setting.documents,
          setting.directory,
          setting.rendering,
          setting.time,
          time);

  @AfterEach
  void leave() {
    somebody.close();
  }

  @Test
  void a_dossier_is_followed_while_it_is_watched() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    setting.tell(tale);
    watch();
    tale.transferred(at("2026-11-20", "09:00"), Cast.JUSTICE);
    setting.tell();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("latest")).contains("Đã chuyển hồ sơ đến TUPHAP");
    assertThat(somebody.latest("status")).contains("Đã chuyển hồ sơ đến TUPHAP");
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch();
    assertThat(somebody.latest("status")).doesNotContain("đã quá hạn");
    setting.at(at("2026-11-20", "09:31"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("status")).contains("đã quá hạn");
  }

  @Test
  void whose_time_it_is_goes_on_while_it_is_watched() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch();
    assertThat(somebody.latest("status")).contains(">1 giờ<");
    setting.at(at("2026-11-20", "09:30"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("status")).contains(">1 giờ 30 phút<");
  }

  @Test
  void a_ledger_that_stands_still_keeps_nobody_from_the_status() {
    setting.ledgersStandStill();
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch();
    somebody.pass(Duration.ofSeconds(3));
    assertThat(somebody.latest("status"))
        .contains("25/11/2026")
        .doesNotContain("Thời gian đến nay");
  }

  @Test
  void a_dossier_that_is_unknown_has_no_stream() {
    StepVerifier.create(live.of(reference(9), Language.VI))
        .expectError(UnknownDossier.class)
        .verify(PageSetting.PATIENCE);
  }

  private void watch() {
    somebody.watch(
        live.of(reference(1), Language.VI)
            .flatMapMany(changes -> setting.stream().of(Language.VI, changes)));
    somebody.pass(Duration.ofSeconds(1));
  }

  private static DossierReference reference(int number) {
    return DossierReference.parse("H36.199-261120-000" + number);
  }
}
