package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.ops.standalone.RunningProduct;

/** What a citizen sees who has a code, a receipt, or only the kiosk in the hall. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenWindowTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("\"link\":\"([^\"]+)\"");
  private static final long HEAVIEST = 60_000; // bytes on the wire, for a first view

  private final Opened opened = new Opened();
  private Path folder;
  private String product;
  private OverHttp http;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    product =
        opened.keep(new RunningProduct(folder.resolve("data"), FRIDAY_10AM)).address().toString();
    http = new OverHttp(product);
    browser = opened.keep(Browser.open(folder.resolve("profile")));
  }

  @AfterAll
  void stop() throws Exception {
    opened.close();
  }

  @Test
  void a_code_shows_how_far_it_is_and_follows_without_a_reload() throws Exception {
    String code = receive();
    browser.go(product + "/?lang=vi");
    browser.type("#code", code.substring(code.indexOf('-') + 1).replace("-", " "));
    browser.click(".lookup button[type=submit]");
    until("it is shown", () -> browser.text(".dossier .code").equals(code));
    assertThat(browser.text(".degree")).startsWith("Đã tiếp nhận");
    browser.run("window.stillTheSamePage = true");
    act("motcua1", code, "assignments", "{\"to\":\"tuphap\"}");
    until("it is at work", () -> browser.text(".degree").startsWith("Đang giải quyết"));
    assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);
    assertThat(browser.text("main")).doesNotContain("Công chức tư pháp", "phân công");
  }

  @Test
  void a_receipt_shows_everything_and_follows_without_a_reload() throws Exception {
    String code = receive();
    browser.go(product + link(code) + "?lang=vi");
    browser.run("window.stillTheSamePage = true");
    assertThat(browser.text("h1")).contains(code);
    act("motcua1", code, "assignments", "{\"to\":\"tuphap\"}");
    until("it is told", () -> browser.text(".timeline li").contains("Đã phân công người thụ lý"));
    until("it is at that step", () -> browser.text("[aria-current=step]").contains("Giải quyết"));
    assertThat(browser.text(".facts")).contains("Công chức tư pháp – hộ tịch");
    act(
        "tuphap",
        code,
        "supplement-requests",
        "{\"others\":[{\"name\":\"Giấy tờ thử\",\"legalBasis\":\"Luật Hộ tịch\"}]}");
    until("it is your turn", () -> browser.text(".turn h2").equals("Đến lượt ông/bà"));
    assertThat(browser.text(".turn"))
        .contains("Giấy tờ thử")
        .contains("Trung tâm Phục vụ hành chính công")
        .contains("đang mở cửa; hôm nay 07:00–11:30, 13:30–17:00");
    assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);
  }

  @Test
  void without_javascript_a_receipt_is_read_and_rated_once() throws Exception {
    String code = returned();
    Browser plain = opened.keep(Browser.withoutJavaScript(folder.resolve("profile-plain")));
    plain.go(product + link(code) + "?lang=vi");
    assertThat(plain.text("header .calm")).contains("không tự cập nhật");
    assertThat(plain.text(".steps")).contains("Trả kết quả");
    plain.click("input[value=NEUTRAL]");
    plain.click(".rate button");
    until("it is thanked for", () -> plain.text("main .banner").startsWith("Cảm ơn ông/bà"));
    assertThat(plain.isVisible(".rate")).isFalse();
  }

  @Test
  void every_token_that_leads_nowhere_is_answered_alike() throws Exception {
    String link = link(receive());
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (String token :
        List.of("", "/", "/banana", link.substring(2, 40), link.substring(2) + "A", "/a/b")) {
      answers.add(http.ask(null, "/t" + token));
    }
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
    assertThat(answers.stream().map(one -> one.body().replaceAll("/t[^\"?]*", "/t")).distinct())
        .hasSize(1);
  }

  @Test
  void codes_that_tell_nothing_have_no_stream_and_are_answered_alike() throws Exception {
    List<HttpResponse<String>> streams =
        List.of(
            http.ask(null, "/live/status/H36.199-200101-0001"),
            http.ask(null, "/live/status/H36.199-209999-0001"),
            http.ask(null, "/live/status/banana"));
    assertThat(streams).extracting(HttpResponse::statusCode).containsOnly(404);
  }

  @Test
  void the_kiosk_takes_a_code_by_finger_and_forgets_it_when_nobody_is_there() throws Exception {
    String code = receive();
    browser.resize(1080, 1920);
    browser.go(product + "/kiosk?lang=vi");
    code.substring(code.indexOf('-') + 1)
        .chars()
        .mapToObj(Character::toString)
        .forEach(key -> browser.click("[data-key='" + key + "']"));
    browser.click(".ask button[type=submit]");
    until("it is shown", () -> browser.text("#answer .code").equals(code));
    assertThat(browser.accessibilityFindings()).isEmpty();
    browser.picture(Path.of("target", "screenshots", "citizen-kiosk-answer.png"));
    assertThat(browser.run("return location.href + history.length"))
        .asString()
        .doesNotContain("2611");
    browser.run("document.body.dataset.idle = '20'");
    until("it asks", () -> browser.isVisible("#idle"));
    browser.click("#idle button");
    until("somebody is there", () -> !browser.isVisible("#idle"));
    assertThat(browser.text("#answer .code")).isEqualTo(code);
    browser.run("document.body.dataset.idle = '2'");
    until("it forgets", () -> browser.text("#answer").isEmpty());
    assertThat(browser.run("return document.getElementById('asked').value")).isEqualTo("");
    assertThat(browser.isVisible("#idle")).isFalse();
  }

  @Test
  void the_kiosk_goes_back_to_vietnamese_when_nobody_is_there() {
    browser.go(product + "/kiosk?lang=en");
    browser.run("document.body.dataset.idle = '1'");
    until(
        "it is Vietnamese", () -> "vi".equals(browser.run("return document.documentElement.lang")));
  }

  @Test
  void the_kiosk_draws_tickets_once_it_is_logged_in() throws Exception {
    Browser kiosk = opened.keep(Browser.open(folder.resolve("profile-kiosk")));
    kiosk.resize(1080, 1920);
    kiosk.go(product + "/kiosk?lang=vi");
    assertThat(kiosk.isVisible("[data-letter]")).isFalse();
    kiosk.go(product + "/login");
    kiosk.login("congdan");
    kiosk.go(product + "/kiosk?lang=vi");
    kiosk.click("[data-letter=B]");
    until("it is drawn", () -> kiosk.text(".ticket").equals("B001"));
    assertThat(kiosk.text("#answer")).contains("Số người chờ trước ông/bà: 0");
    assertThat(kiosk.accessibilityFindings()).isEmpty();
    kiosk.picture(Path.of("target", "screenshots", "citizen-kiosk-ticket.png"));
    kiosk.run("document.body.dataset.idle = '1'");
    until("it is forgotten", () -> kiosk.text("#answer").isEmpty());
  }

  @Test
  void the_kiosk_shows_all_that_a_scanner_reads_off_a_receipt() throws Exception {
    String code = receive();
    browser.go(product + "/kiosk?lang=vi");
    browser.type("#asked", "https://motcua.example" + link(code) + "\n");
    until("it is shown", () -> browser.text("#answer .timeline").contains("Đã tiếp nhận"));
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"light, vi", "dark, vi", "light, en", "dark, en"})
  void nobody_is_kept_out_by_how_the_pages_are_built(String scheme, String language)
      throws Exception {
    browser.prefer(scheme);
    for (String page : pages()) {
      browser.go(product + page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(browser.accessibilityFindings()).as(page).isEmpty();
    }
    browser.prefer("light");
  }

  @ParameterizedTest
  @CsvSource({"narrow, 320, 640", "phone, 390, 844", "pc, 1366, 768", "wall, 1920, 1080"})
  void they_fit_the_screen(String screen, int width, int height) throws Exception {
    List<String> pages = pages();
    for (int i = 0; i < pages.size(); i++) {
      browser.resize(width, height);
      browser.go(product + pages.get(i));
      browser.picture(Path.of("target", "screenshots", "citizen-" + i + "-" + screen + ".png"));
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as(pages.get(i))
          .isLessThanOrEqualTo(width);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_first_view_is_light_and_stands_still(boolean receipt) throws Exception {
    String page = receipt ? link(receive()) : "/?code=" + receive();
    Browser stranger = opened.keep(Browser.open(folder.resolve("profile-stranger-" + receipt)));
    stranger.go(product + page);
    until("all is loaded", () -> "complete".equals(stranger.run("return document.readyState")));
    assertThat(
            (Long)
                stranger.run(
                    """
                    return ['navigation', 'resource'].flatMap(
                        type => performance.getEntriesByType(type))
                      .reduce((sum, one) => sum + one.transferSize, 0)
                    """))
        .isPositive()
        .isLessThan(HEAVIEST);
    assertThat(
            stranger.run(
                """
                const shifts = new PerformanceObserver(() => {});
                shifts.observe({type: 'layout-shift', buffered: true});
                return shifts.takeRecords().map(shift => String(shift.value)).join()
                """))
        .isEqualTo("");
  }

  @Test
  void a_receipt_is_printed_on_one_sheet() throws Exception {
    browser.go(product + link(returned()));
    assertThat(browser.printedPages()).isEqualTo(1);
  }

  @Test
  void large_print_is_kept_from_page_to_page() throws Exception {
    browser.go(product + "/?size=large&lang=vi");
    browser.type("#code", receive());
    browser.click(".lookup button[type=submit]");
    until("it is shown", () -> browser.isVisible(".degree"));
    assertThat(browser.run("return document.documentElement.className")).isEqualTo("large");
  }

  /** One of each kind. */
  private List<String> pages() throws Exception {
    String code = receive();
    act("motcua1", code, "assignments", "{\"to\":\"tuphap\"}");
    act(
        "tuphap",
        code,
        "supplement-requests",
        "{\"others\":[{\"name\":\"Giấy tờ thử\",\"legalBasis\":\"Luật Hộ tịch\"}]}");
    String turn = link(code);
    until("it is your turn", () -> http.ask(null, turn).body().contains("class=\"turn\""));
    return List.of(
        "/", "/?code=" + code, "/?code=nothing", turn, link(returned()), "/t/dead", "/kiosk");
  }

  /** Received, and in the views. */
  private String receive() throws IOException, InterruptedException {
    Matcher code =
        CODE.matcher(
            http.post(
                "motcua1",
                "/api/receipts",
                """
                {"agency":"H36.199","unit":"TTPVHCC","procedure":"1.003583",
                 "submitter":{"name":"Người Nộp Thử"}}
                """));
    assertThat(code.find()).isTrue();
    until(
        "the views have it",
        () -> http.ask(null, "/?code=" + code.group(1)).body().contains("degree"));
    return code.group(1);
  }

  private String returned() throws IOException, InterruptedException {
    String code = receive();
    act("motcua1", code, "assignments", "{\"to\":\"tuphap\"}");
    act("tuphap", code, "steps", "{\"name\":\"Thẩm định\"}");
    act("tuphap", code, "step-completions", "{\"name\":\"Thẩm định\"}");
    act("chutich", code, "decision", "{\"outcome\":\"GRANTED\",\"resultNumber\":\"12/GKS\"}");
    act("motcua1", code, "counter-arrival", "");
    act("motcua1", code, "hand-over", "{\"receiver\":\"OWNER\"}");
    until("the views have it", () -> http.ask(null, "/?code=" + code).body().contains("RETURNED"));
    return code;
  }

  private String link(String code) throws IOException, InterruptedException {
    String forms = first(LINK, http.ask("motcua1", "/api/dossiers/" + code + "/forms").body());
    return first(LINK, http.ask("motcua1", forms).body());
  }

  private void act(String account, String code, String act, String body)
      throws IOException, InterruptedException {
    String answer = http.post(account, "/api/dossiers/" + code + "/" + act, body);
    assertThat(answer).contains("version");
  }

  private static String first(Pattern pattern, String text) {
    Stream<String> found = pattern.matcher(text).results().map(match -> match.group(1));
    return found.findFirst().orElseThrow(() -> new AssertionError(text));
  }
}
