package vn.minhbach.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

class DeskPropertyTest {
  private static final Set<Stage> BEFORE_RECEIPT = Set.of(Stage.FILED, Stage.CHECKED);

  @Property(tries = 300)
  void on_every_desk_lies_what_a_walk_through_all_dossiers_would_lay_there(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    Set<String> lying = new HashSet<>();
    Folding.of(new DeskProjection(), events)
        .forEach(
            (key, view) ->
                view.entries().values().forEach(entry -> lying.add(deskOf(key) + " " + entry)));
    assertThat(lying).isEqualTo(walk(events));
  }

  @Property(tries = 300)
  void an_index_counts_what_lies_in_its_buckets(@ForAll long seed) {
    SortedMap<String, DeskView> documents = Folding.of(new DeskProjection(), Histories.of(seed));
    Map<String, Integer> counted = new HashMap<>();
    Map<String, Integer> lying = new HashMap<>();
    documents.forEach(
        (key, view) -> {
          view.buckets().forEach((bucket, count) -> counted.put(key + "|" + bucket, count));
          if (!view.entries().isEmpty()) {
            lying.put(key, view.entries().size());
          }
        });
    assertThat(counted).isEqualTo(lying);
  }

  private static String deskOf(String bucketKey) {
    return bucketKey.substring(0, bucketKey.lastIndexOf('|'));
  }

  private static Set<String> walk(List<DossierEvent> events) {
    Map<DossierId, Standing> last = new HashMap<>();
    events.forEach(event -> last.put(event.dossier(), event.after()));
    Set<String> laid = new HashSet<>();
    last.forEach(
        (dossier, standing) -> {
          if (waitsAtTheCounter(standing)) {
            laid.add("counter|" + standing.agency() + " " + DeskEntry.of(dossier, standing));
          }
          if (standing.isOpen() || BEFORE_RECEIPT.contains(standing.axes().stage())) {
            String entry = " " + DeskEntry.of(dossier, standing);
            laid.add("unit|" + standing.agency() + "|" + standing.unit() + entry);
            if (standing.officer() != null) {
              laid.add("officer|" + standing.agency() + "|" + standing.officer() + entry);
            }
          }
        });
    return laid;
  }

  private static boolean waitsAtTheCounter(Standing standing) {
    return standing.procedure() != null
        && standing.axes().stage() == Stage.DECIDED
        && standing.waitingFor() == WaitingFor.CITIZEN;
  }
}
