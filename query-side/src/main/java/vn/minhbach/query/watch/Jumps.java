package vn.minhbach.query.watch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhbach.shared.time.Wording;

/**
 * Pattern 26: finds results that came before that of an older dossier of the same unit, procedure
 * and case. Overtaken is who was in the hands of the same desk then and is not done before: in hand
 * now, or until its own result.
 *
 * @param waiting those that wait for the office now
 * @param results those whose results came in the month, or in one of the next
 */
record Jumps(List<InLine> waiting, List<InLine> results) {
  /** Each result of the month that overtook somebody. */
  List<WatchEntry> among(List<InLine> ofMonth) {
    List<WatchEntry> found = new ArrayList<>();
    for (InLine one : ofMonth) {
      OffsetDateTime at = one.doneAt();
      if (at != null) {
        List<OffsetDateTime> overtaken =
            Stream.concat(
                    waiting.stream(),
                    results.stream()
                        .filter(other -> other.doneAt() != null && at.isBefore(other.doneAt())))
                .filter(other -> other.receivedAt().isBefore(one.receivedAt()))
                .filter(other -> !other.since().isAfter(at))
                .map(InLine::receivedAt)
                .sorted()
                .toList();
        if (!overtaken.isEmpty()) {
          found.add(entry(one, at, overtaken));
        }
      }
    }
    return found;
  }

  private static WatchEntry entry(InLine one, OffsetDateTime at, List<OffsetDateTime> overtaken) {
    Duration ahead = Duration.between(overtaken.getFirst(), one.receivedAt());
    return new WatchEntry(
        one.dossier(),
        one.code(),
        one.unit(),
        one.officer(),
        at,
        new Wording(
            "Xong trước %d hồ sơ cùng loại tiếp nhận sớm hơn, sớm nhất %s"
                .formatted(overtaken.size(), Span.vi(ahead)),
            "Done before %d older ones of its kind, the oldest by %s"
                .formatted(overtaken.size(), Span.en(ahead))),
        new TreeMap<>(
            Map.of(
                "overtaken",
                Integer.toString(overtaken.size()),
                "oldestReceivedAt",
                overtaken.getFirst().toString(),
                "minutesAhead",
                Span.minutes(ahead))));
  }
}
