package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;

class LiveReceiptTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final CitizenSetting citizens = new CitizenSetting(at("2026-11-20", "09:00"), time);
  private final PageSetting setting = citizens.setting;
  private final Watching somebody = new Watching(time);
  private final LiveReceipt live = citizens.liveReceipt();

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
    assertThat(somebody.latest("story")).contains("Đã chuyển hồ sơ đến TUPHAP");
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch();
    assertThat(somebody.latest("now")).doesNotContain("đã quá hạn");
    setting.at(at("2026-11-20", "09:31"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("now")).contains("đã quá hạn");
  }

  @Test
  void whose_time_it_is_goes_on_while_it_is_watched() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch();
    assertThat(somebody.latest("time")).contains(">1 giờ<");
    setting.at(at("2026-11-20", "09:30"));
    somebody.pass(Duration.ofMinutes(1));
    assertThat(somebody.latest("time")).contains(">1 giờ 30 phút<");
  }

  @Test
  void a_ledger_that_stands_still_keeps_nobody_from_the_status() {
    setting.ledgersStandStill();
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch();
    somebody.pass(Duration.ofSeconds(3));
    assertThat(somebody.latest("now")).contains("25/11/2026");
    assertThat(somebody.latest("time")).isEmpty();
  }

  @Test
  void a_receipt_that_is_replaced_meanwhile_says_so_and_shows_nothing_more() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    setting.tell(tale);
    watch();
    tale.then(
        Cast.CLERK,
        at("2026-11-20", "09:00"),
        tale.standing(),
        occurrence -> new ReceiptRenewed(occurrence, 1));
    setting.tell();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("now")).contains("Đường dẫn này không mở được hồ sơ nào.");
    assertThat(List.of(somebody.latest("story"), somebody.latest("date"), somebody.latest("time")))
        .containsOnly("");
  }

  @Test
  void a_token_that_leads_nowhere_has_no_stream() {
    StepVerifier.create(live.of("rubbish", Language.VI))
        .expectError(UnknownDossier.class)
        .verify(PageSetting.PATIENCE);
  }

  private void watch() {
    somebody.watch(
        live.of(CitizenSetting.token(Tale.of(1).dossier(), 0), Language.VI)
            .flatMapMany(changes -> setting.stream().of(Language.VI, changes)));
    somebody.pass(Duration.ofSeconds(1));
  }
}
