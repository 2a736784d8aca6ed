package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the data from outside that never ships with the project. */
final class OutsideData {
  private OutsideData() {}

  /** The file, or the calling test is skipped, visibly. */
  static Path file(String name) {
    Optional<Path> found =
        Stream.of(
                Optional.ofNullable(System.getProperty("minhbach.data")).stream(),
                Stream.of("../../shared/data", "../shared/data"))
            .flatMap(places -> places)
            .map(place -> Path.of(place).resolve(name))
            .filter(Files::exists)
            .findFirst();
    assumeThat(found).as("data from outside: " + name).isPresent();
    return found.orElseThrow();
  }
}
