package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.ops.demo.Demo;
import vn.minhbach.ops.standalone.RunningProduct;

/** The leader's window over a small week of an office. Skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaderWindowTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Clock MONDAY_0930 =
      Clock.fixed(Instant.parse("2026-11-23T02:30:00Z"), ZoneOffset.UTC);
  private static final double A_TENTH_OF_A_COMMUNE = 0.1;
  private static final String ALL_OPEN = ".heat tfoot td.open";
  private static final List<String> PAGES =
      List.of(
          "/lead",
          "/lead/figures",
          "/lead/watch",
          "/lead/fair",
          "/lead/apologies",
          "/lead/list?filter=overdue");

  private RunningProduct running;
  private String product;
  private OverHttp http;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws InterruptedException {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    Demo demo = Demo.endingNow(7, A_TENTH_OF_A_COMMUNE, MONDAY_0930);
    running = new RunningProduct(folder.resolve("data"), demo.clock());
    product = running.address().toString();
    http = new OverHttp(product);
    demo.play(
        running.address(),
        RunningProduct.PASSWORD,
        running.passingTime(),
        new PrintWriter(Writer.nullWriter()),
        () -> false);
    browser = Browser.open(folder.resolve("profile"));
    browser.go(product + "/lead");
    browser.login("giamdoc");
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (running != null) {
      running.close();
    }
  }

  @BeforeEach
  void load() {
    browser.resize(1366, 768);
    browser.prefer("light");
    browser.go(product + "/lead?lang=vi");
    await("the views have caught up")
        .atMost(PATIENCE)
        .until(
            () -> {
              browser.go(product + "/lead");
              return !browser.text(ALL_OPEN).isEmpty() && !browser.text("#confirmed").isEmpty();
            });
  }

  @Test
  void the_first_view_answers_what_is_late_and_what_will_be() {
    assertThat(browser.text(".today")).isEqualTo("Hôm nay, thứ Hai 23/11/2026");
    assertThat(browser.text("#tile-overdue")).contains("đã quá hẹn, đang giải quyết");
    assertThat(browser.text("#tile-next")).contains("đến hẹn ngày làm việc tới, 25/11");
    assertThat(browser.text("#tile-apologies")).contains("nợ lời xin lỗi");
    assertThat(browser.text(".heat thead")).contains("thứ Tư").contains("25/11");
  }

  @Test
  void a_number_leads_to_as_many_dossiers() {
    int overdue = browser.number("#tile-overdue b");
    follow("#tile-overdue");
    assertThat(browser.text("h1")).isEqualTo("Hồ sơ đang giải quyết");
    assertThat(browser.run("return document.querySelectorAll('tbody tr').length"))
        .isEqualTo((long) overdue);
    browser.go(product + "/lead");
    int owed = browser.number("#tile-apologies b");
    follow("#tile-apologies");
    assertThat(browser.run("return document.querySelectorAll('tbody tr').length"))
        .isEqualTo((long) owed);
  }

  @Test
  void a_dossier_that_is_received_is_seen_without_a_reload() throws Exception {
    browser.run("window.stillTheSamePage = true");
    int open = browser.number(ALL_OPEN);
    receive();
    await("it is counted").atMost(PATIENCE).until(() -> browser.number(ALL_OPEN) == open + 1);
    assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);
  }

  @Test
  void who_stands_on_a_number_with_the_keyboard_still_does_after_an_update() throws Exception {
    browser.run("document.querySelector('.heat tfoot td.open a').focus()");
    int open = browser.number(ALL_OPEN);
    receive();
    await("it is counted").atMost(PATIENCE).until(() -> browser.number(ALL_OPEN) == open + 1);
    assertThat(browser.run("return document.activeElement.innerText"))
        .isEqualTo(Integer.toString(open + 1));
  }

  @Test
  void a_plot_has_its_data_beside_it_and_as_a_file() throws Exception {
    browser.go(product + "/lead/figures?lang=en");
    assertThat(browser.isVisible("svg.plot polyline")).isTrue();
    browser.click("section[aria-labelledby=days-title] summary");
    assertThat(browser.text("section[aria-labelledby=days-title] thead"))
        .contains("Received")
        .contains("Resolved");
    assertThat(http.get("giamdoc", "/lead/figures/days.csv?lang=en"))
        .startsWith("\uFEFFPeriod,Received,Resolved,Open,Open and overdue\r\n");
  }

  @ParameterizedTest
  @CsvSource({"vi, light", "vi, dark", "en, light", "en, dark"})
  void nobody_is_kept_out_by_how_a_page_is_built(String language, String scheme)
      throws IOException {
    browser.prefer(scheme);
    for (String page : PAGES) {
      browser.go(product + page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
      assertThat(browser.accessibilityFindings()).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"small, 320, 640", "phone, 390, 844", "pc, 1366, 768", "1080p, 1920, 1080"})
  void it_fits_the_screen(String screen, int width, int height) throws IOException {
    browser.resize(width, height);
    for (String page : PAGES) {
      browser.go(product + page);
      assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
          .as(page)
          .isLessThanOrEqualTo(width);
      browser.picture(Path.of("target", "screenshots", name(page) + "-" + screen + ".png"));
    }
  }

  @Test
  void it_looks_as_well_in_the_dark() throws IOException {
    browser.prefer("dark");
    for (String page : PAGES) {
      browser.go(product + page);
      browser.picture(Path.of("target", "screenshots", name(page) + "-dark.png"));
    }
  }

  /** An update may replace a link in the moment of a click. */
  private void follow(String link) {
    browser.go(
        String.valueOf(browser.run("return document.querySelector(arguments[0]).href", link)));
  }

  private static String name(String page) {
    return "leader" + page.substring("/lead".length()).replaceFirst("\\?.*", "").replace('/', '-');
  }

  private void receive() throws IOException, InterruptedException {
    http.post(
        "motcua1",
        "/api/receipts",
        """
        {"agency":"H36.199","unit":"TTPVHCC","procedure":"1.003583",
         "submitter":{"name":"Người Nộp Thử"}}
        """);
  }
}
