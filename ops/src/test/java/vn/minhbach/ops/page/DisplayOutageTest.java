package vn.minhbach.ops.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.ops.standalone.RunningProduct;

/** The screen in the hall while nothing reaches it. On its own, as it stops a product. */
class DisplayOutageTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Clock FRIDAY_10AM = at("2026-11-20T03:00:00Z");
  private static final Clock LATER = at("2026-11-20T03:05:00Z");
  private static final String QUEUE = "/api/queues/H36.199/TTPVHCC";

  @Test
  void it_keeps_the_last_picture_says_how_old_it_is_and_goes_on_by_itself(@TempDir Path folder)
      throws Exception {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    RunningProduct product = new RunningProduct(folder.resolve("data"), FRIDAY_10AM);
    try (Cable cable = Cable.to(product.address().getPort());
        Browser screen = Browser.open(folder.resolve("profile"))) {
      new OverHttp(product.address().toString())
          .post("motcua1", QUEUE + "/tickets", "{\"letter\": \"A\"}");
      new OverHttp(product.address().toString())
          .post("motcua1", QUEUE + "/tickets", "{\"letter\": \"A\"}");
      new OverHttp(product.address().toString())
          .post("motcua1", QUEUE + "/calls", "{\"counter\": 1}");
      screen.resize(1920, 1080);
      screen.go(cable.address() + "/display/TTPVHCC");
      screen.run("window.stillTheSamePage = true; window.announced = [];");
      screen.run(
          "document.addEventListener('display:call', call => window.announced.push(call.detail))");
      assertThat(screen.text(".newest .ticket")).isEqualTo("A001");

      cable.pull();
      awaitOld(screen);
      assertThat(screen.text("#stale")).contains("Mất liên lạc.", "Xác nhận lần cuối 10:00:00");
      assertThat(screen.text(".newest .ticket")).isEqualTo("A001");
      screen.picture(Path.of("target", "screenshots", "display-old.png"));
      new OverHttp(product.address().toString())
          .post("motcua1", QUEUE + "/calls", "{\"counter\": 2}");
      cable.plug();
      awaitFresh(screen);
      await("the call of meanwhile is heard")
          .atMost(PATIENCE)
          .until(() -> announced(screen).startsWith("A002|2|0|"));

      int port = product.address().getPort();
      product.close();
      awaitOld(screen);
      product = new RunningProduct(folder.resolve("data"), LATER, port);
      awaitFresh(screen);
      await("its time is the new one")
          .atMost(PATIENCE)
          .until(() -> screen.text("#confirmed").startsWith("10:05:00"));
      assertThat(screen.text(".newest .ticket")).isEqualTo("A002");
      assertThat(announced(screen)).doesNotContain(",");
      assertThat(screen.run("return window.stillTheSamePage")).isEqualTo(true);
    } finally {
      product.close();
    }
  }

  @Test
  void it_sleeps_outside_opening_hours(@TempDir Path folder) throws Exception {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    try (RunningProduct product =
            new RunningProduct(folder.resolve("data"), at("2026-11-20T13:00:00Z"));
        Browser screen = Browser.open(folder.resolve("profile"))) {
      screen.resize(1920, 1080);
      screen.go(product.address() + "/display/TTPVHCC");
      assertThat(screen.isVisible("#called")).isFalse();
      assertThat(screen.text(".closed")).contains("Ngoài giờ làm việc", "thứ Hai, 23/11");
      assertThat(screen.accessibilityFindings()).isEmpty();
      screen.picture(Path.of("target", "screenshots", "display-night.png"));
    }
  }

  private static void awaitOld(Browser screen) {
    await("it says that it is old").atMost(PATIENCE).until(() -> screen.isVisible("#stale"));
  }

  private static void awaitFresh(Browser screen) {
    await("it is live again").atMost(PATIENCE).until(() -> !screen.isVisible("#stale"));
  }

  private static String announced(Browser screen) {
    return String.valueOf(screen.run("return window.announced.join(',')"));
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }
}
