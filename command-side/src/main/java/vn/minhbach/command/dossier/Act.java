package vn.minhbach.command.dossier;

import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Standing;

/** Somebody acts on a dossier that exists; makes what all facts of that act have in common. */
record Act(Dossier dossier, Actor by, Circumstances given) {
  /** The dossier stays where it is. */
  Occurrence stays() {
    return moves(dossier.standing());
  }

  Occurrence moves(Stage next) {
    return moves(at(axes().with(next)));
  }

  Occurrence moves(Money next) {
    return moves(at(axes().with(next)));
  }

  Occurrence moves(HandOver next) {
    return moves(at(axes().with(next)));
  }

  /** Whatever happens, the national portal has to be told. */
  Occurrence moves(Standing after) {
    return occurs(after.at(after.axes().with(Sync.PENDING), dossier.partsOpen()));
  }

  /** Another opinion or linked task is awaited, while work goes on. */
  Occurrence awaitsOneMore() {
    Axes working = axes().with(Stage.IN_PROGRESS).with(Sync.PENDING);
    return occurs(dossier.standing().at(working, dossier.partsOpen() + 1));
  }

  /** One of the opinions or linked tasks is awaited no more. */
  Occurrence awaitsOneFewer() {
    return occurs(dossier.standing().at(axes().with(Sync.PENDING), dossier.partsOpen() - 1));
  }

  /** Time went by; nothing has moved, and the national portal need not be told. */
  Occurrence passes() {
    return occurs(dossier.standing());
  }

  Occurrence occurs(Standing after) {
    return new Occurrence(dossier.id(), by, given.now(), dossier.standing(), after);
  }

  Standing at(Axes next) {
    return dossier.standing().at(next, dossier.partsOpen());
  }

  /** The standing while a desk of ours works on it. */
  Standing atWork() {
    return at(axes().with(Stage.IN_PROGRESS));
  }

  Axes axes() {
    return dossier.standing().axes();
  }
}
