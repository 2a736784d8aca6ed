package vn.minhbach.command.form;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.form.FilledForm.Desk;
import vn.minhbach.command.form.FilledForm.HandedOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.TransferDue;

/** From whose hands to whose a dossier went, as its facts come in (form 06). */
final class HandOvers {
  /** Only what waits to be passed on is bound by the 15:00 rule. */
  private static final Set<Stage> WAITS_TO_BE_PASSED_ON =
      Set.copyOf(EnumSet.of(Stage.RECEIVED, Stage.IN_TRANSFER));

  private final Naming naming;
  private final List<HandedOver> blocks = new ArrayList<>();
  private @Nullable TransferDue transferDue;
  private @Nullable Standing counter;

  HandOvers(Naming naming) {
    this.naming = naming;
  }

  List<HandedOver> blocks() {
    return List.copyOf(blocks);
  }

  /** It came in here, and has to be passed on in time. */
  void received(Standing at, @Nullable TransferDue due) {
    counter = at;
    transferDue = due;
  }

  /** Whoever has it after a fact and had it not before was handed it; asked before the rest. */
  boolean note(DossierEvent fact) {
    @Nullable Standing before = fact.occurrence().before();
    Standing after = fact.after();
    if (before == null || isHeldAlike(before, after)) {
      return false;
    }
    boolean bound = WAITS_TO_BE_PASSED_ON.contains(before.axes().stage());
    @Nullable OffsetDateTime dueAt = bound && transferDue != null ? transferDue.at() : null;
    OffsetDateTime at = fact.occurrence().at();
    add(naming.desk(before), naming.desk(after), at, dueAt, kept(at, dueAt));
    return true;
  }

  /** The result goes back to where the dossier came in. */
  void returned(ResultAtCounter fact) {
    Standing from = fact.after();
    @Nullable Standing back = counter;
    if (back == null || isHeldAlike(from, back)) {
      return;
    }
    @Nullable Promise promise = from.promise();
    add(
        naming.desk(from),
        naming.desk(back),
        fact.occurrence().at(),
        promise == null ? null : promise.dueAt(),
        fact.timeliness());
  }

  private void add(
      Desk from,
      Desk to,
      OffsetDateTime at,
      @Nullable OffsetDateTime dueAt,
      @Nullable Timeliness kept) {
    blocks.add(new HandedOver(from, to, at, dueAt, kept));
  }

  private static @Nullable Timeliness kept(OffsetDateTime at, @Nullable OffsetDateTime dueAt) {
    if (dueAt == null) {
      return null;
    }
    return at.isAfter(dueAt) ? Timeliness.LATE : Timeliness.ON_TIME;
  }

  private static boolean isHeldAlike(Standing one, Standing other) {
    return one.agency().equals(other.agency())
        && one.unit().equals(other.unit())
        && Objects.equals(one.officer(), other.officer());
  }
}
