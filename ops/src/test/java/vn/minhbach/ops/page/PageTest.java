package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.ops.standalone.RunningProduct;

/**
 * What somebody sees who opens the product in a browser, whoever it is. Skipped where there is no
 * Chromium.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final String BOARD = "/api/agencies/H36.199/board?period=2026-11-20";
  private static final String RECEIVED_TODAY = "#tile-received";
  private static final String OPEN = ".heat tfoot td.open";

  private final Opened opened = new Opened();
  private int receipts;
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
    browser.go(product + "/lead");
    browser.login("giamdoc");
  }

  @AfterAll
  void stop() throws Exception {
    opened.close();
  }

  @Test
  void who_logs_in_comes_to_the_window_that_is_nearest() {
    browser.go(product + "/home");
    assertThat(browser.text("h1")).isEqualTo("Điều hành");
    assertThat(browser.text(".who")).isEqualTo("Giám đốc Trung tâm");
  }

  @Test
  void a_wrong_password_is_told_so_in_words_and_lets_nobody_in() throws Exception {
    Browser stranger = opened.keep(Browser.open(folder.resolve("profile-stranger")));
    stranger.go(product + "/lead");
    stranger.type("#username", "giamdoc");
    stranger.type("#password", "guess");
    stranger.click("main button[type=submit]");
    until("it is told", () -> stranger.text("main .banner").contains("không đúng"));
    assertThat(stranger.accessibilityFindings()).isEmpty();
    stranger.go(product + "/lead");
    assertThat(stranger.text("h1")).isEqualTo("Đăng nhập");
  }

  @Test
  void who_logs_out_is_out() throws Exception {
    Browser other = opened.keep(Browser.open(folder.resolve("profile-leaving")));
    other.go(product + "/lead");
    other.login("chutich");
    other.click(".leave button");
    until("it says so", () -> other.text("main .banner").contains("Đã đăng xuất"));
    other.go(product + "/lead");
    assertThat(other.text("h1")).isEqualTo("Đăng nhập");
  }

  @Test
  void a_dossier_received_over_http_changes_the_board_of_somebody_unknown_without_a_reload()
      throws Exception {
    Browser anybody = opened.keep(Browser.open(folder.resolve("profile-anybody")));
    anybody.go(product + "/board");
    anybody.run("window.stillTheSamePage = true");
    int received = anybody.number(RECEIVED_TODAY);
    receive();
    until("the board counts it", () -> anybody.number(RECEIVED_TODAY) == received + 1);
    assertThat(anybody.run("return window.stillTheSamePage")).isEqualTo(true);
    assertThat(anybody.text(".today")).isEqualTo("Hôm nay, thứ Sáu 20/11/2026");
  }

  @Test
  void a_dossier_received_over_http_changes_the_leaders_monitor_without_a_reload()
      throws Exception {
    receive();
    browser.go(product + "/lead");
    browser.run("window.stillTheSamePage = true");
    int open = browser.number(OPEN);
    receive();
    until("the SLA monitor counts it", () -> browser.number(OPEN) == open + 1);
    assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);
  }

  @Test
  void the_language_can_be_changed_and_stays() throws Exception {
    Browser foreigner = opened.keep(Browser.open(folder.resolve("profile-foreigner")));
    foreigner.go(product + "/board");
    foreigner.click("nav a[hreflang=en]");
    assertThat(foreigner.run("return document.documentElement.lang")).isEqualTo("en");
    int received = foreigner.number(RECEIVED_TODAY);
    receive();
    until("the board counts it", () -> foreigner.number(RECEIVED_TODAY) == received + 1);
    assertThat(foreigner.text(".today")).isEqualTo("Today, Friday 20/11/2026");
    foreigner.go(product);
    assertThat(foreigner.text("#lookup-title")).isEqualTo("Where is your dossier?");
  }

  @Test
  void without_javascript_the_page_says_the_same_when_it_is_loaded_again() throws Exception {
    Browser plain = opened.keep(Browser.withoutJavaScript(folder.resolve("profile-plain")));
    plain.go(product + "/board");
    assertThat(plain.text("header .calm")).contains("không tự cập nhật");
    int received = plain.number(RECEIVED_TODAY);
    receive();
    until(
        "it is there after a reload",
        () -> {
          plain.click("header .calm a");
          return plain.text(RECEIVED_TODAY).equals(Integer.toString(received + 1));
        });
  }

  @ParameterizedTest
  @CsvSource({"light, board", "dark, board", "light, lead", "dark, lead", "light, login"})
  void nobody_is_kept_out_by_how_a_page_is_built(String scheme, String page) throws Exception {
    browser.prefer(scheme);
    browser.go(product + "/" + page);
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"phone, 390, 844", "pc, 1366, 768", "wall, 1920, 1080"})
  void it_fits_the_screen(String screen, int width, int height) throws Exception {
    receive();
    browser.resize(width, height);
    for (String page : List.of("board", "lead", "login")) {
      browser.go(product + "/" + page);
      browser.picture(Path.of("target", "screenshots", page + "-" + screen + ".png"));
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as(page)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void nothing_is_asked_of_another_host() {
    browser.go(product + "/board");
    assertThat(
            (List<?>)
                browser.run(
                    "return performance.getEntriesByType('resource').map(entry => entry.name)"))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(String.valueOf(address)).startsWith(product));
  }

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
    receipts++;
    until(
        "the views have it",
        () -> http.get("motcua1", BOARD).contains("\"received\":" + receipts + ","));
    return code.group(1);
  }
}
