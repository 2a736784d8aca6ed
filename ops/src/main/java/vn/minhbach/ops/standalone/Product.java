package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import vn.minhbach.query.projection.Projections;

/** The standalone product, started in this process. Closing it stops it cleanly. */
final class Product implements AutoCloseable {
  private static final int LAST_PORT = 65_535;

  private final FolderLock lock;
  private final ConfigurableApplicationContext context;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Product(FolderLock lock, ConfigurableApplicationContext context) {
    this.lock = lock;
    this.context = context;
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            closed.countDown();
          }
        });
  }

  /**
   * Starts the product, and returns once it answers.
   *
   * @param folder where its data are; made if it is not there
   * @param address the address to listen on, such as {@code 127.0.0.1}
   * @param port 0 for any that is free
   * @param clock the server's clock
   * @throws CannotStart if another program has the folder or the port
   */
  static Product start(Path folder, String address, int port, Clock clock) {
    requireFree(address, port);
    FolderLock lock = FolderLock.take(folder);
    try {
      return new Product(lock, run(folder, address, port, clock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext run(
      Path folder, String address, int port, Clock clock) {
    Map<String, Object> settings = ProductSettings.in(folder);
    settings.put("server.address", address);
    settings.put("server.port", port);
    ApplicationContextInitializer<GenericApplicationContext> givenClock =
        context -> context.registerBean(Clock.class, () -> clock);
    return new SpringApplicationBuilder(StandaloneConfiguration.class)
        .web(WebApplicationType.REACTIVE)
        .bannerMode(Banner.Mode.OFF)
        .initializers(givenClock)
        .properties(settings)
        .run();
  }

  /** Known before anything is opened: the server itself would only find out after all else. */
  private static void requireFree(String address, int port) {
    if (port < 0 || port > LAST_PORT) {
      throw new CannotStart("Port " + port + " does not exist: expected 0 to " + LAST_PORT + ".");
    }
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName(address))) {
      return;
    } catch (UnknownHostException e) {
      throw new CannotStart("There is no address " + address + " to listen on.", e);
    } catch (IOException e) {
      throw new CannotStart(
          "Cannot listen on %s port %d (%s). Name another with --port, or 0 for any that is free."
              .formatted(address, port, e.getMessage()),
          e);
    }
  }

  /**
   * Whether anything has been recorded in a folder. The product must not be running on it.
   *
   * @throws CannotStart if its facts cannot be read
   */
  static boolean hasFacts(Path folder) {
    if (!Files.exists(ProductSettings.factsFileIn(folder))) {
      return false;
    }
    try (Connection facts = DriverManager.getConnection(ProductSettings.factsIn(folder), "sa", "");
        Statement statement = facts.createStatement();
        ResultSet found = statement.executeQuery("select exists (select 1 from event)")) {
      return found.next() && found.getBoolean(1);
    } catch (SQLException e) {
      throw new CannotStart(
          "The facts in %s cannot be read: %s. Does the product run on them already?"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Where it listens. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Where this machine reaches it. */
  URI address() {
    String named = context.getEnvironment().getRequiredProperty("server.address");
    try {
      InetAddress listening = InetAddress.getByName(named);
      InetAddress reached =
          listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening;
      return new URI("http", null, reached.getHostAddress(), port(), null, null, null);
    } catch (UnknownHostException | URISyntaxException e) {
      throw new IllegalStateException("it listens on " + named, e);
    }
  }

  /** Whether somebody has stopped it; what is under way is still answered. */
  boolean isClosing() {
    return closed.getCount() == 0;
  }

  /** Waits until somebody stops it. */
  void awaitClose() throws InterruptedException {
    closed.await();
  }

  /**
   * Waits until every view holds every fact recorded so far.
   *
   * @param told of how far they are, if it takes long
   * @throws ViewsStandStill if a view does not move
   */
  void awaitViews(PrintWriter told) throws InterruptedException {
    new CatchUp(bean(Projections.class), told).await();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    lock.close();
  }
}
