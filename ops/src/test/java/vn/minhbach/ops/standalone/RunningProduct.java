package vn.minhbach.ops.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.ops.demo.PassingTime;

/** The standalone product on a free port, for tests of other packages. */
public final class RunningProduct implements AutoCloseable {
  /** The password of every account. */
  public static final String PASSWORD = LoginConfiguration.DEMO_PASSWORD;

  private final Product product;

  /** Starts it on a folder and a clock. */
  public RunningProduct(Path folder, Clock clock) {
    this(folder, clock, 0);
  }

  /** Starts it where another one has answered before. */
  public RunningProduct(Path folder, Clock clock, int port) {
    this.product = Product.start(folder, "127.0.0.1", port, clock);
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + product.port());
  }

  /** How it notes what time brings. */
  public PassingTime passingTime() {
    return DemoOptions.passingTime(product.bean(AgendaSweeper.class));
  }

  /** A part of it. */
  public <T> T bean(Class<T> type) {
    return product.bean(type);
  }

  @Override
  public void close() {
    product.close();
  }
}
