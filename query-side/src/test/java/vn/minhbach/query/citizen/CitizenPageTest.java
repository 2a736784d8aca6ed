package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;

class CitizenPageTest {
  private static final AskedDossier NOTHING = new AskedDossier(null, null, null);
  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

  private final PageSetting setting =
      new PageSetting(at("2026-11-20", "16:00"), Schedulers.immediate());

  @ParameterizedTest
  @EnumSource
  void every_message_is_found_in_every_language(Language language) {
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .transferred(at("2026-11-20", "09:00"), Cast.JUSTICE));
    assertThat(page(code("H36.199-261120-0001"), language)).doesNotContain("??");
  }

  @Test
  void the_page_is_complete_as_it_is_loaded() {
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-19"))
            .transferred(at("2026-11-20", "09:00"), Cast.JUSTICE));
    assertThat(page(code("H36.199-261120-0001"), Language.VI))
        .contains("UBND xã Hàm Thuận")
        .contains("Đã chuyển hồ sơ đến TUPHAP")
        .contains("19/11/2026")
        .contains("đã quá hạn")
        .contains(">16:00:00</time>");
  }

  @Test
  void it_says_whose_time_it_was_so_far() {
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-17", "08:00"), byDay("2026-11-25"))
            .supplementAsked(at("2026-11-18", "10:00"), "Giấy chứng sinh")
            .supplementBroughtIn(at("2026-11-20", "15:30"), byDay("2026-11-27")));
    String code = "H36.199-261117-0001";
    assertThat(text(page(code(code), Language.VI)))
        .contains(
            "Thời gian đến nay Công dân 2 ngày 5 giờ Cơ quan giải quyết 1 ngày 2 giờ"
                + " Cơ quan khác không có Pháp luật tạm dừng không có"
                + " Từ khi nộp hồ sơ lúc 08:00 17/11/2026: tổng cộng 3 ngày 8 giờ");
    assertThat(text(page(code(code), Language.EN)))
        .contains(
            "Time so far The citizen 2 days 5 hours The office 1 day 2 hours"
                + " Other agencies none Stopped by law none");
  }

  @Test
  void it_says_why_the_date_moved() {
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-17", "08:00"), byDay("2026-11-25"))
            .extended(at("2026-11-20", "10:00"), byDay("2026-12-02")));
    assertThat(text(page(code("H36.199-261117-0001"), Language.VI)))
        .contains(
            "Các lần hẹn ngày Tiếp nhận hồ sơ (mẫu 01): hẹn 25/11/2026"
                + " Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu ghi ngày 17/11/2026"
                + " Xin lỗi và gia hạn (mẫu 04): từ 25/11/2026 sang 02/12/2026"
                + " Cơ quan xin lỗi và hẹn lại: nguyên nhân khác Đơn vị chịu trách nhiệm: Trung tâm"
                + " ghi ngày 20/11/2026");
  }

  @Test
  void of_a_past_dossier_nobody_says_whose_time_it_was() {
    setting.tell(
        Tale.of(3).past(at("2026-11-20", "08:00"), "case-1", at("2010-10-01", "08:00"), null));
    assertThat(page(new AskedDossier(null, "H36.199", "case-1"), Language.VI))
        .contains("case-1")
        .doesNotContain("Thời gian đến nay");
  }

  @Test
  void an_unknown_code_is_named_and_told_what_to_do_now() {
    assertThat(page(code("H36.199-261120-0009"), Language.VI))
        .contains("Không có hồ sơ “H36.199-261120-0009”.")
        .contains("hãy hỏi tại quầy Một cửa");
  }

  @Test
  void a_malformed_code_is_told_the_rule() {
    assertThat(page(code("H36.199-261131-0042"), Language.EN))
        .contains("“H36.199-261131-0042” is not a dossier code.")
        .contains("the date of receipt, which has to exist");
  }

  @Test
  void a_number_of_another_system_needs_a_right_agency() {
    assertThat(page(new AskedDossier(null, "nowhere", "case-1"), Language.EN))
        .contains("“nowhere” is not an agency code.");
  }

  @Test
  void what_was_typed_is_text_and_nothing_else() {
    String hostile = "\"><script>alert(1)</script>${7*7}{x}%";
    assertThat(page(code(hostile), Language.VI))
        .doesNotContain("<script>alert")
        .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;${7*7}{x}%\"");
    assertThat(page(new AskedDossier(null, "H36.199", hostile), Language.VI))
        .doesNotContain("<script>alert")
        .contains("%7Bx%7D%25");
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

  /** What a reader sees: tags are gaps, gaps are one. */
  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" :", ":");
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

  private static AskedDossier code(String typed) {
    return new AskedDossier(typed, null, null);
  }

  private String page(AskedDossier asked, Language language) {
    CitizenPage page =
        new CitizenPage(
            setting.lookup,
            setting.ledgers,
            setting.directory,
            setting.confirmations,
            setting.rendering,
            setting.time);
    Map<String, String> query =
        asked.number() == null ? Map.of() : Map.of("number", asked.number());
    Visit visit = PageSetting.visit(language, "/", query);
    return requireNonNull(page.of(AGENCY, asked, visit).block(PageSetting.PATIENCE));
  }
}
