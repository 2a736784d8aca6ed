package vn.minhbach.command.form;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.print.PaperSize;
import vn.minhbach.command.print.PrintView;
import vn.minhbach.command.print.Printer;
import vn.minhbach.command.print.Sheet;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;

/**
 * Forms, register and return slip on paper: as PDF, or as a page that a browser prints. For staff
 * only, with the same trace as their data leave, and never kept on the way.
 */
@RestController
@RequestMapping("/api")
final class DocumentEndpoint {
  private static final String KIND = ".{kind:pdf|html}";

  private final FormReading forms;
  private final DossierCodes codes;
  private final StaffOnly staff;
  private final Printer printer;
  private final @Nullable URI address;

  DocumentEndpoint(
      FormReading forms,
      DossierCodes codes,
      StaffOnly staff,
      Printer printer,
      DocumentSettings settings) {
    this.forms = forms;
    this.codes = codes;
    this.staff = staff;
    this.printer = printer;
    this.address = settings.address();
  }

  /**
   * One of forms 01 to 07.
   *
   * @param agency whose form; only needed where two agencies gave the dossier the same number
   * @param paper A4 or A5; without one A5, and A4 for forms 06 and 07, the latter always across
   */
  @GetMapping("/dossiers/{dossier}/forms/{form}/{year}/{serial:[0-9]+}" + KIND)
  Mono<ResponseEntity<byte[]>> form(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @PathVariable String form,
      @PathVariable int year,
      @PathVariable int serial,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String paper) {
    return print(
        exchange,
        kind,
        usual(form, paper),
        officer -> {
          Issue issue = new Issue(year, serial);
          @Nullable AgencyCode of = agency == null ? null : new AgencyCode(agency);
          return forms
              .filled(officer, identify(dossier), form, issue, of)
              .map(sheets(exchange)::of);
        });
  }

  /** The last receipt of a dossier (form 01): what the counter prints. */
  @GetMapping("/dossiers/{dossier}/receipt" + KIND)
  Mono<ResponseEntity<byte[]>> receipt(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String paper) {
    return print(
        exchange,
        kind,
        usual(Form.RECEIPT.number(), paper),
        officer -> forms.receipt(officer, identify(dossier)).map(sheets(exchange)::of));
  }

  /** The slip by which a result changes hands: there from its arrival at the counter on. */
  @GetMapping("/dossiers/{dossier}/return-slip" + KIND)
  Mono<ResponseEntity<byte[]>> returnSlip(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @PathVariable String kind,
      @RequestParam(defaultValue = "A5") String paper) {
    return print(
        exchange,
        kind,
        () -> PaperSize.named(paper),
        officer -> forms.returnSlip(officer, identify(dossier)).map(Sheets::returnSlip));
  }

  /** Lines of the register of a year (form 07), from a number on, on A4 across. */
  @GetMapping("/agencies/{agency}/register/{year:[0-9]+}" + KIND)
  Mono<ResponseEntity<byte[]>> register(
      ServerWebExchange exchange,
      @PathVariable String agency,
      @PathVariable int year,
      @PathVariable String kind,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "50") int count) {
    return print(
        exchange,
        kind,
        () -> PaperSize.A4_LANDSCAPE,
        officer ->
            Optional.of(
                RegisterSheet.of(
                    forms.register(officer, new AgencyCode(agency), year, from, count))));
  }

  private Mono<ResponseEntity<byte[]>> print(
      ServerWebExchange exchange,
      String kind,
      Supplier<PaperSize> paper,
      Function<OfficerId, Optional<Sheet>> reading) {
    return staff.read(
        exchange,
        officer -> {
          PaperSize size = paper.get(); // Before the vault is opened.
          return reading
              .apply(officer)
              .map(sheet -> kind.equals("pdf") ? pdf(sheet, size) : page(sheet, size));
        });
  }

  private ResponseEntity<byte[]> pdf(Sheet sheet, PaperSize size) {
    return shown(MediaType.APPLICATION_PDF).body(printer.pdf(sheet, size));
  }

  private ResponseEntity<byte[]> page(Sheet sheet, PaperSize size) {
    PrintView page = printer.page(sheet, size);
    return shown(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", page.contentSecurityPolicy())
        .header("Referrer-Policy", "no-referrer")
        .body(page.html().getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity.BodyBuilder shown(MediaType type) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "inline")
        .contentType(type);
  }

  private static Supplier<PaperSize> usual(String form, @Nullable String asked) {
    if (form.equals(Form.REGISTER.number())) {
      return () -> PaperSize.A4_LANDSCAPE;
    }
    PaperSize usual = form.equals(Form.CONTROL_SLIP.number()) ? PaperSize.A4 : PaperSize.A5;
    return () -> asked == null ? usual : PaperSize.named(asked);
  }

  private Sheets sheets(ServerWebExchange exchange) {
    return new Sheets(address == null ? exchange.getRequest().getURI().resolve("/") : address);
  }

  private DossierId identify(String dossier) {
    return codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
  }
}
