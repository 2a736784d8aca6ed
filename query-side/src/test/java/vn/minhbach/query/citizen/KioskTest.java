package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.citizen.CitizenSetting.code;
import static vn.minhbach.query.citizen.CitizenSetting.text;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.shared.InvalidValue;

class KioskTest {
  private static final KioskSettings SETTINGS =
      new KioskSettings(Duration.ofSeconds(60), Duration.ofSeconds(15));

  private final Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
  private final CitizenSetting citizens =
      new CitizenSetting(at("2026-11-20", "16:00"), Schedulers.immediate());

  @Test
  void the_day_and_the_serial_of_a_code_will_do() {
    citizens.setting.tell(tale);
    assertThat(text(kiosk("261120-0001", Language.VI)))
        .contains("Lúc 16:00:00", "H36.199-261120-0001 Đã tiếp nhận", "25/11/2026")
        .doesNotContain("Hộ tịch");
  }

  @Test
  void the_address_that_a_scanner_reads_off_a_receipt_shows_everything() {
    citizens.setting.tell(tale);
    String token = CitizenSetting.token(tale.dossier(), 0);
    assertThat(text(kiosk("https://motcua.example/t/" + token, Language.VI)))
        .contains("Tiếp nhận đang ở bước này", "Hộ tịch", "Đã tiếp nhận hồ sơ");
    assertThat(kiosk("https://motcua.example/t/rubbish", Language.VI)).contains("Không tìm thấy");
  }

  @Test
  void nothing_that_was_typed_is_typed_again() {
    citizens.setting.tell(tale);
    assertThat(kiosk("261120-0001", Language.VI)).doesNotContain("value=\"261120");
  }

  @ParameterizedTest
  @EnumSource
  void every_message_is_found_in_every_language(Language language) {
    citizens.setting.tell(tale);
    assertThat(kiosk("", true, language)).doesNotContain("??");
    assertThat(kiosk("261120-0001", language)).doesNotContain("??");
    assertThat(kiosk("nothing", language)).doesNotContain("??");
  }

  @Test
  void the_page_knows_how_long_to_wait() {
    assertThat(kiosk("", Language.VI)).contains("data-idle=\"60\"", "data-warning=\"15\"");
  }

  @Test
  void tickets_are_drawn_where_somebody_has_logged_the_kiosk_in() {
    assertThat(text(kiosk("", true, Language.VI)))
        .contains("Lấy số thứ tự", "A field A B field B", "Người cao tuổi");
    assertThat(kiosk("", false, Language.VI)).doesNotContain("data-letter");
  }

  @Test
  void a_kiosk_that_never_forgets_or_at_once_is_refused() {
    assertThatThrownBy(() -> new KioskSettings(Duration.ofHours(1), Duration.ofSeconds(15)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new KioskSettings(Duration.ofSeconds(1), Duration.ZERO))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new KioskSettings(Duration.ofSeconds(60), Duration.ofSeconds(60)))
        .isInstanceOf(InvalidValue.class);
  }

  private String kiosk(String typed, Language language) {
    return kiosk(typed, false, language);
  }

  private String kiosk(String typed, boolean mayDraw, Language language) {
    return requireNonNull(
        citizens
            .page
            .kiosk(code(typed), SETTINGS, mayDraw, PageSetting.visit(language, "/kiosk", Map.of()))
            .block(PageSetting.PATIENCE));
  }
}
