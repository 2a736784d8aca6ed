package vn.minhbach.command.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Receipt;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.serial.FormSerials;
import vn.minhbach.command.serial.FormSerials.Issued;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;

/** Fills forms from recorded facts. Reads the database, so it is kept off the event loop. */
final class FormReading {
  private static final int MOST_LINES = 200;

  private final EventStore facts;
  private final FormSerials serials;
  private final Organisation organisation;
  private final Function<Reader, Known> knowledge;

  FormReading(
      EventStore facts,
      FormSerials serials,
      Organisation organisation,
      Function<Reader, Known> knowledge) {
    this.facts = facts;
    this.serials = serials;
    this.organisation = organisation;
    this.knowledge = knowledge;
  }

  /**
   * What a dossier was issued, in the order of {@link DossierForms}.
   *
   * @throws DossierRefused if there is no such dossier
   */
  List<IssuedForm> issued(DossierId dossier) {
    List<DossierEvent> its = factsOf(dossier);
    if (its.isEmpty()) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    return DossierForms.of(its, Known.NOTHING).stream()
        .map(form -> IssuedForm.of(form.heading()))
        .toList();
  }

  /**
   * One form of a dossier; empty if it has none of that number, and then the vault stays shut.
   *
   * @param officer who reads it
   * @param agency whose form; absent where only one agency gave the number
   * @throws InvalidValue if two agencies gave it
   */
  Optional<FilledForm> filled(
      OfficerId officer, DossierId dossier, String form, Issue issue, @Nullable AgencyCode agency) {
    List<DossierEvent> its = factsOf(dossier);
    return pick(DossierForms.of(its, Known.NOTHING), form, issue, agency)
        .map(found -> new Reader(officer, dossier, "form " + found.heading().form().number()))
        .flatMap(
            reader -> pick(DossierForms.of(its, knowledge.apply(reader)), form, issue, agency));
  }

  /**
   * The last receipt (form 01) of a dossier, numbered or not; empty if none was issued, and then
   * the vault stays shut.
   */
  Optional<Receipt> receipt(OfficerId officer, DossierId dossier) {
    List<DossierEvent> its = factsOf(dossier);
    return lastReceipt(DossierForms.of(its, Known.NOTHING))
        .map(found -> new Reader(officer, dossier, "form " + found.heading().form().number()))
        .flatMap(reader -> lastReceipt(DossierForms.of(its, knowledge.apply(reader))));
  }

  /** The slip by which the result changes hands; empty while there is none at the counter. */
  Optional<ReturnSlip> returnSlip(OfficerId officer, DossierId dossier) {
    List<DossierEvent> its = factsOf(dossier);
    return ReturnSlipDraft.of(its, Known.NOTHING)
        .map(found -> new Reader(officer, dossier, "return slip"))
        .flatMap(reader -> ReturnSlipDraft.of(its, knowledge.apply(reader)));
  }

  private static Optional<Receipt> lastReceipt(List<FilledForm> forms) {
    return forms.reversed().stream()
        .filter(Receipt.class::isInstance)
        .map(Receipt.class::cast)
        .findFirst();
  }

  /** That one of a dossier's forms; two agencies that received it may have used one number. */
  static Optional<FilledForm> pick(
      List<FilledForm> forms, String form, Issue issue, @Nullable AgencyCode agency) {
    List<FilledForm> found =
        forms.stream()
            .filter(one -> isIt(one.heading(), form, issue))
            .filter(one -> agency == null || one.heading().office().agency().equals(agency))
            .toList();
    if (found.size() > 1) {
      throw new InvalidValue("agency", "", "which of the agencies that gave this number");
    }
    return found.stream().findFirst();
  }

  /**
   * Lines of an agency's register.
   *
   * @param officer who reads it
   * @param from the first number, 1 or more
   * @param count how many numbers at most, 1 to 200
   * @throws InvalidValue if it is another count, or this installation does not serve the agency
   */
  RegisterPage register(OfficerId officer, AgencyCode code, int year, int from, int count) {
    require("from", from, from >= 1, "1 or more");
    require("count", count, count >= 1 && count <= MOST_LINES, "1 to " + MOST_LINES);
    Agency agency = organisation.agency(code);
    String form = Form.REGISTER.number();
    // Read first: the lines up to it were recorded with it.
    int last = serials.last(code, year, form);
    int to = (int) Math.min(last, (long) from + count - 1);
    List<RegisterLine> lines = new ArrayList<>();
    Set<Integer> missing = new HashSet<>(IntStream.rangeClosed(from, to).boxed().toList());
    for (Issued issued : serials.range(code, year, form, from, to)) {
      line(officer, code, new Issue(year, issued.serial()), issued.dossier())
          .ifPresent(
              line -> {
                lines.add(line);
                missing.remove(issued.serial());
              });
    }
    return new RegisterPage(
        code,
        agency.name(),
        year,
        Form.REGISTER,
        last,
        List.copyOf(lines),
        missing.stream().sorted().toList(),
        to < last
            ? "/api/agencies/%s/register/%d?from=%d&count=%d".formatted(code, year, to + 1, count)
            : null);
  }

  private Optional<RegisterLine> line(
      OfficerId officer, AgencyCode agency, Issue issue, DossierId dossier) {
    return filled(officer, dossier, Form.REGISTER.number(), issue, agency)
        .filter(RegisterLine.class::isInstance)
        .map(RegisterLine.class::cast);
  }

  private static void require(String field, int value, boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValue(field, Integer.toString(value), rule);
    }
  }

  private static boolean isIt(Heading heading, String form, Issue issue) {
    return heading.form().number().equals(form) && issue.equals(heading.form().issue());
  }

  private List<DossierEvent> factsOf(DossierId dossier) {
    return facts
        .readEvents(dossier.value())
        .asStream()
        .map(Message::getPayload)
        .filter(DossierEvent.class::isInstance)
        .map(DossierEvent.class::cast)
        .toList();
  }
}
