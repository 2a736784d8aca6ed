package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Runs a subcommand. Importing needs a running product: if none listens where it would be, one is
 * started for as long as it takes, on the usual data.
 */
final class StartedWhereNeeded implements CommandLine.IExecutionStrategy {
  private static final int PORT = 8080;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CommandLine.IExecutionStrategy plain = new CommandLine.RunLast();

  @Override
  public int execute(ParseResult parsed) {
    if (!isImport(parsed) || isListening()) {
      return plain.execute(parsed);
    }
    PrintWriter err = parsed.commandSpec().commandLine().getErr();
    err.println("The product is not running; starting it for this import.");
    Path folder = Path.of(System.getProperty("minhbach.data-folder", "data"));
    try (Product product =
        Product.start(folder.toAbsolutePath(), "127.0.0.1", PORT, Clock.systemUTC())) {
      int exit = plain.execute(parsed);
      showWhatCameIn(product, err);
      return exit;
    } catch (CannotStart reason) {
      throw new CommandLine.ExecutionException(
          parsed.subcommand().commandSpec().commandLine(), reason.getMessage(), reason);
    }
  }

  /** So that whoever looks next sees it. What was imported is safe either way. */
  private static void showWhatCameIn(Product product, PrintWriter err) {
    err.println("Bringing the views up to date.");
    try {
      product.awaitViews(err);
    } catch (ViewsStandStill e) {
      err.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    err.flush();
  }

  private static boolean isImport(ParseResult parsed) {
    if (!parsed.hasSubcommand() || !parsed.subcommand().commandSpec().name().equals("import")) {
      return false;
    }
    ParseResult command = parsed.subcommand();
    return !command.hasMatchedOption("--url") && !command.isUsageHelpRequested();
  }

  private static boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT),
          Math.toIntExact(PATIENCE.toMillis()));
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
