package vn.minhbach.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The message files of all windows, and what they are used by. */
public final class Messages {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path SOURCES = Path.of("src", "main", "java");

  private Messages() {}

  /** What can be said, by name, in Vietnamese. */
  public static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String file : PageConfiguration.MESSAGES) {
      keys.addAll(of(file).stringPropertyNames());
    }
    return keys;
  }

  /** One file. */
  static Properties of(String file) {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file + ".properties"), UTF_8)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  static List<Path> templates() {
    return files(RESOURCES.resolve("templates"), ".html");
  }

  static List<Path> scripts() {
    return files(RESOURCES.resolve("static"), ".js");
  }

  static List<Path> sources() {
    return files(SOURCES, ".java");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
