package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One program at a time on one data folder. The operating system lets go of it however the program
 * ends; the file stays and says which process had it last.
 */
final class FolderLock implements AutoCloseable {
  private static final String FILE = "in-use";

  /** Behind the text: where locks are mandatory, the text must stay readable. */
  private static final long LOCKED_BYTE = 1_000;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made if it is not there.
   *
   * @throws CannotStart if another program has it, or it cannot be written to
   */
  static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      return take(folder, folder.resolve(FILE));
    } catch (IOException e) {
      throw new CannotStart("The data folder " + folder + " cannot be used: " + e, e);
    }
  }

  private static FolderLock take(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new CannotStart(
          "The data folder %s is in use by process %s. Stop that one first, or name another folder with --data."
              .formatted(folder, Files.readString(file).strip()));
    }
    String process = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
    return new FolderLock(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException thisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("cannot let go of the data folder", e);
    }
  }
}
