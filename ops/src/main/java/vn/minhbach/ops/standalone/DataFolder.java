package vn.minhbach.ops.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the data are. */
final class DataFolder {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${sys:minhbach.data-folder:-data}",
      description = "Where the data are kept; by default ${DEFAULT-VALUE}.")
  private Path folder = Path.of("data");

  Path path() {
    return folder.toAbsolutePath().normalize();
  }
}
