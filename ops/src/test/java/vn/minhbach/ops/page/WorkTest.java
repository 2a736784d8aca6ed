package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.ops.standalone.RunningProduct;

/** The work list and the page of a dossier, as those use them who do the work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String VERIFY = "[data-act-name=verifications] ";

  private final Opened opened = new Opened();
  private Cable cable;
  private String product;
  private OverHttp http;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    RunningProduct running = opened.keep(new RunningProduct(folder.resolve("data"), FRIDAY_10AM));
    product = running.address().toString();
    http = new OverHttp(product);
    cable = opened.keep(Cable.to(running.address().getPort()));
    browser = opened.keep(Browser.open(folder.resolve("profile")));
    browser.resize(1366, 900);
    browser.go(cable.address() + "/work");
    browser.login("tuphap");
  }

  @AfterAll
  void stop() throws Exception {
    opened.close();
  }

  @Test
  void a_day_of_a_specialist_needs_no_mouse() throws Exception {
    String code = receive("tuphap");
    browser.go(cable.address() + "/work");
    until("it is listed", () -> browser.text("#work-list").contains(code));
    browser.press("/");
    browser.press(Keys.ARROW_DOWN);
    until("a row has the focus", () -> Boolean.TRUE.equals(browser.run(focusIn("[data-row]"))));
    while (!code.equals(browser.run("return document.activeElement.textContent"))) {
      browser.press("j");
    }
    browser.press(Keys.ENTER);
    until("it is open", () -> browser.text("h1").equals(code));

    openByKeys("steps");
    browser.press("Thẩm định", Keys.ENTER);
    recorded("Bắt đầu bước");
    until("the step is open", () -> browser.isVisible("[data-act-name=step-completions]"));
    browser.tabTo("[data-act-name=step-completions] button");
    browser.press(Keys.ENTER);
    recorded("Hoàn thành bước");

    openByKeys("opinions");
    browser.press("Chi cục Thuế khu vực XIV", Keys.TAB);
    browser.press("12122026", Keys.ARROW_RIGHT, "1111A", Keys.ENTER);
    recorded("Lấy ý kiến");
    until("it is awaited", () -> browser.text("#shown").contains("Chi cục Thuế khu vực XIV"));

    openByKeys("hand-ons");
    browser.press(Keys.ARROW_DOWN);
    browser.tabTo("[data-act-name=hand-ons] button");
    browser.press(Keys.ENTER);
    recorded("Bàn giao");
    until("another has it", () -> browser.text("#shown").contains("Cán bộ một cửa 1"));
  }

  @Test
  void who_was_overtaken_is_told_by_whom_and_loses_nothing() throws Exception {
    String code = receive("tuphap");
    open(code);
    browser.run("document.body['htmx-internal-data'].sseEventSource.close()");
    act("chutich", code, "assignments", "{\"to\":\"vanhoa\"}");
    verify("Đã đến xem tại chỗ");
    until("it is told", () -> browser.isVisible(VERIFY + "[data-changes] li"));
    assertThat(browser.text(VERIFY + "[data-changes]"))
        .contains("Chủ tịch UBND xã", "Đã phân công người thụ lý");
    assertThat(value("note")).isEqualTo("Đã đến xem tại chỗ");
    browser.press(Keys.TAB, Keys.ENTER);
    recorded("xác minh");
    until("the views have it", () -> kinds(code).contains("dossier.verified"));
    assertThat(kinds(code)).endsWith("dossier.assigned", "dossier.verified");
  }

  @Test
  void a_session_that_ends_costs_a_login_and_nothing_else() throws Exception {
    String code = receive("tuphap");
    open(code);
    browser.loseSession();
    verify("Gõ rất lâu mới xong");
    until("a login is asked for", () -> browser.isVisible("#act-login"));
    browser.inAnotherTab(
        () -> {
          browser.go(cable.address() + "/login");
          browser.login("tuphap");
        });
    assertThat(value("note")).isEqualTo("Gõ rất lâu mới xong");
    browser.run("document.querySelector('#act-login button[value=\"1\"]').click()");
    recorded("xác minh");
    until("the views have it", () -> kinds(code).contains("dossier.verified"));
    assertThat(kinds(code)).containsOnlyOnce("dossier.verified");
  }

  @Test
  void an_answer_that_was_lost_on_its_way_makes_no_second_fact() throws Exception {
    String code = receive("tuphap");
    open(code);
    browser.run(
        """
        const real = window.fetch;
        window.fetch = async (...asked) => {
          const answer = await real(...asked);
          if (asked[1]?.method === 'POST') {
            window.fetch = real;
            throw new TypeError();
          }
          return answer;
        };
        """);
    verify("Mất câu trả lời");
    recorded("xác minh");
    until("the views have it", () -> kinds(code).contains("dossier.verified"));
    assertThat(kinds(code)).containsOnlyOnce("dossier.verified");
  }

  @Test
  void what_is_sent_without_a_line_goes_out_by_itself_once_there_is_one() throws Exception {
    String code = receive("tuphap");
    open(code);
    cable.pull();
    try {
      verify("Mất mạng giữa chừng");
      until(
          "the page says that there is no line",
          () -> browser.text(VERIFY + "[data-progress]").contains("Không liên lạc được"));
      assertThat(value("note")).isEqualTo("Mất mạng giữa chừng");
    } finally {
      cable.plug();
    }
    recorded("xác minh");
    until("the views have it", () -> kinds(code).contains("dossier.verified"));
    assertThat(kinds(code)).containsOnlyOnce("dossier.verified");
  }

  @Test
  void what_was_typed_survives_a_reload() throws Exception {
    String code = receive("tuphap");
    open(code);
    browser.run("document.querySelector('" + VERIFY + "summary').click()");
    browser.type(VERIFY + "textarea", "Chưa kịp gửi");
    open(code);
    assertThat(value("note")).isEqualTo("Chưa kịp gửi");
  }

  @Test
  void many_dossiers_are_handed_on_and_each_that_is_not_is_named() throws Exception {
    String one = receive("vanhoa");
    String suspended = receive("vanhoa");
    act(
        "chutich",
        suspended,
        "suspension",
        "{\"legalBasis\":\"Luật Đất đai 2024 Điều 33\",\"until\":\"2026-12-20T17:00:00+07:00\"}");
    browser.go(cable.address() + "/work?officer=vanhoa");
    until("both are listed", () -> rows().containsAll(List.of(one, suspended)));
    int all = rows().size();
    browser.run("document.querySelectorAll('[data-all]').forEach(each => each.click())");
    browser.run("document.querySelector('#bulk-to').value = 'kinhte'");
    browser.click("#bulk [type=submit]");
    until("it is done", () -> browser.text("#bulk [data-progress]").startsWith("Đã bàn giao"));
    assertThat(browser.text("#bulk [data-progress]"))
        .isEqualTo("Đã bàn giao " + (all - 1) + " / " + all + ".");
    assertThat(browser.text("#bulk [data-refused]"))
        .contains(suspended + ": Thời hạn đang tạm dừng theo luật.")
        .doesNotContain(one);
    browser.click("#bulk [data-none]");
    until("the list is the new one", () -> rows().equals(List.of(suspended)));
  }

  @Test
  void a_date_is_tried_before_it_is_moved() throws Exception {
    String code = receive("tuphap");
    open(code);
    until("it may be", () -> browser.isVisible("[data-act-name=transfers]"));
    browser.run("document.querySelector('[data-act-name=transfers] summary').click()");
    browser.run(
        """
        const to = document.querySelector('#transfers-to');
        to.value = 'KT';
        to.dispatchEvent(new Event('input', { bubbles: true }));
        """);
    until(
        "it is said what would come of it",
        () ->
            browser
                .text("[data-act-name=transfers] [data-what-if-answer]")
                .contains("Ngày hẹn sẽ là: " + browser.text("#shown .promise b")));
    assertThat(kinds(code)).doesNotContain("dossier.transferred");
  }

  @Test
  void every_act_of_the_rules_has_its_place_on_the_page() throws Exception {
    String code = receive("tuphap");
    open(code);
    TreeSet<String> known = new TreeSet<>();
    get("tuphap", "/api/dossiers/" + code + "/acts")
        .path("acts")
        .forEach(act -> known.add(act.path("act").asString()));
    assertThat(new TreeSet<>(all("[data-act-name]", "one.dataset.actName"))).isEqualTo(known);
  }

  @Test
  void a_dossier_is_found_by_little_and_missed_in_words() throws Exception {
    String code = receive("tuphap");
    until("it is known", () -> !kinds(code).isEmpty());
    browser.go(cable.address() + "/work");
    browser.type("#find", code.substring(code.indexOf('-') + 1));
    browser.press(Keys.ENTER);
    until("it is open", () -> browser.text("h1").equals(code));
    browser.go(cable.address() + "/work/find?q=nothing");
    assertThat(browser.text("main [role=alert]")).contains("Không có hồ sơ “nothing”.");
  }

  @ParameterizedTest
  @CsvSource({"light, vi", "dark, en"})
  void nobody_is_kept_out_by_how_the_pages_are_built(String scheme, String language)
      throws Exception {
    String code = receive("tuphap");
    browser.prefer(scheme);
    browser.go(cable.address() + "/work?lang=" + language);
    until("it is listed", () -> rows().contains(code));
    browser.run("document.querySelector('[data-pick]').click()");
    assertThat(browser.accessibilityFindings()).isEmpty();
    open(code);
    for (String act : List.of("supplement-requests", "corrections", "verifications")) {
      browser.run("document.querySelector('[data-act-name=" + act + "] summary').click()");
      assertThat(browser.accessibilityFindings()).as(act).isEmpty();
    }
    browser.go(cable.address() + "/work?lang=vi");
    browser.prefer("light");
  }

  @ParameterizedTest
  @CsvSource({"phone, 390, 844", "narrow, 320, 640", "pc, 1366, 768"})
  void they_fit_the_screen(String screen, int width, int height) throws Exception {
    String code = receive("tuphap");
    browser.resize(width, height);
    browser.go(cable.address() + "/work");
    until("it is listed", () -> rows().contains(code));
    fits("work", screen, width);
    open(code);
    browser.run("document.querySelector('" + VERIFY + "summary').click()");
    fits("dossier", screen, width);
    browser.resize(1366, 900);
  }

  private void fits(String page, String screen, int width) throws IOException {
    browser.picture(Path.of("target", "screenshots", page + "-" + screen + ".png"));
    assertThat(
            browser.run(
                "const page = document.documentElement;"
                    + " return page.scrollWidth <= page.clientWidth"))
        .as(page + " at " + width)
        .isEqualTo(true);
  }

  /** Received, assigned, and shown by the views. */
  private String receive(String officer) throws IOException, InterruptedException {
    String code =
        post(
                "motcua1",
                "/api/receipts",
                """
                {"agency":"H36.199","unit":"TTPVHCC","procedure":"1.003583",
                 "submitter":{"name":"Người Nộp Thử"}}
                """)
            .path("code")
            .asString();
    act("chutich", code, "assignments", "{\"to\":\"" + officer + "\"}");
    until("it is assigned", () -> kinds(code).contains("dossier.assigned"));
    return code;
  }

  private void open(String code) {
    browser.go(cable.address() + "/dossiers/" + code);
    until("acts are offered", () -> browser.isVisible(VERIFY));
  }

  private void openByKeys(String act) {
    until(act + " may be done", () -> browser.isVisible("[data-act-name=" + act + "]"));
    browser.tabTo("[data-act-name=" + act + "] summary");
    browser.press(Keys.ENTER);
    until(
        "a field has the focus",
        () -> Boolean.TRUE.equals(browser.run(focusIn("[data-act-name=" + act + "] form *"))));
  }

  private void verify(String note) {
    browser.run("document.querySelector('" + VERIFY + "summary').click()");
    browser.run("document.querySelector('#verifications-verifiedAt').value = '2026-11-20T09:00'");
    browser.type(VERIFY + "textarea", note);
    browser.run("document.querySelector('" + VERIFY + "form').requestSubmit()");
  }

  private void recorded(String what) {
    until(what, () -> browser.text("#recorded").contains(what));
  }

  private static String focusIn(String where) {
    return "return document.activeElement.matches('" + where + "')";
  }

  private String value(String field) {
    return String.valueOf(
        browser.run("return document.querySelector('#verifications-" + field + "').value"));
  }

  private List<String> rows() {
    return all("[data-row]", "one.textContent");
  }

  private List<String> all(String where, String what) {
    Object found =
        Objects.requireNonNull(
            browser.run(
                "return Array.from(document.querySelectorAll('"
                    + where
                    + "'), one => "
                    + what
                    + ")"));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private List<String> kinds(String code) throws IOException, InterruptedException {
    List<String> kinds = new ArrayList<>();
    get("motcua1", "/api/dossiers/" + code + "/status")
        .path("timeline")
        .forEach(entry -> kinds.add(entry.path("kind").asString()));
    return kinds;
  }

  private void act(String account, String code, String act, String body)
      throws IOException, InterruptedException {
    JsonNode answer = post(account, "/api/dossiers/" + code + "/" + act, body);
    get(account, "/api/dossiers/" + code + "/status?minVersion=" + answer.path("version").asLong());
  }

  private JsonNode get(String account, String path) throws IOException, InterruptedException {
    return JSON.readTree(http.get(account, path));
  }

  private JsonNode post(String account, String path, String body)
      throws IOException, InterruptedException {
    return JSON.readTree(http.post(account, path, body));
  }
}
