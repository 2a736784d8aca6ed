package vn.minhbach.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Listens to everything that is printed and logged, and passes it on. */
final class ConsoleCapture implements AutoCloseable {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private ConsoleCapture() {
    System.setOut(new PrintStream(new Both(out), true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new Both(err), true, StandardCharsets.UTF_8));
  }

  static ConsoleCapture start() {
    return new ConsoleCapture();
  }

  String text() {
    synchronized (heard) {
      return heard.toString(StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }

  private final class Both extends OutputStream {
    private final PrintStream other;

    Both(PrintStream other) {
      this.other = other;
    }

    @Override
    public void write(int letter) {
      synchronized (heard) {
        heard.write(letter);
      }
      other.write(letter);
    }

    @Override
    public void write(byte[] letters, int from, int count) {
      synchronized (heard) {
        heard.write(letters, from, count);
      }
      other.write(letters, from, count);
    }
  }
}
