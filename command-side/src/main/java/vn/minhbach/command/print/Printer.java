package vn.minhbach.command.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints sheets: one template for the print view and the PDF. Takes a second of one processor at
 * worst, so it is kept off the event loop, and half of the processors stay free of it.
 */
public final class Printer {
  private static final String TEMPLATES = "templates/form/";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final TemplateEngine templates = new TemplateEngine();
  private final Fonts fonts = new Fonts();
  private final String style = style();
  private final Semaphore presses =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  /** Reads fonts and style. */
  public Printer() {
    XRLog.setLoggingEnabled(false); // It would log pieces of what is printed.
    ClassLoaderTemplateResolver ours =
        new ClassLoaderTemplateResolver(Printer.class.getClassLoader());
    ours.setPrefix(TEMPLATES);
    ours.setSuffix(".html");
    // A PDF is made from XML, so what XML cannot hold is left out of texts.
    ours.setTemplateMode(TemplateMode.XML);
    ours.setCharacterEncoding(StandardCharsets.UTF_8.name());
    templates.setTemplateResolver(ours);
  }

  /** The page that a browser prints. */
  public PrintView page(Sheet sheet, PaperSize paper) {
    String own = style(paper);
    return new PrintView(
        html(sheet, own),
        "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            .formatted(sha256(own)));
  }

  /** The PDF, tagged for reading aloud, with all its fonts in it. */
  public byte[] pdf(Sheet sheet, PaperSize paper) {
    presses.acquireUninterruptibly();
    try {
      return press(html(sheet, style(paper)));
    } finally {
      presses.release();
    }
  }

  private byte[] press(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder press = new PdfRendererBuilder();
    press.usePdfUaAccessibility(true); // with it, a font that is not embedded is an error
    press.useProtocolsStreamImplementation(
        address -> {
          throw new IllegalStateException("a form fetches nothing");
        },
        "http",
        "https",
        "file",
        "jar");
    fonts.lendTo(press);
    press.withHtmlContent(html, null);
    press.toStream(pdf);
    try {
      press.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private String html(Sheet sheet, String own) {
    Context context = new Context(VIETNAMESE, sheet.fields());
    context.setVariable("title", sheet.title());
    context.setVariable("style", own);
    return templates.process(sheet.template(), context);
  }

  private String style(PaperSize paper) {
    return paper.css() + style;
  }

  private static String style() {
    try (InputStream file = Printer.class.getResourceAsStream("/" + TEMPLATES + "form.css")) {
      if (file == null) {
        throw new IllegalStateException("there is no style sheet of forms");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
