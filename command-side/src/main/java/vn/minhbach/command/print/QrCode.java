package vn.minhbach.command.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes (ISO/IEC 18004) as pictures inside a page. */
public final class QrCode {
  /** So that a browser and a printer scale it down, never up. */
  private static final int PIXELS_OF_MODULE = 8;

  private static final int WHITE = 0xFFFFFF;

  /** Level M survives a fold through the slip; the quiet zone of 4 modules is the standard's. */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          4,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  private QrCode() {}

  /**
   * The picture, as a {@code data:} address of a PNG.
   *
   * @param text what a reader finds in it, 1 to some 2,000 characters
   * @throws IllegalArgumentException if it does not fit
   */
  public static String picture(String text) {
    try {
      BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture(modules), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (WriterException e) {
      throw new IllegalArgumentException("does not fit into a QR code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(BitMatrix modules) {
    int side = modules.getWidth() * PIXELS_OF_MODULE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = modules.get(x / PIXELS_OF_MODULE, y / PIXELS_OF_MODULE);
        picture.setRGB(x, y, dark ? 0 : WHITE);
      }
    }
    return picture;
  }
}
