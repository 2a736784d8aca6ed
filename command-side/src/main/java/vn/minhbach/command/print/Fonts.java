package vn.minhbach.command.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * DejaVu Serif Condensed: all of Vietnamese, as narrow as the face that official papers are set in,
 * and free to embed (Bitstream Vera licence). Read once.
 */
final class Fonts {
  /** Its name in the style sheet. */
  static final String FAMILY = "DejaVu Serif Condensed";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final List<Face> faces =
      List.of(
          new Face("DejaVuSerifCondensed.ttf", REGULAR, FontStyle.NORMAL),
          new Face("DejaVuSerifCondensed-Bold.ttf", BOLD, FontStyle.NORMAL),
          new Face("DejaVuSerifCondensed-Italic.ttf", REGULAR, FontStyle.ITALIC),
          new Face("DejaVuSerifCondensed-BoldItalic.ttf", BOLD, FontStyle.ITALIC));

  /** Only the characters that are used go into the document. */
  void lendTo(PdfRendererBuilder pdf) {
    for (Face face : faces) {
      pdf.useFont(() -> new ByteArrayInputStream(face.file), FAMILY, face.weight, face.style, true);
    }
  }

  private static final class Face {
    private final byte[] file;
    private final int weight;
    private final FontStyle style;

    Face(String name, int weight, FontStyle style) {
      this.file = read(FOLDER + name);
      this.weight = weight;
      this.style = style;
    }

    private static byte[] read(String resource) {
      try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
        if (file == null) {
          throw new IllegalStateException("there is no font " + resource);
        }
        return file.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
