package vn.minhbach.command.form;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Apology;
import vn.minhbach.command.form.FilledForm.ControlSlip;
import vn.minhbach.command.form.FilledForm.HandedOver;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.command.form.FilledForm.Receipt;
import vn.minhbach.command.form.FilledForm.RefusalNotice;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.form.FilledForm.StopNotice;
import vn.minhbach.command.form.FilledForm.SupplementRequest;
import vn.minhbach.command.print.QrCode;
import vn.minhbach.command.print.Sheet;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.procedure.ProcedureCase;

/**
 * Makes sheets of filled forms. What is absent stays absent: the templates print a dotted line to
 * be filled in by hand.
 */
final class Sheets {
  private final URI address;

  /** For people who reach the product at this address, such as {@code https://dvc.example.vn}. */
  Sheets(URI address) {
    this.address = address;
  }

  Sheet of(FilledForm form) {
    return switch (form) {
      case Receipt receipt -> receipt(receipt);
      case SupplementRequest request -> supplement(request);
      case RefusalNotice notice -> refusal(notice);
      case Apology apology -> apology(apology);
      case StopNotice notice -> stop(notice);
      case ControlSlip slip -> controlSlip(slip);
      case RegisterLine line -> RegisterSheet.of(line);
    };
  }

  private Sheet receipt(Receipt receipt) {
    @Nullable String link = receipt.link();
    Fields fields =
        about(receipt.heading(), receipt.parties())
            .with("channel", PrintedWords.of(receipt.channel()))
            .papers("papers", receipt.papers())
            .with("sets", receipt.sets())
            .typed("payment", receipt.payment())
            .typed("delivery", receipt.delivery())
            .with("allowed", allowed(receipt.allowed()))
            .with("receivedAt", PrintedTime.moment(receipt.receivedAt()))
            .with("due", PrintedTime.moment(receipt.due()))
            .with(
                "dueExplained", receipt.dueExplained() == null ? null : receipt.dueExplained().vi())
            .with("qr", link == null ? null : QrCode.picture(address.resolve(link).toString()));
    if (receipt.collectAt() != null) {
      fields.typed("collectAt", Fields.place(receipt.collectAt()));
    }
    if (receipt.competent() != null) {
      fields.typed("competent", Fields.agency(receipt.competent()));
    }
    return sheet("receipt", receipt.heading(), fields);
  }

  private static Sheet supplement(SupplementRequest request) {
    List<String> wanted =
        Stream.concat(
                request.items().stream(),
                request.others().stream()
                    .map(other -> other.name() + " (theo " + other.legalBasis() + ")"))
            .toList();
    Fields fields =
        about(request.heading(), request.parties())
            .with("round", request.round())
            .rows("wanted", wanted, name -> new Fields().typed("name", name))
            .typed("reason", request.reason())
            .typed("legalBasis", request.legalBasis())
            .typed("contact", Fields.place(request.contact()))
            .typed("approver", request.approver() == null ? null : Fields.name(request.approver()));
    return sheet("supplement", request.heading(), fields);
  }

  private static Sheet refusal(RefusalNotice notice) {
    Fields fields =
        about(notice.heading(), notice.parties())
            .with("reason", notice.reason() == null ? null : PrintedWords.of(notice.reason()))
            .with("isResult", notice.resultNumber() != null)
            .typed("resultNumber", notice.resultNumber())
            .typed("words", notice.words());
    return sheet("refusal", notice.heading(), fields);
  }

  private static Sheet apology(Apology apology) {
    Fields fields =
        about(apology.heading(), apology.parties())
            .with("receivedAt", PrintedTime.moment(apology.receivedAt()))
            .with("promised", PrintedTime.moment(apology.promised()))
            .with("cause", PrintedWords.of(apology.cause()))
            .typed("responsible", Fields.place(apology.responsible()))
            .typed("words", apology.words())
            .with("next", PrintedTime.moment(apology.next()))
            .with("expected", PrintedTime.day(apology.expected()));
    return sheet("apology", apology.heading(), fields);
  }

  private static Sheet stop(StopNotice notice) {
    Fields fields =
        about(notice.heading(), notice.parties())
            .with("askedAt", PrintedTime.moment(notice.askedAt()))
            .with("confirmedAt", PrintedTime.moment(notice.confirmedAt()))
            .typed("words", notice.words())
            .papers("originals", notice.originals())
            .with("money", PrintedWords.of(notice.money()));
    return sheet("stop", notice.heading(), fields);
  }

  private static Sheet controlSlip(ControlSlip slip) {
    Fields fields =
        Fields.of(slip.heading())
            .with("allowed", allowed(slip.allowed()))
            .with("receivedAt", PrintedTime.moment(slip.receivedAt()))
            .with("due", PrintedTime.moment(slip.due()))
            .papers("papers", slip.papers())
            .rows("handOvers", slip.handOvers(), Sheets::handedOver);
    return sheet("control-slip", slip.heading(), fields);
  }

  static Sheet returnSlip(ReturnSlip slip) {
    @Nullable Person taker =
        slip.returnedTo() == null
            ? null
            : switch (slip.returnedTo()) {
              case OWNER -> slip.parties().owner();
              case PROXY, POST, ELECTRONIC -> null; // Nobody recorded who that was.
            };
    Fields fields =
        about(slip.heading(), slip.parties())
            .with("outcome", PrintedWords.of(slip.outcome()))
            .typed("resultNumber", slip.resultNumber())
            .with(
                "dated",
                slip.returnedAt() == null
                    ? PrintedTime.undated()
                    : PrintedTime.dated(slip.returnedAt()))
            .with("decidedAt", PrintedTime.day(slip.decidedAt()))
            .with("returnedAt", PrintedTime.moment(slip.returnedAt()))
            .with(
                "returnedTo", slip.returnedTo() == null ? null : PrintedWords.of(slip.returnedTo()))
            .with("proof", slip.proof() == null ? null : PrintedWords.of(slip.proof()))
            .with("returner", slip.returnedAt() == null ? null : Fields.name(slip.heading().by()));
    if (taker != null) {
      fields.person("taker", taker);
    }
    return sheet("return-slip", slip.heading(), fields);
  }

  private static Fields about(Heading heading, Parties parties) {
    return Fields.of(heading)
        .person("submitter", parties.submitter())
        .person("owner", parties.owner());
  }

  /** The title of the document is that of the form: who prints it shows it to all who wait. */
  private static Sheet sheet(String template, Heading heading, Fields fields) {
    return fields.sheet(
        template,
        heading.code() == null
            ? heading.form().title()
            : heading.form().title() + " " + heading.code());
  }

  private static @Nullable String allowed(@Nullable ProcedureCase terms) {
    if (terms == null) {
      return null;
    }
    @Nullable String legal = PrintedTime.limit(terms.legalLimit());
    @Nullable String shorter = PrintedTime.limit(terms.committedLimit());
    return shorter == null ? legal : legal + "; cơ quan cam kết " + shorter;
  }

  private static Fields handedOver(HandedOver block) {
    return new Fields()
        .typed("from", Fields.place(block.from()))
        .typed("to", Fields.place(block.to()))
        .with("at", PrintedTime.shortly(block.at()))
        .with("due", PrintedTime.shortly(block.dueAt()))
        .with("kept", block.kept() == null ? null : PrintedWords.of(block.kept()));
  }
}
