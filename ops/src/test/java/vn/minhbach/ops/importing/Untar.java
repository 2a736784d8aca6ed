package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Just enough of tar (POSIX ustar) to read the small archives of test data. */
final class Untar {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 11;

  private Untar() {}

  /** The files of the archive by name. */
  static SortedMap<String, byte[]> files(Path archive) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      byte[] header = new byte[BLOCK];
      for (in.readFully(header); header[0] != 0; in.readFully(header)) {
        String name = new String(header, 0, NAME, US_ASCII);
        int size = Integer.parseInt(new String(header, SIZE_AT, SIZE_LENGTH, US_ASCII).strip(), 8);
        byte[] content = new byte[size];
        in.readFully(content);
        in.skipNBytes(Math.floorMod(-size, BLOCK));
        files.put(name.substring(0, name.indexOf('\0')), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
