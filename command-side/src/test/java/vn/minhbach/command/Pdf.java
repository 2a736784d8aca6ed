package vn.minhbach.command;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader finds it. */
public final class Pdf {
  private static final float DOTS_PER_INCH = 200;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final byte[] file;

  /** Reads this file. */
  public Pdf(byte[] file) {
    this.file = file.clone();
  }

  /** All of its words line by line across the page, with one space between them, in NFC. */
  public String text() {
    return words(true);
  }

  /** The same, with the words of each cell of a table together. */
  public String cells() {
    return words(false);
  }

  private String words(boolean acrossThePage) {
    return read(
        pdf -> {
          PDFTextStripper words = new PDFTextStripper();
          words.setSortByPosition(acrossThePage);
          return Normalizer.normalize(
              words.getText(pdf).replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
        });
  }

  /** Width and height of each page in millimetres. */
  public List<String> pages() {
    return read(
        pdf -> {
          List<String> sizes = new ArrayList<>();
          for (PDPage page : pdf.getPages()) {
            PDRectangle box = page.getMediaBox();
            sizes.add(millimetres(box.getWidth()) + " × " + millimetres(box.getHeight()));
          }
          return sizes;
        });
  }

  /** Its fonts that are not in it. */
  public List<String> missingFonts() {
    return read(
        pdf -> {
          List<String> missing = new ArrayList<>();
          for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              PDFont font = page.getResources().getFont(name);
              if (!font.isEmbedded()) {
                missing.add(font.getName());
              }
            }
          }
          return missing;
        });
  }

  /** What a phone reads from the QR code on a page, as it is printed; it looks more than once. */
  public Optional<String> qrCode(int page) {
    return Stream.of(1f, 1.5f, 2f, 0.75f)
        .map(closeness -> picture(page, closeness * DOTS_PER_INCH))
        .map(Pdf::seen)
        .flatMap(seen -> Stream.of(new HybridBinarizer(seen), new GlobalHistogramBinarizer(seen)))
        .flatMap(dots -> decoded(new BinaryBitmap(dots)).stream())
        .findFirst();
  }

  private static LuminanceSource seen(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new RGBLuminanceSource(
        width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  private static Optional<String> decoded(BinaryBitmap dots) {
    try {
      return Optional.of(
          new QRCodeReader().decode(dots, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }

  /** Leaves it with pictures of its pages under {@code target/documents}, to be looked at. */
  public Pdf kept(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "documents"));
      Files.write(folder.resolve(name + ".pdf"), file);
      for (int page = 0; page < pages().size(); page++) {
        ImageIO.write(
            picture(page, DOTS_PER_INCH),
            "png",
            folder.resolve(name + "-" + page + ".png").toFile());
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedImage picture(int page, float dotsPerInch) {
    return read(pdf -> new PDFRenderer(pdf).renderImageWithDPI(page, dotsPerInch));
  }

  private static long millimetres(float points) {
    return Math.round(points / POINTS_PER_MILLIMETRE);
  }

  private <T> T read(Reading<T> reading) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return reading.of(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T of(PDDocument pdf) throws IOException;
  }
}
