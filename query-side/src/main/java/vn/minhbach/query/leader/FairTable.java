package vn.minhbach.query.leader;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.fairness.FairFigures;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.Span;

/**
 * The second numbers beside the official ones.
 *
 * @param official shares by the date that holds in the end
 * @param total all fields together
 * @param fields in alphabetical order
 * @param smallestSample below which no value is given
 * @param rule how they are counted, in words
 */
record FairTable(
    Official official, Line total, List<Line> fields, int smallestSample, String rule) {
  /**
   * What the official formulas say.
   *
   * @param inTime done early or on time, as per cent; absent where nothing was done
   * @param progress the progress index of Decision 766/QĐ-TTg, as per cent; absent where there is
   *     nothing
   * @param rule the formulas, in words
   */
  record Official(@Nullable String inTime, @Nullable String progress, int resolved, String rule) {}

  /**
   * The second numbers of a field.
   *
   * @param name empty for all of them
   */
  record Line(
      String name, Value firstPromise, Lasting median, Lasting most, Value rounds, Value entry) {}

  /**
   * A number with its sample.
   *
   * @param said absent where the sample is too small to say
   */
  record Value(@Nullable String said, int sample) {}

  /**
   * A length of calendar time with its sample.
   *
   * @param said absent where the sample is too small to say
   */
  record Lasting(@Nullable Span said, int sample) {}

  static FairTable of(FairFigures figures, Language language) {
    return new FairTable(
        new Official(
            percent(figures.official().inTimeShare(), language),
            percent(figures.official().progressShare(), language),
            figures.official().resolved(),
            language.of(figures.official().rule())),
        line("", figures.total(), language),
        figures.fields().stream()
            .map(field -> line(field.field(), field.row(), language))
            .sorted(Alphabet.by(Line::name))
            .toList(),
        figures.smallestSample(),
        language.of(figures.rule()));
  }

  private static Line line(String name, FairRow row, Language language) {
    return new Line(
        name,
        new Value(percent(row.firstPromise().share(), language), row.firstPromise().sample()),
        new Lasting(span(row.time().medianMinutes()), row.time().sample()),
        new Lasting(span(row.time().percentile90Minutes()), row.time().sample()),
        new Value(number(row.supplements().per100(), language), row.supplements().sample()),
        new Value(percent(row.entry().share(), language), row.entry().sample()));
  }

  private static @Nullable String percent(@Nullable Double share, Language language) {
    return share == null ? null : Share.said(share, language);
  }

  private static @Nullable String number(@Nullable Double number, Language language) {
    return number == null ? null : Share.number(number, language);
  }

  private static @Nullable Span span(@Nullable Long minutes) {
    return minutes == null ? null : Span.of(Duration.ofMinutes(minutes));
  }
}
