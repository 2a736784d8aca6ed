package vn.minhbach.query.display;

import java.util.List;
import vn.minhbach.query.ready.ReadyResult;
import vn.minhbach.query.ready.ReadyView;

/**
 * Results to be collected.
 *
 * @param serials the last part of their codes, the latest first, each once, at most twelve
 * @param more how many more there are
 */
record ReadyCard(List<String> serials, int more) {
  private static final int SHOWN = 12;

  ReadyCard {
    serials = List.copyOf(serials);
  }

  static ReadyCard of(ReadyView view) {
    List<String> all = view.results().stream().map(ReadyResult::serial).distinct().toList();
    List<String> shown = all.stream().limit(SHOWN).toList();
    return new ReadyCard(shown, all.size() - shown.size());
  }
}
