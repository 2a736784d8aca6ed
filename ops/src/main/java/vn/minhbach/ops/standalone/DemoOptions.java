package vn.minhbach.ops.standalone;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.ops.demo.Demo;
import vn.minhbach.ops.demo.PassingTime;

/** The options that play a week before the product is left to its users. */
final class DemoOptions {
  private static final double FIFTY_THOUSAND_PEOPLE = 1;

  @Option(
      names = "--demo",
      description = "Play a working week of a commune of 50,000 people first (on empty data).")
  private boolean isWanted;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = Demo.USUAL_SEED,
      description = "Which week is played; by default ${DEFAULT-VALUE}.")
  private long seed;

  private @Nullable Demo demo;

  /**
   * The clock that the product must run on: the machine's, unless a week will be played.
   *
   * @throws CannotStart if it cannot be known whether the folder is empty
   */
  Clock clock(Path folder, PrintWriter out) {
    Clock real = Clock.systemUTC();
    if (!isWanted) {
      return real;
    }
    if (Product.hasFacts(folder)) {
      out.printf("There are dossiers in %s already; nothing is played.%n", folder);
      out.flush();
      return real;
    }
    demo = Demo.endingNow(seed, FIFTY_THOUSAND_PEOPLE, real);
    return demo.clock();
  }

  /** The alarms of the product are the passing of its time. */
  static PassingTime passingTime(AgendaSweeper agenda) {
    return new PassingTime() {
      @Override
      public Optional<Instant> next() {
        return agenda.nextAlarm();
      }

      @Override
      public void pass() throws InterruptedException {
        agenda.catchUp();
      }
    };
  }

  /** Plays the week, if one is to be played. */
  void play(Product product, PrintWriter out) throws InterruptedException {
    if (demo != null) {
      URI address = product.address();
      out.printf("Playing a week of a commune of 50,000 people; watch it at %s%n", address);
      out.flush();
      demo.play(
          address,
          LoginConfiguration.DEMO_PASSWORD,
          passingTime(product.bean(AgendaSweeper.class)),
          out,
          product::isClosing);
    }
  }
}
