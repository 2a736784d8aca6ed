package vn.minhbach.ops.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The machine's own Chromium, without a window, with a profile of its own that it forgets. */
final class Browser implements AutoCloseable {
  private static final Optional<File> CHROMIUM =
      find("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Optional<File> DRIVER =
      find("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static boolean isInstalled() {
    return CHROMIUM.isPresent() && DRIVER.isPresent();
  }

  static Browser open(Path profile) {
    return open(profile, Map.of());
  }

  static Browser withoutJavaScript(Path profile) {
    return open(profile, Map.of("profile.managed_default_content_settings.javascript", 2));
  }

  private static Browser open(Path profile, Map<String, Object> preferences) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // A page that still scrolls is clicked beside the button.
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + profile);
    Map<String, Object> all = new HashMap<>(preferences);
    all.put("intl.accept_languages", "vi");
    options.setExperimentalOption("prefs", all);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return browser;
  }

  void go(String address) {
    driver.get(address);
  }

  /** Returns once the page behind the login is there: a click does not wait for a busy server. */
  void login(String account) {
    type("#username", account);
    type("#password", "demo");
    click("main button[type=submit]");
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(
            () ->
                Boolean.TRUE.equals(
                    run(
                        "return document.readyState === 'complete'"
                            + " && document.querySelector('#username') === null"
                            + " && document.querySelector('header') !== null")));
  }

  void type(String where, String text) {
    driver.findElement(By.cssSelector(where)).clear();
    driver.findElement(By.cssSelector(where)).sendKeys(text);
  }

  /** Keys, to whatever has the focus; one that changes others is held until the last of them. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** As when the session ends while the page is open. */
  void forgetSession() {
    driver.manage().deleteAllCookies();
  }

  /** Logs in on another tab and comes back to this one. */
  void loginElsewhere(String product, String account) {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    go(product + "/login");
    login(account);
    driver.close();
    driver.switchTo().window(here);
  }

  void click(String where) {
    driver.findElement(By.cssSelector(where)).click();
  }

  /** Presses Tab until that has the focus. */
  void tabTo(String where) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", where))) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("no Tab leads to " + where);
  }

  /** As after a long lunch. */
  void loseSession() {
    driver.manage().deleteCookieNamed("SESSION");
  }

  /** Does something in another tab, closes it, and comes back. */
  void inAnotherTab(Runnable doing) {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    doing.run();
    driver.close();
    driver.switchTo().window(here);
  }

  /** The visible text of the first that matches, empty if there is none; read at one moment. */
  String text(String where) {
    return String.valueOf(
        run("return (document.querySelector(arguments[0]) ?? {}).innerText ?? ''", where));
  }

  int number(String where) {
    return Integer.parseInt(text(where));
  }

  boolean isVisible(String where) {
    return Boolean.TRUE.equals(
        run("return document.querySelector(arguments[0])?.checkVisibility() ?? false", where));
  }

  @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** As on a screen of this size. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** As in a system that prefers {@code light} or {@code dark}. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** On how many sheets of A4 it would be printed. */
  int printedPages() {
    PrintOptions a4 = new PrintOptions();
    a4.setPageSize(new PageSize(29.7, 21));
    String pdf = new String(Base64.getDecoder().decode(driver.print(a4).getContent()), ISO_8859_1);
    return (int) PDF_PAGE.matcher(pdf).results().count();
  }

  void picture(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What axe-core finds against WCAG 2.2 AA and its best practices: one line a finding. */
  List<String> accessibilityFindings() throws IOException {
    try (InputStream axe = Browser.class.getClassLoader().getResourceAsStream(AXE)) {
      run(new String(Objects.requireNonNull(axe, AXE).readAllBytes(), UTF_8));
    }
    Object findings =
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document).then(
              found => done(found.violations.map(
                one => one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.html))),
              failed => done(['axe failed: ' + failed]));
            """);
    return ((List<?>) Objects.requireNonNull(findings)).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<File> find(String... paths) {
    return Stream.of(paths).map(File::new).filter(File::canExecute).findFirst();
  }
}
