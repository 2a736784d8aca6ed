package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a text that somebody has read and approved. After a wanted change, {@code
 * -Dminhbach.approve=true} writes the texts anew; what changed is then read in the commit.
 */
public final class Approved {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Approved() {}

  /** Passes if the text is, to the letter, the one approved under this name. */
  public static void isStill(String name, String text) {
    Path file = RESOURCES.resolve(name);
    try {
      if (Boolean.getBoolean("minhbach.approve")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      } else if (Files.exists(file)) {
        assertThat(text).as("what is approved in %s", name).isEqualTo(Files.readString(file));
      } else {
        fail("nothing is approved under " + name + "; it would be:\n" + text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
