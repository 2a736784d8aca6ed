package vn.minhbach.ops.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly and knows the line of the first byte that is not. It also knows whether the
 * quotation marks so far are paired, which tells a CSV file that was cut off inside a value.
 */
final class Utf8Reader extends Reader {
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private long line = 1;
  private boolean isQuoteOpen;
  private long quoteLine;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Whether an odd number of quotation marks was read. */
  boolean isQuoteOpen() {
    return isQuoteOpen;
  }

  /** The line of the last quotation mark that opened. */
  long quoteLine() {
    return quoteLine;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0));
    bytes.flip();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    for (int at = 0; at < chars.limit(); at++) {
      note(chars.get(at));
    }
    if (result.isError()) {
      throw new NotUtf8(line, bytes.get(bytes.position()));
    }
  }

  private void note(char read) {
    if (read == '\n') {
      line++;
    } else if (read == '"') {
      isQuoteOpen = !isQuoteOpen;
      quoteLine = isQuoteOpen ? line : quoteLine;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A byte that UTF-8 does not allow here. */
  static final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;

    NotUtf8(long line, byte found) {
      super("byte 0x%02X".formatted(found));
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
