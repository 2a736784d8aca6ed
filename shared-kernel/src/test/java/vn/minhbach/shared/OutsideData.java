package vn.minhbach.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Facts collected by others, kept beside the repository; a test without them is skipped. */
public final class OutsideData {
  private OutsideData() {}

  /** The file, or the test is skipped and says so. */
  public static Path file(String name) {
    Optional<Path> found =
        Stream.of(
                System.getProperty("minhbach.data", "../../shared/data"),
                "../../shared/data",
                "../shared/data")
            .map(folder -> Path.of(folder).resolve(name))
            .filter(Files::isReadable)
            .findFirst();
    Assumptions.assumeTrue(found.isPresent(), "outside data are not here: " + name);
    return found.orElseThrow();
  }

  /** The rows of a CSV file without quotes, after its header. */
  public static List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(file(name)).stream().skip(1).map(row -> row.split(",", -1)).toList();
  }
}
