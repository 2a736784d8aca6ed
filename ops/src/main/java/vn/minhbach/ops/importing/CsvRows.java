package vn.minhbach.ops.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, UTF-8) under its header. Comma or semicolon, whichever the
 * header has more of; a byte order mark is passed over. Every row has as many values as the header.
 */
final class CsvRows implements AutoCloseable {
  private static final Pattern STARTED_ON = Pattern.compile("started in line ([0-9]{1,18})");
  private static final int HEADER_LENGTH = 1 << 14;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final LogStream stream;
  private final Utf8Reader text;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private long line = 1;

  CsvRows(LogStream stream) throws Refused {
    this.stream = stream;
    this.text = new Utf8Reader(stream);
    PushbackReader ahead = new PushbackReader(text, HEADER_LENGTH);
    try {
      this.records =
          CsvReader.builder()
              .fieldSeparator(separator(ahead))
              .maxBufferSize(Limits.CHARACTERS_PER_RECORD)
              .allowMissingFields(true)
              .allowExtraFields(true)
              .ofCsvRecord(ahead)
              .iterator();
    } catch (IOException e) {
      throw refused(e, String.valueOf(e.getMessage()));
    }
    CsvRecord first = record();
    if (first == null) {
      throw new Refused(1, "header", "", "a first line that names the columns");
    }
    this.header = first.getFields();
  }

  /** The column names as written. */
  List<String> header() {
    return header;
  }

  /** The next row, or null after the last one. */
  @Nullable CsvRecord next() throws Refused {
    CsvRecord record = record();
    if (record != null && record.getFieldCount() != header.size()) {
      throw new Refused(
          record.getStartingLineNumber(),
          "row",
          record.getFieldCount() + " values",
          header.size() + " values, as many as the header has columns");
    }
    return record;
  }

  private @Nullable CsvRecord record() throws Refused {
    try {
      if (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        stream.progressed();
        return record;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      line = Math.max(line, startedOn(e));
      throw refused(e, reason(e));
    }
    if (text.isQuoteOpen()) {
      throw new Refused(
          text.quoteLine(), "CSV", "\"", "every quotation mark is closed before the file ends");
    }
    return null;
  }

  private static char separator(PushbackReader ahead) throws IOException {
    char[] read = new char[HEADER_LENGTH];
    int length = 0;
    for (int count; length < read.length; length += count) {
      count = ahead.read(read, length, read.length - length);
      if (count < 0) {
        break;
      }
    }
    int start = length > 0 && read[0] == BYTE_ORDER_MARK ? 1 : 0;
    ahead.unread(read, start, length - start);
    int balance = 0;
    boolean isQuoted = false;
    for (int at = start;
        at < length && (isQuoted || (read[at] != '\n' && read[at] != '\r'));
        at++) {
      if (read[at] == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted) {
        balance += read[at] == ',' ? 1 : read[at] == ';' ? -1 : 0;
      }
    }
    return balance < 0 ? ';' : ',';
  }

  private Refused refused(Exception thrown, String message) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Utf8Reader.NotUtf8 byteFound) {
        return new Refused(
            byteFound.line(), "encoding", String.valueOf(byteFound.getMessage()), "UTF-8");
      }
    }
    return UnsoundStream.orElse(
        thrown, line, new Refused(line, "CSV", message, "well-formed CSV (RFC 4180)"));
  }

  /** The library knows the line of the record it failed in, but only says it. */
  private static long startedOn(Exception e) {
    Matcher said = STARTED_ON.matcher(String.valueOf(e.getMessage()));
    return said.find() ? Long.parseLong(said.group(1)) : 1;
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause();
    return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
  }

  /** Packed bytes read so far. */
  long bytesRead() {
    return stream.bytesRead();
  }

  @Override
  public void close() {
    try {
      records.close();
      stream.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file that was read could not be closed", e);
    }
  }
}
