package vn.minhbach.command.procedure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files from outside, or skips the test, visibly, where they are missing. */
final class SharedData {
  private SharedData() {}

  static Path file(String name) {
    Optional<Path> found =
        Stream.of(System.getProperty("minhbach.data", ""), "../../shared/data", "../shared/data")
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, name))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(found.isPresent(), () -> name + " of the shared data is missing");
    return found.orElseThrow();
  }
}
