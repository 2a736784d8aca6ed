package vn.minhbach.query.ready;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.shared.dossier.DossierCode;

/**
 * What lies at the counter of an agency. A result leaves when it is collected or counts as not
 * collected, so there are never more than can lie there.
 *
 * @param results the latest first
 */
public record ReadyView(List<ReadyResult> results) {
  static final ReadyView EMPTY = new ReadyView(List.of());

  public ReadyView {
    results = List.copyOf(results);
  }

  ReadyView with(ReadyResult result) {
    return new ReadyView(
        Stream.concat(without(result.code()).results().stream(), Stream.of(result))
            .sorted(ReadyResult.LATEST_FIRST)
            .toList());
  }

  ReadyView without(DossierCode code) {
    return new ReadyView(results.stream().filter(one -> !one.code().equals(code)).toList());
  }
}
