package vn.minhbach.query.status;

import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * Where a dossier stands.
 *
 * @param stage on the business axis
 * @param money on the financial axis
 * @param handOver on the axis of the result
 * @param sync on the axis of the national portal
 * @param nationalCode 1 to 10 (TrangThaiHoSo)
 * @param nationalName the name of that state, in Vietnamese
 * @param waitingFor who has to act next
 */
public record Place(
    Axes.Stage stage,
    Axes.Money money,
    Axes.HandOver handOver,
    Axes.Sync sync,
    int nationalCode,
    String nationalName,
    WaitingFor waitingFor) {

  static Place of(Standing standing) {
    Axes axes = standing.axes();
    NationalState national = NationalState.of(axes);
    return new Place(
        axes.stage(),
        axes.money(),
        axes.handOver(),
        axes.sync(),
        national.code(),
        national.vietnamese(),
        standing.waitingFor());
  }
}
