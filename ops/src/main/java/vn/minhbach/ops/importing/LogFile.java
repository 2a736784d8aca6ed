package vn.minhbach.ops.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of past dossiers and what it is: by its name if that ends in {@code .xes}, {@code .xml} or
 * {@code .csv} (before a {@code .gz}), else by its first visible character.
 */
final class LogFile {
  private final Path path;
  private final boolean isXes;
  private final long size;

  private LogFile(Path path, boolean isXes, long size) {
    this.path = path;
    this.isXes = isXes;
    this.size = size;
  }

  /**
   * Looks at the file.
   *
   * @throws Refused when it is missing, empty, unreadable or no regular file (it is read twice)
   */
  static LogFile at(Path path) throws Refused {
    if (!Files.isRegularFile(path)) {
      throw new Refused(1, "file", path.toString(), "an existing file that can be read twice");
    }
    try (LogStream stream = LogStream.open(path)) {
      long size = Files.size(path);
      if (size == 0) {
        throw new Refused(1, "file", path.toString(), "a file that is not empty");
      }
      return new LogFile(path, isXes(path, stream), size);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static boolean isXes(Path path, LogStream stream) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    if (name.endsWith(".xes") || name.endsWith(".xml")) {
      return true;
    }
    if (name.endsWith(".csv")) {
      return false;
    }
    int read = stream.read();
    // Blanks, the bytes of a byte order mark in UTF-8 and UTF-16, and UTF-16's zero bytes.
    while (read == ' '
        || read == '\t'
        || read == '\r'
        || read == '\n'
        || read == 0
        || read == 0xef
        || read == 0xbb
        || read == 0xbf
        || read == 0xfe
        || read == 0xff) {
      read = stream.read();
    }
    return read == '<';
  }

  /** Opens it for one reading from beginning to end. */
  DossierLog open() throws Refused {
    try {
      LogStream stream = LogStream.open(path);
      try {
        return isXes ? new XesLog(stream) : new CsvLog(stream);
      } catch (Refused e) {
        stream.close();
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Opens it for the reading that counts, knowing what the survey found. */
  DossierLog open(Survey survey) throws Refused {
    return survey.isApart() ? new GatheredCsvLog(this, survey.events()) : open();
  }

  /** Packed bytes. */
  long size() {
    return size;
  }

  boolean isXes() {
    return isXes;
  }

  private static Refused unreadable(IOException e) {
    return UnsoundStream.orElse(
        e, 1, new Refused(1, "file", String.valueOf(e.getMessage()), "a readable file"));
  }
}
