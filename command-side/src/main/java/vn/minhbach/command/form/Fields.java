package vn.minhbach.command.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Desk;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Signer;
import vn.minhbach.command.print.Sheet;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.Paper;

/** Gathers what a template puts in. Whatever somebody typed passes {@link Printable}. */
final class Fields {
  /** What stands where somebody's data were erased. */
  static final String ERASED = "(đã xóa)";

  private final Map<String, @Nullable Object> all = new HashMap<>();

  /** What all forms have in common. */
  static Fields of(Heading heading) {
    @Nullable Issue issue = heading.form().issue();
    return new Fields()
        .with("form", heading.form().number().isEmpty() ? null : heading.form().number())
        .with("circular", heading.form().version())
        .typed("formTitle", heading.form().title())
        .with("number", issue == null ? null : issue.serial() + "/" + issue.year())
        .office(heading.office())
        .with("dated", PrintedTime.dated(heading.issuedAt()))
        .with("code", heading.code() == null ? null : heading.code().value())
        .typed("procedure", heading.procedureName())
        .typed("signer", name(heading.by()));
  }

  Fields office(Desk office) {
    return typed("agency", agency(office)).typed("unit", unit(office));
  }

  Fields with(String field, @Nullable Object value) {
    all.put(field, value);
    return this;
  }

  Fields typed(String field, @Nullable String text) {
    return with(field, Printable.text(text));
  }

  /** Everybody who is named on a form was recorded: who is not known any more was erased. */
  Fields person(String field, @Nullable Person person) {
    return with(field, person == null ? erased() : known(person));
  }

  Fields papers(String field, List<Paper> papers) {
    return rows(field, papers, Fields::paper);
  }

  <T> Fields rows(String field, List<T> values, Function<T, Fields> row) {
    return with(
        field,
        IntStream.range(0, values.size())
            .mapToObj(i -> row.apply(values.get(i)).with("no", i + 1).all)
            .toList());
  }

  Sheet sheet(String template, String title) {
    return new Sheet(template, title, all);
  }

  static String agency(Desk desk) {
    return desk.agencyName() == null ? desk.agency().value() : desk.agencyName();
  }

  static String unit(Desk desk) {
    return desk.unitName() == null ? desk.unit().value() : desk.unitName();
  }

  /** Unit and person, such as Phòng Kinh tế, Lê Văn Mẫu. */
  static String place(Desk desk) {
    @Nullable String officer =
        desk.officerName() == null && desk.officer() != null
            ? desk.officer().value()
            : desk.officerName();
    return officer == null ? unit(desk) : unit(desk) + " – " + officer;
  }

  static @Nullable String name(Signer signer) {
    return signer.name() == null && signer.officer() != null
        ? signer.officer().value()
        : signer.name();
  }

  private static Map<String, @Nullable Object> known(Person person) {
    return new Fields()
        .typed("name", person.name())
        .typed("identityNumber", person.identityNumber())
        .typed("phone", person.phone())
        .typed("email", person.email())
        .typed("address", person.address())
        .all;
  }

  private static Map<String, @Nullable Object> erased() {
    Fields erased = new Fields();
    List.of("name", "identityNumber", "phone", "email", "address")
        .forEach(field -> erased.with(field, ERASED));
    return erased.all;
  }

  private static Fields paper(Paper paper) {
    return new Fields()
        .typed("name", paper.name())
        .with(
            switch (paper.kind()) {
              case ORIGINAL -> "original";
              case CERTIFIED_COPY -> "certified";
              case COPY -> "copy";
              case DATA -> "data";
            },
            paper.quantity());
  }
}
