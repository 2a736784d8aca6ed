package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Cancelled;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.Promise;

/** A line of the register while the facts of its dossier come in (form 07). */
final class RegisterDraft {
  private final Heading heading;
  private final @Nullable Integer papers;
  private @Nullable OffsetDateTime handedOverAt;
  private @Nullable OffsetDateTime backAt;
  private @Nullable OffsetDateTime returnedAt;
  private @Nullable Receiver returnedTo;
  private @Nullable Proof proof;
  private @Nullable OffsetDateTime contestedAt;
  private @Nullable OffsetDateTime stoppedAt;
  private @Nullable Cancelled cancelled;

  RegisterDraft(Heading heading, @Nullable List<Paper> papers) {
    this.heading = heading;
    this.papers = papers == null ? null : papers.stream().mapToInt(Paper::quantity).sum();
  }

  /** The first hand-over is the one that left the counter. */
  void handedOver(OffsetDateTime at) {
    handedOverAt = handedOverAt == null ? at : handedOverAt;
  }

  void back(OffsetDateTime at) {
    backAt = at;
  }

  void returned(OffsetDateTime at, @Nullable Receiver to, @Nullable Proof by) {
    returnedAt = at;
    returnedTo = to;
    proof = by;
  }

  void contested(OffsetDateTime at) {
    contestedAt = at;
  }

  void stopped(OffsetDateTime at) {
    stoppedAt = at;
  }

  void cancelled(Cancelled why) {
    cancelled = why;
  }

  /** The line as it stands now. */
  RegisterLine line(@Nullable Person owner, boolean erased, @Nullable Promise due) {
    return new RegisterLine(
        heading,
        owner,
        erased,
        papers,
        heading.issuedAt(),
        due,
        handedOverAt,
        backAt,
        returnedAt,
        returnedTo,
        proof,
        contestedAt,
        stoppedAt,
        cancelled);
  }
}
