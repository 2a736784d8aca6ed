package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.time.Wording;

/**
 * Something a leader has to look at. It names no procedure, since a sensitive one must not be
 * named.
 *
 * @param dossier its identifier
 * @param code its code; absent before receipt, and for past dossiers
 * @param unit that held it
 * @param officer who did it; of what time did, who handles the dossier; absent if nobody
 * @param at when it was recorded
 * @param said what happened, in words
 * @param data the same as values by name: times in ISO 8601, lengths in whole minutes
 */
public record WatchEntry(
    String dossier,
    @Nullable String code,
    String unit,
    @Nullable String officer,
    OffsetDateTime at,
    Wording said,
    SortedMap<String, String> data) {
  /** The same order whoever came first: what is told twice at one moment differs in its words. */
  static final Comparator<WatchEntry> NEWEST_FIRST =
      Comparator.comparing((WatchEntry entry) -> entry.at().toInstant())
          .reversed()
          .thenComparing(WatchEntry::dossier)
          .thenComparing(entry -> entry.said().vi())
          .thenComparing(entry -> entry.data().toString());

  public WatchEntry {
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
  }

  static WatchEntry of(DossierEvent event, Wording said, Map<String, String> data) {
    Standing now = event.after();
    @Nullable OfficerId by = event.occurrence().by().officer();
    @Nullable OfficerId officer = by == null ? now.officer() : by;
    return new WatchEntry(
        event.dossier().value(),
        now.code() == null ? null : now.code().value(),
        now.unit().value(),
        officer == null ? null : officer.value(),
        event.occurrence().at(),
        said,
        new TreeMap<>(data));
  }
}
