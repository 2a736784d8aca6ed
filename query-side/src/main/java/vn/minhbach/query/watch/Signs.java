package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Wording;

/** Collects what one event shows. Lives no longer than that. */
final class Signs {
  private final DossierEvent event;
  private final List<Sign> found = new ArrayList<>();

  Signs(DossierEvent event) {
    this.event = event;
  }

  List<Sign> all() {
    return List.copyOf(found);
  }

  OffsetDateTime at() {
    return event.occurrence().at();
  }

  Standing now() {
    return event.after();
  }

  @Nullable Standing before() {
    return event.occurrence().before();
  }

  /**
   * What the office has called a thing; nothing where it could betray what the dossier is about.
   */
  String named(String name) {
    boolean sensitive = now().procedure() != null && now().procedure().sensitive();
    return sensitive ? "" : name;
  }

  String officer() {
    @Nullable OfficerId by = event.occurrence().by().officer();
    return by == null ? "" : by.value();
  }

  void see(Pattern pattern, String vi, String en, Map<String, String> data) {
    found.add(new Sign(pattern, WatchEntry.of(event, new Wording(vi, en), data), null));
  }

  void count(Pattern pattern, String tally) {
    found.add(new Sign(pattern, null, tally));
  }

  /** Somebody vouched as the second person: whoever it was can see what for. */
  void approved(@Nullable OfficerId approver, String vi, String en) {
    if (approver != null) {
      see(
          Pattern.APPROVED_IN_NAME,
          "Duyệt dưới tên " + approver + ": " + vi,
          "Approved in the name of " + approver + ": " + en,
          Map.of("approver", approver.value(), "fact", event.getClass().getSimpleName()));
      count(Pattern.APPROVED_IN_NAME, approver.value());
    }
  }
}
