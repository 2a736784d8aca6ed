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

/** A screen that never lies. On its own: a product that stops takes others of the process along. */
class StalePageTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Clock FRIDAY_10AM =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

  @Test
  void figures_are_called_old_without_a_network_and_without_a_server(@TempDir Path folder)
      throws Exception {
    assumeTrue(Browser.isInstalled(), "no Chromium and chromedriver on this machine");
    RunningProduct product = new RunningProduct(folder.resolve("data"), FRIDAY_10AM);
    try (Cable cable = Cable.to(product.address().getPort());
        Browser browser = Browser.open(folder.resolve("profile"))) {
      browser.go(cable.address() + "/board");
      browser.run("window.stillTheSamePage = true");
      assertThat(browser.isVisible("#stale")).isFalse();

      cable.pull();
      await("the page says so").atMost(PATIENCE).until(() -> browser.isVisible("#stale"));
      assertThat(browser.text("#stale"))
          .contains("Mất liên lạc với máy chủ.")
          .contains("xác nhận lần cuối lúc 10:00:00");

      cable.plug();
      await("it is live again").atMost(PATIENCE).until(() -> !browser.isVisible("#stale"));
      assertThat(browser.run("return window.stillTheSamePage")).isEqualTo(true);

      product.close();
      await("the page says so").atMost(PATIENCE).until(() -> browser.isVisible("#stale"));
    } finally {
      product.close();
    }
  }
}
