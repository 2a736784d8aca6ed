package vn.minhbach.query.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.Precision;

class SlaPropertyTest {
  @Property(tries = 300)
  void counters_are_what_a_recount_of_all_open_dossiers_says(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    Map<String, Integer> counted = new HashMap<>();
    Folding.of(new SlaProjection(), events).forEach((key, view) -> flatten(key, view, counted));
    assertThat(counted).isEqualTo(recount(events));
  }

  private static void flatten(String key, SlaView view, Map<String, Integer> counted) {
    view.open()
        .forEach(
            (due, waiting) -> {
              put(counted, key + "|" + due + "|OFFICE", waiting.office());
              put(counted, key + "|" + due + "|CITIZEN", waiting.citizen());
              put(counted, key + "|" + due + "|OTHER_AGENCY", waiting.otherAgency());
              put(counted, key + "|" + due + "|LAW", waiting.law());
            });
    view.units().forEach((unit, count) -> put(counted, key + "/" + unit, count));
    view.officers().forEach((officer, count) -> put(counted, key + "/" + officer, count));
  }

  private static void put(Map<String, Integer> counted, String name, int count) {
    if (count != 0) {
      counted.put(name, count);
    }
  }

  private static Map<String, Integer> recount(List<DossierEvent> events) {
    Map<DossierId, Standing> last = new HashMap<>();
    events.forEach(event -> last.put(event.dossier(), event.after()));
    Map<String, Integer> recounted = new HashMap<>();
    for (Standing standing : last.values()) {
      if (standing.isOpen()) {
        recount(standing, recounted);
      }
    }
    return recounted;
  }

  private static void recount(Standing standing, Map<String, Integer> recounted) {
    String agency = "agency|" + standing.agency();
    String tail = "|" + due(standing) + "|" + whom(standing);
    recounted.merge(agency + tail, 1, Integer::sum);
    recounted.merge(agency + "/" + standing.unit(), 1, Integer::sum);
    recounted.merge("unit|" + standing.agency() + "|" + standing.unit() + tail, 1, Integer::sum);
    if (standing.officer() != null) {
      recounted.merge(agency + "/" + standing.officer(), 1, Integer::sum);
      recounted.merge(
          "officer|" + standing.agency() + "|" + standing.officer() + tail, 1, Integer::sum);
    }
  }

  private static String due(Standing standing) {
    if (standing.promise() == null) {
      return "none";
    }
    return standing.promise().precision() == Precision.DAY
        ? standing.promise().dueAt().toLocalDate().toString()
        : standing.promise().dueAt().toString();
  }

  private static WaitingFor whom(Standing standing) {
    return standing.waitingFor();
  }
}
