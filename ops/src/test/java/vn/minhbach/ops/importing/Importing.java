package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.GZIPOutputStream;

/** The words of the tests: writes a file, imports it as of {@link #NOW}, gives the result. */
final class Importing {
  static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private final Path folder;
  final RecordingSink sink = new RecordingSink();

  Importing(Path folder) {
    this.folder = folder;
  }

  ImportResult file(Path file) {
    return new DossierImport(sink, new Silence(), InstantSource.fixed(NOW)).run(file);
  }

  ImportResult xes(String text) {
    return bytes("log.xes", text.getBytes(UTF_8));
  }

  ImportResult csv(String text) {
    return bytes("log.csv", text.getBytes(UTF_8));
  }

  ImportResult bytes(String name, byte[] content) {
    return file(written(name, content));
  }

  Path written(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A log with the XES namespace around the traces; these begin on line 2. */
  static String log(String... traces) {
    return "<log xmlns=\"http://www.xes-standard.org/\" xes.version=\"1.0\">\n"
        + String.join("\n", traces)
        + "\n</log>\n";
  }

  static String trace(String number, String... rest) {
    return "<trace>" + string("concept:name", number) + String.join("", rest) + "</trace>";
  }

  static String event(String activity, String at, String... rest) {
    return "<event>"
        + string("concept:name", activity)
        + date("time:timestamp", at)
        + String.join("", rest)
        + "</event>";
  }

  static String string(String key, String value) {
    return "<string key=\"" + key + "\" value=\"" + value + "\"/>";
  }

  static String date(String key, String value) {
    return "<date key=\"" + key + "\" value=\"" + value + "\"/>";
  }
}
