package vn.minhbach.query.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.query.status.Place;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.WaitingFor;

/** All places that a dossier can be at, and some that it cannot. */
final class Places {
  private Places() {}

  static Stream<Place> every() {
    List<Place> places = new ArrayList<>();
    for (Axes.Stage stage : Axes.Stage.values()) {
      for (Axes.Money money : Axes.Money.values()) {
        for (Axes.HandOver handOver : Axes.HandOver.values()) {
          for (int parts = 0; parts < 2; parts++) {
            places.add(at(Axes.at(stage).with(money).with(handOver), parts));
          }
        }
      }
    }
    return places.stream();
  }

  static Place at(Axes axes, int partsOpen) {
    return new Place(
        axes.stage(),
        axes.money(),
        axes.handOver(),
        axes.sync(),
        NationalState.of(axes).code(),
        "",
        WaitingFor.of(axes, partsOpen));
  }
}
