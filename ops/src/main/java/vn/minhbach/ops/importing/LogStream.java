package vn.minhbach.ops.importing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of a file, plain or gzip by its first two bytes (RFC 1952), whatever its name.
 * It refuses to deliver more than {@link Limits} allow: in all, per packed byte, and between two
 * calls of {@link #progressed()}.
 */
final class LogStream extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final Counting packed;
  private final InputStream unpacked;
  private long delivered;
  private long deliveredAtProgress;

  private LogStream(Counting packed, InputStream unpacked) {
    this.packed = packed;
    this.unpacked = unpacked;
  }

  /** Opens the file; the caller closes the stream. */
  static LogStream open(Path file) throws IOException {
    Counting counting = new Counting(Files.newInputStream(file));
    BufferedInputStream packed = new BufferedInputStream(counting, BUFFER);
    try {
      packed.mark(2);
      boolean isGzip = packed.read() == GZIP_FIRST && packed.read() == GZIP_SECOND;
      packed.reset();
      return new LogStream(counting, isGzip ? new GZIPInputStream(packed, BUFFER) : packed);
    } catch (EOFException | ZipException e) {
      packed.close();
      throw damaged(e);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** Packed bytes read so far. */
  long bytesRead() {
    return packed.count;
  }

  /** The reader has got to the end of one more token: the bound of a token starts again. */
  void progressed() {
    deliveredAtProgress = delivered;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count;
    try {
      count = unpacked.read(bytes, offset, length);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
    if (count > 0) {
      delivered += count;
      check();
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static UnsoundStream damaged(IOException e) {
    return new UnsoundStream(
        "gzip", String.valueOf(e.getMessage()), "a whole, undamaged gzip file");
  }

  private void check() throws UnsoundStream {
    if (delivered - deliveredAtProgress > Limits.BYTES_PER_TOKEN) {
      throw new UnsoundStream(
          "size",
          "more than " + Limits.BYTES_PER_TOKEN + " bytes",
          "one value, comment or record has at most " + Limits.BYTES_PER_TOKEN + " bytes");
    }
    if (delivered > Limits.UNPACKED_BYTES) {
      throw new UnsoundStream(
          "size",
          "more than " + Limits.UNPACKED_BYTES + " bytes",
          "a file unpacks to at most " + Limits.UNPACKED_BYTES + " bytes");
    }
    if (delivered > Limits.UNPACKED_BYTES_FREE
        && delivered / Limits.UNPACKING_RATIO > packed.count) {
      throw new UnsoundStream(
          "size",
          delivered + " bytes from " + packed.count,
          "a file unpacks to at most " + Limits.UNPACKING_RATIO + " times its size");
    }
  }

  /** Counts what the file system delivers. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
