package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product in a process of its own, which can be killed. */
final class ChildProduct implements AutoCloseable {
  private static final Pattern OPEN = Pattern.compile("Open http://localhost:([0-9]+)");
  private static final String END = "(end of output)";
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  private ChildProduct(Process process) {
    this.process = process;
    Thread.ofVirtual().name("output").start(this::read);
  }

  /** Starts it on this folder and any free port; the compiler's second stage would cost more. */
  static ChildProduct start(Path folder, String... virtualMachine) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(virtualMachine));
    Stream.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            MinhBach.class.getName(),
            "run",
            "--port",
            "0",
            "--data",
            folder.toString())
        .forEach(command::add);
    try {
      return new ChildProduct(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it answers; tells its port. */
  int port() throws InterruptedException {
    Matcher open = OPEN.matcher(awaitLine(line -> OPEN.matcher(line).find()));
    if (!open.find()) {
      throw new AssertionError("the product ended: " + said());
    }
    return Integer.parseInt(open.group(1));
  }

  /** Waits for a line of its output; the last line says that there are no more. */
  String awaitLine(Predicate<String> awaited) throws InterruptedException {
    @Nullable String line;
    do {
      line = output.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("nothing more was said: " + said());
      }
    } while (!awaited.test(line) && !line.equals(END));
    return line;
  }

  /** SIGKILL: nothing of it runs any more when this returns. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, without waiting. */
  void askToStop() {
    process.destroy();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the product does not end: " + said());
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Everything it has written. */
  String said() {
    return String.join("\n", said.toArray(String[]::new));
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        output.add(line);
      }
    } catch (IOException ended) {
      // It was killed: what it said is known.
    }
    output.add(END);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
