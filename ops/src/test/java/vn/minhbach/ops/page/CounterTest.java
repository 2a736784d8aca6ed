package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import vn.minhbach.ops.standalone.RunningProduct;

/** A clerk's day at the counter, in a browser. Skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final String UNIT = "\"agency\":\"H36.199\",\"unit\":\"TTPVHCC\"";
  private static final String QUEUE = "/api/queues/H36.199/TTPVHCC";
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final String MARRIAGE_STATUS = "1.004873";

  private final Opened opened = new Opened();
  private Path folder;
  private String product;
  private OverHttp http;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    product =
        opened.keep(new RunningProduct(folder.resolve("data"), FRIDAY_10AM)).address().toString();
    http = new OverHttp(product);
    http.post("motcua1", "/api/settlements", "{" + UNIT + ",\"procedure\":\"2.000815\"}");
    browser = clerk("motcua1");
  }

  @BeforeEach
  void sit_down() {
    browser.prefer("light");
    browser.resize(1366, 768);
    browser.run("sessionStorage.clear()");
    browser.go(product + "/desk");
    until("there is a shortcut", () -> reloaded(browser, "[data-code='2.000815']"));
  }

  @AfterAll
  void stop() throws Exception {
    opened.close();
  }

  @Test
  void who_receives_comes_to_the_counter() {
    browser.go(product + "/home");
    assertThat(browser.text("h1")).startsWith("Tiếp nhận hồ sơ");
    assertThat(browser.text(".who")).isEqualTo("Cán bộ một cửa 1");
  }

  @Test
  void what_is_received_can_be_printed_and_is_found_by_the_citizen() throws Exception {
    choose("xac nhan tinh trang hon nhan");
    browser.type("#submitter-name", "Người Nộp Thử");
    browser.click("#go");
    String code = received();
    until("the date that was recorded", () -> browser.text("[data-due]").contains("/2026"));
    assertThat(String.valueOf(browser.run("return document.activeElement.href")))
        .endsWith("/api/dossiers/" + code + "/receipt.html");
    assertThat(http.get("motcua1", "/api/dossiers/" + code + "/status")).contains("\"RECEIVED\"");
    browser.click("[data-next]");
    assertThat(focus()).isEqualTo("find");
    assertThat(browser.run("return document.getElementById('submitter-name').value")).isEqualTo("");
  }

  @Test
  void what_is_not_complete_is_filed_and_form_02_or_03_is_offered_on_its_page() {
    choose("xac nhan tinh trang hon nhan");
    browser.type("#submitter-name", "Người Thiếu Giấy");
    browser.tabTo("#file");
    browser.press(Keys.ENTER);
    until("its page is there", () -> browser.isVisible("[data-act-name=intake-refusal]"));
    assertThat(browser.isVisible("[data-act-name=supplement-requests]")).isTrue();
    assertThat(browser.text("main")).doesNotContain("Người Thiếu Giấy");
  }

  @Test
  void a_certified_copy_takes_three_interactions() {
    browser.press(Keys.ALT, digitOf("2.000815"));
    browser.press("4");
    browser.press(Keys.ENTER);
    until("it is settled", () -> browser.text("[data-done]").startsWith("Đã trả 4 bản"));
    assertThat(focus()).isEqualTo("find");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dang ky khai sinh", "DANG KY KHAI SINH", "Đăng ký khai sinh"})
  void a_procedure_is_found_however_it_is_typed(String typed) {
    browser.type("#find", Normalizer.normalize(typed, Normalizer.Form.NFD));
    until("it is offered", () -> browser.text("#found [aria-selected=true]").contains("1.001193"));
    browser.press(Keys.ENTER);
    assertThat(browser.run("return document.getElementById('procedure').value"))
        .isEqualTo("1.001193");
  }

  @Test
  void the_promised_date_stands_there_before_the_button_can_be_pressed() {
    browser.run(
        """
        window.early = [];
        new MutationObserver(() => {
          if (!document.getElementById('go').disabled
              && !document.querySelector('#promise .large')) { window.early.push('early'); }
        }).observe(document.getElementById('receive'),
            {subtree: true, childList: true, attributes: true});
        """);
    choose("xac nhan tinh trang hon nhan");
    assertThat(browser.text("#promise .large")).isEqualTo("26/11/2026");
    assertThat(browser.text("#promise small")).contains("3 ngày làm việc");
    assertThat(browser.run("return window.early")).isEqualTo(List.of());
  }

  @Test
  void who_was_here_before_is_found_again_by_phone() throws Exception {
    http.post(
        "motcua1",
        "/api/receipts",
        "{"
            + UNIT
            + ",\"procedure\":\""
            + MARRIAGE_STATUS
            + "\",\"submitter\":{\"name\":"
            + "\"Người Từng Đến\",\"phone\":\"0900000123\",\"address\":\"Thôn Thử\"}}");
    choose("xac nhan tinh trang hon nhan");
    browser.type("#submitter-number", "0900000123");
    browser.press(Keys.ENTER);
    until("the name is filled in", () -> value("submitter-name").equals("Người Từng Đến"));
    assertThat(value("submitter-phone")).isEqualTo("0900000123");
    assertThat(value("submitter-address")).isEqualTo("Thôn Thử");
    until("one more key receives", () -> focus().equals("go"));
  }

  @Test
  void nothing_typed_is_lost_when_the_session_ends() throws Exception {
    Browser other = clerk("motcua3");
    other.resize(1366, 768);
    choose(other, "xac nhan tinh trang hon nhan");
    other.type("#submitter-name", "Người Kiên Nhẫn");
    other.forgetSession();
    other.click("#go");
    until("a login is asked for", () -> other.isVisible("#act-login"));
    other.loginElsewhere(product, "motcua3");
    other.click("#act-login button[value='1']");
    until("it is received", () -> other.text("[data-done] b").startsWith("H36.199-"));
  }

  @Test
  void nothing_typed_is_lost_when_the_line_is_cut_and_it_is_received_once() throws Exception {
    Cable cable = opened.keep(Cable.to(URI.create(product).getPort()));
    Browser other = opened.keep(Browser.open(folder.resolve("profile-cable")));
    other.resize(1366, 768);
    other.go(cable.address() + "/desk");
    other.login("motcua2");
    other.go(cable.address() + "/desk");
    choose(other, "xac nhan tinh trang hon nhan");
    other.type("#submitter-name", "Người Chờ Mạng");
    int before = serialOf(receivedOverHttp());
    cable.pull();
    other.click("#go");
    until("it says so", () -> other.isVisible("#receive [data-progress] [data-now]"));
    assertThat(other.run("return document.getElementById('submitter-name').value"))
        .isEqualTo("Người Chờ Mạng");
    cable.plug();
    until("it is received", () -> other.text("[data-done] b").startsWith("H36.199-"));
    assertThat(serialOf(other.text("[data-done] b"))).isEqualTo(before + 1);
    assertThat(serialOf(receivedOverHttp())).isEqualTo(before + 2);
  }

  @Test
  void a_reload_brings_back_what_was_typed() {
    choose("xac nhan tinh trang hon nhan");
    browser.type("#submitter-name", "Người Gõ Dở");
    browser.click("#papers [data-tick]");
    browser.run("location.reload()");
    until("it is back", () -> value("submitter-name").equals("Người Gõ Dở"));
    until("the date too", () -> browser.text("#promise .large").equals("26/11/2026"));
    assertThat(browser.run("return document.querySelector('#papers [data-tick]').checked"))
        .isEqualTo(false);
    browser.click("#clear");
    assertThat(
            browser.run(
                "return Object.keys(sessionStorage).filter(key => key.startsWith('draft'))"))
        .isEqualTo(List.of());
  }

  @Test
  void two_clerks_who_call_at_once_get_two_tickets() throws Exception {
    http.post("motcua1", QUEUE + "/tickets", "{\"letter\":\"A\"}");
    http.post("motcua1", QUEUE + "/tickets", "{\"letter\":\"A\"}");
    Browser other = clerk("motcua2");
    sit(browser, 1);
    sit(other, 2);
    browser.press(Keys.F2);
    other.press(Keys.F2);
    until("one is called", () -> browser.text("[data-now]").startsWith("A"));
    until("another is called", () -> other.text("[data-now]").startsWith("A"));
    assertThat(browser.text("[data-now]")).isNotEqualTo(other.text("[data-now]"));
    browser.press(Keys.ALT, digitOf("2.000815"));
    assertThat(browser.text("#ticket b")).isEqualTo(browser.text("[data-now]"));
  }

  @Test
  void it_is_there_in_english_too() {
    browser.go(product + "/desk?lang=en");
    choose("xac nhan tinh trang hon nhan");
    assertThat(browser.text("h1")).startsWith("Receive dossiers");
    assertThat(browser.text("#promise")).startsWith("Promised for");
    browser.go(product + "/desk?lang=vi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nobody_is_kept_out_by_how_it_is_built(String scheme) throws Exception {
    browser.prefer(scheme);
    assertThat(browser.accessibilityFindings()).isEmpty();
    choose("xac nhan tinh trang hon nhan");
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"phone, 390, 844", "pc, 1366, 768", "1080p, 1920, 1080", "narrow, 320, 640"})
  void it_fits_the_screen(String screen, int width, int height) throws Exception {
    browser.resize(width, height);
    sit(browser, 1);
    choose("xac nhan tinh trang hon nhan");
    browser.picture(
        Path.of("target", "screenshots", "counter-" + screen.toLowerCase(Locale.ROOT) + ".png"));
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  private void choose(String typed) {
    choose(browser, typed);
  }

  private static void choose(Browser who, String typed) {
    who.type("#find", typed);
    who.press(Keys.ENTER);
    until(
        "the date is counted",
        () -> Boolean.TRUE.equals(who.run("return !document.getElementById('go').disabled")));
  }

  /** Shortcuts stand in the order of what is wanted most. */
  private String digitOf(String procedure) {
    String label = browser.text("[data-code='" + procedure + "'] kbd");
    return label.substring(label.length() - 1);
  }

  private String received() {
    until("it is received", () -> browser.text("[data-done] b").startsWith("H36.199-"));
    return browser.text("[data-done] b");
  }

  private String receivedOverHttp() throws IOException, InterruptedException {
    Matcher code =
        CODE.matcher(
            http.post(
                "motcua1",
                "/api/receipts",
                "{"
                    + UNIT
                    + ",\"procedure\":\""
                    + MARRIAGE_STATUS
                    + "\",\"submitter\":{\"name\":\"Người Nộp Thử\"}}"));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  /** Codes of a day have no gaps. */
  private static int serialOf(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }

  private String focus() {
    return String.valueOf(browser.run("return document.activeElement.id"));
  }

  private String value(String id) {
    return String.valueOf(
        browser.run("return document.getElementById(arguments[0])?.value ?? ''", id));
  }

  private static void sit(Browser who, int counter) {
    who.run(
        """
        const chooser = document.getElementById('my-counter');
        chooser.value = arguments[0];
        chooser.dispatchEvent(new Event('change'));
        """,
        Integer.toString(counter));
  }

  /** Whether the page is there whose shortcuts were counted. */
  private boolean reloaded(Browser who, String where) {
    if (!who.isVisible(where)) {
      who.go(product + "/desk");
    }
    return who.isVisible(where);
  }

  private Browser clerk(String account) {
    Browser one = opened.keep(Browser.open(folder.resolve("profile-" + account)));
    one.go(product + "/desk");
    one.login(account);
    one.go(product + "/desk");
    return one;
  }
}
