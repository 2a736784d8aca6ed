package vn.minhbach.ops.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the report was asked for, if it was. */
record ReportFile(@Nullable Path path) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Whether there is a folder for it: better said at once than after an hour's work. */
  boolean canBeWritten() {
    if (path == null) {
      return true;
    }
    Path folder = path.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && !Files.isDirectory(path);
  }

  /** Writes it; false, said in words, where that fails. */
  boolean write(ImportReport report, PrintWriter err) {
    if (path == null) {
      return true;
    }
    try {
      Files.write(path, JSON.writeValueAsBytes(report));
      return true;
    } catch (IOException e) {
      err.println("The report cannot be written to " + path + ": " + e);
      err.flush();
      return false;
    }
  }
}
