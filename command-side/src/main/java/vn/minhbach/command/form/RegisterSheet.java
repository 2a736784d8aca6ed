package vn.minhbach.command.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Cancelled;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.print.Sheet;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.dossier.Issue;

/** Makes a sheet of the register (form 07), with its gaps, of which there should be none. */
final class RegisterSheet {
  private RegisterSheet() {}

  /** Lines of a register, as many as there are. */
  static Sheet of(RegisterPage page) {
    return sheet(page, page.last() == 0 ? "chưa có" : Integer.toString(page.last()));
  }

  private static Sheet sheet(RegisterPage page, @Nullable String last) {
    Fields fields =
        new Fields()
            .with("form", page.form().number())
            .with("circular", page.form().version())
            .typed("formTitle", page.form().title())
            .typed("agency", page.agencyName() == null ? page.agency().value() : page.agencyName())
            .with("year", page.year())
            .with("last", last)
            .with(
                "missing",
                page.missing().isEmpty()
                    ? null
                    : page.missing().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
            .rows("lines", page.lines(), RegisterSheet::line);
    return fields.sheet("register", page.form().title() + " " + page.year());
  }

  /** One line alone. */
  static Sheet of(RegisterLine line) {
    @Nullable Issue issue = line.heading().form().issue();
    return sheet(
        new RegisterPage(
            line.heading().office().agency(),
            line.heading().office().agencyName(),
            issue == null ? line.receivedAt().getYear() : issue.year(),
            line.heading().form(),
            issue == null ? 0 : issue.serial(),
            List.of(line),
            List.of(),
            null),
        null);
  }

  private static Fields line(RegisterLine line) {
    @Nullable Issue issue = line.heading().form().issue();
    @Nullable Person owner = line.owner();
    return new Fields()
        .with("serial", issue == null ? null : issue.serial())
        .with("code", line.heading().code() == null ? null : line.heading().code().value())
        .typed("procedure", line.heading().procedureName())
        .with("papers", line.papers())
        .typed("owner", owner == null ? (line.erased() ? Fields.ERASED : null) : owner.name())
        .typed("address", owner == null ? null : owner.address())
        .typed("phone", owner == null ? null : owner.phone())
        .with("receivedAt", PrintedTime.shortly(line.receivedAt()))
        .with("due", PrintedTime.shortly(line.due()))
        .with("handedOverAt", PrintedTime.shortly(line.handedOverAt()))
        .with("backAt", PrintedTime.shortly(line.backAt()))
        .with("returnedAt", PrintedTime.shortly(line.returnedAt()))
        .with("returnedTo", line.returnedTo() == null ? null : PrintedWords.of(line.returnedTo()))
        .with("proof", line.proof() == null ? null : PrintedWords.of(line.proof()))
        .typed("remark", remark(line));
  }

  private static @Nullable String remark(RegisterLine line) {
    List<String> remarks =
        Stream.of(
                line.stoppedAt() == null
                    ? ""
                    : "Dừng theo yêu cầu " + PrintedTime.day(line.stoppedAt()),
                line.contestedAt() == null
                    ? ""
                    : "Công dân báo chưa nhận " + PrintedTime.day(line.contestedAt()),
                line.cancelled() == null ? "" : cancelled(line.cancelled()))
            .filter(remark -> !remark.isEmpty())
            .toList();
    return remarks.isEmpty() ? null : String.join("; ", remarks);
  }

  private static String cancelled(Cancelled why) {
    return "Hủy %s: %s%s (%s, duyệt: %s)"
        .formatted(
            PrintedTime.day(why.at()),
            PrintedWords.of(why.reason()),
            why.words() == null ? "" : ", " + why.words(),
            Fields.name(why.by()),
            Fields.name(why.approver()));
  }
}
