package vn.minhbach.ops.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.ops.standalone.RunningProduct;

/** The screen in the hall and the public board, as nobody in particular sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisplayTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final String QUEUE = "/api/queues/H36.199/TTPVHCC";
  private static final String RECEIVED = "[data-period=day] [data-measure=RECEIVED]";

  private final Opened opened = new Opened();
  private Path folder;
  private String product;
  private OverHttp http;
  private Browser screen;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    product =
        opened.keep(new RunningProduct(folder.resolve("data"), FRIDAY_10AM)).address().toString();
    http = new OverHttp(product);
    screen = opened.keep(Browser.open(folder.resolve("profile")));
    for (int ticket = 0; ticket < 12; ticket++) {
      http.post(
          "motcua1",
          QUEUE + "/tickets",
          "{\"letter\": \"%s\"}".formatted(ticket % 3 == 0 ? "B" : "A"));
    }
    http.post("motcua1", QUEUE + "/calls", "{\"counter\": 3}");
    http.post("motcua1", QUEUE + "/tickets/B001/absence", "{\"counter\": 3}");
    http.post("motcua1", QUEUE + "/calls", "{\"counter\": 3}");
    http.post("motcua1", QUEUE + "/calls", "{\"counter\": 2}");
    showResult();
  }

  @AfterAll
  void stop() throws Exception {
    opened.close();
  }

  @Test
  void a_call_appears_and_is_announced_once_and_a_recall_once_more() throws Exception {
    hang();
    http.post("motcua1", QUEUE + "/calls", "{\"counter\": 1}");
    until("it is called", () -> screen.text(".newest .counter b").equals("1"));
    String ticket = screen.text(".newest .ticket");
    until("it is announced", () -> announced() == 1);
    assertThat(screen.run("return document.querySelector('.newest').dataset.say"))
        .isEqualTo("Mời số %s đến quầy 1".formatted(String.join(" ", ticket.split(""))));
    http.post("motcua1", QUEUE + "/tickets/" + ticket + "/recalls", "{\"counter\": 1}");
    until("it is announced again", () -> announced() == 2);
    assertThat(screen.text(".newest .ticket")).isEqualTo(ticket);
    screen.go(product + "/display/TTPVHCC");
    listen();
    until("it is confirmed", () -> Boolean.TRUE.equals(screen.run("return window.confirmed > 0")));
    assertThat(announced()).isZero();
  }

  @Test
  void a_dossier_changes_the_totals_without_a_reload() throws Exception {
    hang();
    int received = screen.number(RECEIVED);
    receive("1.003583", "");
    until("it is counted", () -> screen.number(RECEIVED) == received + 1);
    assertThat(screen.run("return window.stillTheSamePage")).isEqualTo(true);
  }

  @Test
  void the_page_the_screen_and_the_api_tell_the_same() throws Exception {
    hang();
    Browser reader = opened.keep(Browser.open(folder.resolve("profile-reader")));
    reader.go(product + "/board/TTPVHCC");
    until(
        "all have come to the same",
        () ->
            screen.number(RECEIVED) == reader.number("#tile-received")
                && tells("open-figures", false, screen.number(RECEIVED))
                && tells("board", true, screen.number(RECEIVED)));
  }

  @Test
  void a_result_is_announced_by_its_serial_alone() {
    hang();
    String ready =
        String.valueOf(screen.run("return document.querySelector('.serials').textContent.trim()"));
    assertThat(ready).isEqualTo("…-0001");
    assertThat(screen.run("return document.body.textContent")).asString().doesNotContain("Người");
  }

  @Test
  void after_an_upgrade_the_screen_loads_itself_once() {
    hang();
    screen.run("document.documentElement.dataset.release = 'older'");
    screen.run(
        "htmx.trigger(document.getElementById('opening'), 'htmx:sseMessage', {type: 'opening'})");
    until(
        "it is another page",
        () -> Boolean.TRUE.equals(screen.run("return window.stillTheSamePage === undefined")));
    assertThat(screen.text("h1")).isEqualTo("Trung tâm Phục vụ hành chính công");
  }

  @Test
  void the_figures_of_one_field_and_of_staff_need_a_login() throws Exception {
    assertThat(http.ask(null, "/api/agencies/H36.199/open-figures").statusCode()).isEqualTo(200);
    assertThat(http.ask(null, "/api/seals/H36.199/2026-11-19").statusCode()).isEqualTo(200);
    assertThat(http.ask(null, "/board/TTPVHCC/csv").statusCode()).isEqualTo(200);
    assertThat(http.ask(null, "/api/agencies/H36.199/board").statusCode()).isEqualTo(401);
    assertThat(http.ask(null, "/api/agencies/H36.199/fair-figures").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"display-1080p, 1920, 1080", "display-4k, 3840, 2160"})
  void everything_fits_on_the_screen_and_can_be_read_from_afar(String name, int width, int height)
      throws Exception {
    Browser hall = opened.keep(Browser.open(folder.resolve("profile-" + name)));
    hall.resize(width, height);
    hall.go(product + "/display/TTPVHCC");
    double scale = width / 1920.0;
    assertThat(hall.run("return document.documentElement.scrollHeight")).isEqualTo((long) height);
    assertThat(hall.run("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    assertThat(smallest(hall, ".calls .ticket")).isGreaterThanOrEqualTo(140 * scale);
    assertThat(smallest(hall, "body *")).isGreaterThanOrEqualTo(31.9 * scale);
    for (int panel = 0; panel < 3; panel++) {
      hall.run(
          "[...document.querySelectorAll('.panel')].forEach((p, i) => { p.hidden = i !== arguments[0]; })",
          panel);
      assertThat(
              hall.run(
                  "const p = document.querySelector('.panels');"
                      + " return p.scrollHeight - p.clientHeight"))
          .as("panel %s", panel)
          .isEqualTo(0L);
      hall.picture(
          Path.of("target", "screenshots", name + (panel == 0 ? "" : "-" + panel) + ".png"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void the_screen_is_accessible(String language) throws Exception {
    Browser reader = opened.keep(Browser.open(folder.resolve("profile-axe-" + language)));
    reader.resize(1920, 1080);
    reader.go(product + "/display/TTPVHCC?lang=" + language);
    assertThat(reader.run("return document.documentElement.lang")).isEqualTo(language);
    for (int panel = 0; panel < 3; panel++) {
      reader.run(
          "[...document.querySelectorAll('.panel')].forEach((p, i) => { p.hidden = i !== arguments[0]; })",
          panel);
      assertThat(reader.accessibilityFindings()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "board-phone, 320, 720, light, vi",
    "board-phone-dark, 390, 844, dark, en",
    "board-pc, 1366, 900, light, vi",
    "board-pc-dark, 1366, 900, dark, en"
  })
  void the_board_is_accessible_and_nothing_of_it_is_cut_off(
      String name, int width, int height, String scheme, String language) throws Exception {
    Browser reader = opened.keep(Browser.open(folder.resolve("profile-" + name)));
    reader.resize(width, height);
    reader.prefer(scheme);
    reader.go(product + "/board/TTPVHCC?lang=" + language);
    assertThat((Long) reader.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(reader.accessibilityFindings()).isEmpty();
    reader.picture(Path.of("target", "screenshots", name + ".png"));
  }

  /** Opens the screen, and counts what it announces from then on. */
  private void hang() {
    screen.go(product + "/display/TTPVHCC");
    screen.run("window.stillTheSamePage = true");
    listen();
  }

  private void listen() {
    screen.run(
        """
        window.announced = 0;
        window.confirmed = 0;
        document.addEventListener('display:call', () => window.announced++);
        document.body.addEventListener('htmx:sseMessage', message => {
          window.confirmed += message.detail.type === 'confirmed' ? 1 : 0;
        });
        """);
  }

  private long announced() {
    return ((Number) requireNonNull(screen.run("return window.announced"))).longValue();
  }

  private static double smallest(Browser browser, String where) {
    return ((Number)
            requireNonNull(
                browser.run(
                    """
                return Math.min(...[...document.querySelectorAll(arguments[0])]
                  .filter(one => one.checkVisibility() && [...one.childNodes].some(
                    node => node.nodeType === 3 && node.textContent.trim()))
                  .filter(one => !one.closest('.hidden'))
                  .map(one => parseFloat(getComputedStyle(one).fontSize)));
                """,
                    where)))
        .doubleValue();
  }

  /** Somebody agreed that their result may be announced. */
  private void showResult() throws Exception {
    String code = receive("1.003583", ", \"showWhenReady\": true");
    String dossier = "/api/dossiers/" + code;
    http.post("motcua1", dossier + "/assignments", "{\"to\":\"tuphap\"}");
    http.post(
        "chutich", dossier + "/decision", "{\"outcome\":\"GRANTED\",\"resultNumber\":\"12/XN\"}");
    http.post("motcua1", dossier + "/counter-arrival", "{}");
  }

  private String receive(String procedure, String more) throws Exception {
    String answer =
        http.post(
            "motcua1",
            "/api/receipts",
            """
            {"agency":"H36.199","unit":"TTPVHCC","procedure":"%s",
             "submitter":{"name":"Người Nộp Thử"}%s}
            """
                .formatted(procedure, more));
    return answer.replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
  }

  private boolean tells(String figures, boolean asStaff, int received) throws Exception {
    return http.get(
            asStaff ? "motcua1" : null, "/api/agencies/H36.199/" + figures + "?period=2026-11-20")
        .contains("\"received\":" + received + ",");
  }
}
