package vn.minhbach.ops.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The standalone product, started in this process. Closing it stops it cleanly. */
final class Product implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Product(ConfigurableApplicationContext context) {
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
   */
  static Product start(Path folder, String address, int port, Clock clock) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("server.address", address);
    settings.put("server.port", port);
    settings.put("minhbach.command.folder", folder.toString());
    settings.put("minhbach.query.file", folder.resolve("views.mv").toString());
    settings.put("spring.datasource.url", factsIn(folder));
    ApplicationContextInitializer<GenericApplicationContext> givenClock =
        context -> context.registerBean(Clock.class, () -> clock);
    return new Product(
        new SpringApplicationBuilder(StandaloneConfiguration.class)
            .web(WebApplicationType.REACTIVE)
            .bannerMode(Banner.Mode.OFF)
            .initializers(givenClock)
            .properties(settings)
            .run());
  }

  /**
   * An acknowledged command survives the killing of the process: nothing is written later. H2 then
   * never tidies up while it runs, so it may take two seconds for that when it is closed.
   */
  private static String factsIn(Path folder) {
    return "jdbc:h2:file:"
        + folder.resolve("facts")
        + ";WRITE_DELAY=0;MAX_COMPACT_TIME=2000;DB_CLOSE_ON_EXIT=FALSE";
  }

  /**
   * Whether anything has been recorded in a folder. The product must not be running on it.
   *
   * @throws IllegalStateException if its facts cannot be read
   */
  static boolean hasFacts(Path folder) {
    if (!Files.exists(folder.resolve("facts.mv.db"))) {
      return false;
    }
    try (Connection facts = DriverManager.getConnection(factsIn(folder), "sa", "");
        Statement statement = facts.createStatement();
        ResultSet found = statement.executeQuery("select exists (select 1 from event)")) {
      return found.next() && found.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The facts in " + folder + " cannot be read", e);
    }
  }

  /** Where it listens. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Waits until somebody stops it. */
  void awaitClose() throws InterruptedException {
    closed.await();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
