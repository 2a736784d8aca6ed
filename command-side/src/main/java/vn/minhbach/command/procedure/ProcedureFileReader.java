package vn.minhbach.command.procedure;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.minhbach.shared.InvalidValue;

/**
 * Reads a file of procedures, in UTF-8, plain or gzip, in either of two forms:
 *
 * <ul>
 *   <li>CSV (RFC 4180) with the columns {@code code, name, field, time_value, time_unit, fee_vnd,
 *       online_level, documents, source} and, if wanted, {@code sensitive} (yes, no), {@code cases}
 *       ({@code key|name|amount|unit;…}), {@code supplement} ({@code policy|working
 *       days|rounds|legal basis}), {@code consultation} ({@code amount|unit|yes or no|legal basis},
 *       yes where silence is consent), {@code steps} ({@code name|amount|unit[|committed
 *       amount|unit];…}), {@code warnings} ({@code amount|unit;…} ahead of the date) and {@code
 *       legal_basis};
 *   <li>JSON lines as the national portal publishes them, one object a line.
 * </ul>
 *
 * What the file leaves open is never guessed: the procedure becomes a draft with its questions.
 */
public final class ProcedureFileReader {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ProcedureFileReader() {}

  /**
   * Reads to the end and leaves the stream open.
   *
   * @throws InvalidValue if the file as a whole cannot be read: not UTF-8, a cut gzip file, columns
   *     missing, more than 20,000 procedures
   * @throws IOException if the stream itself fails
   */
  public static ProcedureFileReport read(InputStream in) throws IOException {
    Intake intake = new Intake();
    try {
      BufferedReader text = text(in);
      if (isJson(text)) {
        PortalProcedures.read(text, intake);
      } else {
        CsvProcedures.read(text, intake);
      }
    } catch (UncheckedIOException wrapped) {
      IOException cause = wrapped.getCause();
      throw refusedOr(cause == null ? new IOException(wrapped) : cause);
    } catch (IOException failed) {
      throw refusedOr(failed);
    }
    return intake.report();
  }

  private static IOException refusedOr(IOException failed) {
    return switch (failed) {
      case CharacterCodingException _ -> throw new InvalidValue("file", "bytes", "text in UTF-8");
      case EOFException _ -> throw new InvalidValue("file", "cut off", "a whole gzip file");
      case ZipException _ -> throw new InvalidValue("file", "damaged", "a whole gzip file");
      default -> failed;
    };
  }

  private static BufferedReader text(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(2);
    boolean zipped = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
    bytes.reset();
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                zipped ? new GZIPInputStream(bytes) : bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static boolean isJson(BufferedReader text) throws IOException {
    text.mark(1);
    int first = text.read();
    text.reset();
    return first == '{' || first == '[';
  }
}
