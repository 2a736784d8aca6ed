package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.minhbach.ops.page.Opened.until;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.minhbach.ops.standalone.RunningProduct;

/**
 * One dossier, seen at the same time by the clerk, by the citizen and by everybody in the hall.
 * Skipped where there is no Chromium.
 */
class ThroughAllWindowsTest {
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final String TODAY = "[data-period=day]";
  private static final String READY = "[sse-swap=ready]";
  private static final String HAND_OVER = "[data-act-name=hand-over] ";

  private final Opened opened = new Opened();
  @TempDir private Path folder = Path.of("");
  private String product;
  private OverHttp http;
  private Browser clerk;
  private Browser citizen;
  private Browser hall;

  @BeforeEach
  void open() {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    product =
        opened.keep(new RunningProduct(folder.resolve("data"), FRIDAY_10AM)).address().toString();
    http = new OverHttp(product);
    clerk = opened.keep(Browser.open(folder.resolve("profile-clerk")));
    clerk.resize(1366, 900);
    clerk.go(product + "/desk");
    clerk.login("motcua1");
    citizen = opened.keep(Browser.open(folder.resolve("profile-citizen")));
    citizen.resize(390, 844);
    hall = opened.keep(Browser.open(folder.resolve("profile-hall")));
    hall.resize(1920, 1080);
    hall.go(product + "/display/TTPVHCC");
    hall.run("window.stillTheSamePage = true");
  }

  @AfterEach
  void close() throws Exception {
    opened.close();
  }

  @Test
  void what_is_done_to_a_dossier_is_seen_by_the_citizen_and_in_the_hall_at_once() throws Exception {
    assertThat(line(hall, TODAY)).isEqualTo("Hôm nay 0 0 0 0 0");
    String code = receiveByKeys();
    until("the hall counts it", () -> line(hall, TODAY).equals("Hôm nay 1 0 0 0 0"));

    String dossier = "/api/dossiers/" + code;
    citizen.go(printedLink(code));
    citizen.run("window.stillTheSamePage = true");
    assertThat(line(citizen, "h1")).isEqualTo("Hồ sơ " + code);
    assertThat(citizen.text("[aria-current=step]")).startsWith("Tiếp nhận");
    picture(citizen, "citizen-received");

    http.post("motcua1", dossier + "/transfers", "{\"to\":\"VP\"}");
    until("it is elsewhere", () -> citizen.text(".facts").contains("Văn phòng HĐND và UBND"));
    assertThat(citizen.text(".timeline li")).contains("Đã chuyển hồ sơ đến Văn phòng");
    http.post("chutich", dossier + "/assignments", "{\"to\":\"tuphap\"}");
    until("somebody has it", () -> citizen.text(".facts").contains("Công chức tư pháp – hộ tịch"));
    assertThat(citizen.text("[aria-current=step]")).startsWith("Giải quyết");
    http.post(
        "chutich", dossier + "/decision", "{\"outcome\":\"GRANTED\",\"resultNumber\":\"12/XN\"}");
    http.post("motcua1", dossier + "/counter-arrival", "{}");
    until("it is their turn", () -> citizen.text(".turn h2").equals("Đến lượt ông/bà"));
    assertThat(citizen.text(".turn .do")).isEqualTo("Đến nhận kết quả.");
    picture(citizen, "citizen-turn");
    String serial = code.substring(code.lastIndexOf('-') + 1);
    until("the hall counts it as early", () -> line(hall, TODAY).equals("Hôm nay 1 1 1 0 0"));
    until("it is announced", () -> line(hall, READY + " .serials").equals("…-" + serial));
    until("the panel has its turn", () -> hall.isVisible(READY + " .serials"));
    assertThat(hall.text(READY + " h2")).isEqualTo("Kết quả đã có, mời đến nhận");
    assertThat(hall.run("return document.body.textContent")).asString().doesNotContain("Người");
    picture(hall, "display-ready");

    handOverByKeys(code);
    until(
        "it is asked how it was", () -> citizen.text(".rate h2").contains("thấy việc giải quyết"));
    assertThat(citizen.isVisible(".turn")).isFalse();
    until("it is announced no more", () -> hall.text(READY).contains("Không có kết quả nào"));
    assertThat(hall.run("return window.stillTheSamePage")).isEqualTo(true);
    assertThat(citizen.run("return window.stillTheSamePage")).isEqualTo(true);
    citizen.click(".rate input[value=SATISFIED]");
    picture(citizen, "citizen-rating");
    citizen.click(".rate button");
    until("thanks", () -> citizen.text("main .banner").startsWith("Cảm ơn ông/bà đã đánh giá."));
    picture(citizen, "citizen-thanks");
  }

  /** With consent to be announced. */
  private String receiveByKeys() throws IOException {
    clerk.go(product + "/desk");
    until("it can be typed", () -> hasFocus("#find"));
    clerk.press("dang ky khai sinh luu dong", Keys.ENTER);
    until("the procedure is taken", () -> hasFocus("#submitter-number"));
    clerk.tabTo("#submitter-name");
    clerk.press("Người Nộp Thử");
    clerk.tabTo("[name=showWhenReady]");
    clerk.press(Keys.SPACE);
    until("a date is promised", () -> clerk.text("#promise").contains("/2026"));
    clerk.tabTo("#go");
    clerk.press(Keys.ENTER);
    until("it is received", () -> clerk.text("[data-done] b").startsWith("H36.199-"));
    until("its date is told", () -> clerk.text("[data-due]").contains("/2026"));
    picture(clerk, "clerk-received");
    return clerk.text("[data-done] b");
  }

  /** Where the QR code on the receipt leads a camera, which is held nearer until it can read. */
  private String printedLink(String code) throws IOException {
    clerk.go(product + "/api/dossiers/" + code + "/receipt.html");
    clerk.resize(2732, 1800);
    Optional<String> link = Optional.empty();
    for (int tenths = 20; link.isEmpty() && tenths <= 30; tenths++) {
      clerk.run("document.body.style.zoom = arguments[0] / 10", tenths);
      link = read(ImageIO.read(picture(clerk, "receipt").toFile()));
    }
    clerk.resize(1366, 900);
    assertThat(link).get().asString().startsWith(product + "/t/");
    return link.orElseThrow();
  }

  private static Optional<String> read(BufferedImage seen) {
    int width = seen.getWidth();
    int height = seen.getHeight();
    int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }

  private void handOverByKeys(String code) {
    clerk.go(product + "/dossiers/" + code);
    until("it may be handed over", () -> clerk.isVisible(HAND_OVER));
    clerk.tabTo(HAND_OVER + "summary");
    clerk.press(Keys.ENTER);
    until("it is asked to whom", () -> hasFocus(HAND_OVER + "select"));
    clerk.press("Chủ hồ sơ", Keys.TAB);
    clerk.press("Chữ ký");
    clerk.tabTo(HAND_OVER + "[type=submit]");
    clerk.press(Keys.ENTER);
    until("it is asked for sure", () -> hasFocus("#act-confirm button"));
    clerk.press(Keys.ENTER);
    until("it is recorded", () -> clerk.text("#recorded").contains("Trả kết quả"));
  }

  private boolean hasFocus(String where) {
    return Boolean.TRUE.equals(
        clerk.run("return document.activeElement.matches(arguments[0])", where));
  }

  /** What stands there, also while another panel has its turn. */
  private static String line(Browser browser, String where) {
    return browser.text(where).strip().replaceAll("\\s+", " ");
  }

  private static Path picture(Browser browser, String name) throws IOException {
    Path file = Path.of("target", "screenshots", "through-" + name + ".png");
    browser.picture(file);
    return file;
  }
}
