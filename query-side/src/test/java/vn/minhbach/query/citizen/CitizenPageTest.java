package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.citizen.CitizenSetting.code;
import static vn.minhbach.query.citizen.CitizenSetting.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;

class CitizenPageTest {
  private static final AskedDossier NOTHING = new AskedDossier(null, null, null);
  private static final String UNKNOWN = "H36.199-261120-0009";
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

  private final CitizenSetting citizens =
      new CitizenSetting(at("2026-11-20", "16:00"), Schedulers.immediate());

  @Test
  void the_page_is_complete_as_it_is_loaded() {
    tellReceived();
    assertThat(text(page(code("H36.199-261120-0001"), Language.VI)))
        .contains("UBND xã Hàm Thuận")
        .contains("H36.199-261120-0001 Đã tiếp nhận")
        .contains("Hẹn trả kết quả 19/11/2026 đã quá hạn")
        .contains("16:00:00");
  }

  @Test
  void a_code_alone_names_no_unit_no_procedure_and_no_event() {
    tellReceived();
    assertThat(page(code("H36.199-261120-0001"), Language.VI))
        .doesNotContain("TUPHAP", "Trung tâm", "Đăng ký khai sinh", "Hộ tịch", "Đã chuyển")
        .doesNotContain(Tale.of(1).dossier().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"H36.199-261120-0002", "H36.199-261131-0001", "Z99-000000-0000", "rubbish"})
  void what_is_sensitive_or_cannot_be_is_answered_as_what_is_not_there(String typed) {
    citizens.setting.tell(
        Tale.sensitive(2).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    for (Language language : Language.values()) {
      assertThat(page(code(typed), language).replace(typed, UNKNOWN))
          .isEqualTo(page(code(UNKNOWN), language));
    }
  }

  @Test
  void nothing_found_is_told_with_what_to_do_now() {
    assertThat(page(code(UNKNOWN), Language.VI))
        .contains("Không tìm thấy mã “" + UNKNOWN + "”, hoặc hồ sơ này không xem được bằng mã.")
        .contains("Hãy quét mã QR trên giấy tiếp nhận")
        .doesNotContain("sse-connect");
  }

  @Test
  void a_past_dossier_by_its_number_is_for_colleagues() {
    citizens.setting.tell(
        Tale.of(3).past(at("2026-11-20", "08:00"), "case-1", at("2010-10-01", "08:00"), null));
    AskedDossier past = new AskedDossier(null, "H36.199", "case-1");
    assertThat(page(past, Language.VI)).contains("Không tìm thấy mã “case-1”");
    assertThat(text(citizens.lookupByStaff(past)))
        .contains("case-1 Đang xử lý", "Đã tiếp nhận (chuyển từ hệ thống cũ)")
        .doesNotContain("Thời gian đến nay");
  }

  @Test
  void a_number_of_another_system_needs_a_right_agency() {
    assertThat(citizens.lookupByStaff(new AskedDossier(null, "nowhere", "case-1")))
        .contains("Không tìm thấy mã “case-1”");
  }

  @Test
  void what_was_typed_is_text_and_nothing_else() {
    String hostile = "\"><script>alert(1)</script>${7*7}{x}%";
    assertThat(page(code(hostile), Language.VI))
        .doesNotContain("<script>alert")
        .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;${7*7}{x}%\"");
  }

  @ParameterizedTest
  @EnumSource
  void every_message_is_found_in_every_language(Language language) {
    tellReceived();
    assertThat(page(code("H36.199-261120-0001"), language)).doesNotContain("??");
    assertThat(page(code(UNKNOWN), language)).doesNotContain("??");
    assertThat(page(NOTHING, language)).doesNotContain("??");
  }

  @Test
  void everything_it_loads_is_ours_and_there() {
    assertThat(ADDRESS.matcher(page(NOTHING, Language.VI)).results().map(CitizenPageTest::address))
        .isNotEmpty()
        .allSatisfy(
            address -> {
              assertThat(address).doesNotContain("//");
              assertThat(!address.contains(".") || isThere(address)).as(address).isTrue();
            });
  }

  @Test
  void no_script_stands_in_the_page() {
    assertThat(page(NOTHING, Language.VI)).doesNotContainPattern("<script[^>]*>[^<]|\\son\\w+=");
  }

  private void tellReceived() {
    citizens.setting.tell(
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-19"))
            .transferred(at("2026-11-20", "09:00"), Cast.JUSTICE));
  }

  private static boolean isThere(String address) {
    ClassLoader resources = CitizenPageTest.class.getClassLoader();
    @Nullable Object found =
        address.startsWith("/webjars/")
            ? resources.getResource("META-INF/resources" + address)
            : resources.getResource("static" + address);
    return found != null;
  }

  private static String address(MatchResult match) {
    return match.group(1);
  }

  private String page(AskedDossier asked, Language language) {
    return citizens.lookup(asked, language);
  }
}
