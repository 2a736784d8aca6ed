package vn.minhbach.query.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Span;
import vn.minhbach.query.timeshare.Held;
import vn.minhbach.query.timeshare.TimeShareReport;
import vn.minhbach.query.timeshare.TimeShareReport.Hands;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * In whose hands the time went.
 *
 * @param owners by whose turn it was
 * @param units by the unit that held the dossiers, in alphabetical order
 * @param rule what is counted, in words
 */
record TimeTable(List<Owner> owners, List<Unit> units, String rule) {
  /** How wide the bar of everything is. */
  static final int WIDTH = 200;

  /**
   * One kind of owner.
   *
   * @param share of all time, as per cent; absent where there is too little to say
   * @param width of its bar, 0 to {@link #WIDTH}
   */
  record Owner(String said, Span time, int turns, @Nullable String share, double width) {}

  /**
   * One unit.
   *
   * @param desk in its own hands
   * @param citizen meanwhile the citizen's
   * @param otherAgency meanwhile other agencies'
   * @param law meanwhile the law's
   * @param share of the time of all desks, as per cent; absent where there is too little to say
   */
  record Unit(
      String name,
      Span desk,
      int turns,
      Span citizen,
      Span otherAgency,
      Span law,
      @Nullable String share) {}

  static TimeTable of(TimeShareReport report, OfficeDirectory names, Language language) {
    AgencyCode agency = new AgencyCode(report.agency());
    return new TimeTable(
        report.owners().stream()
            .map(
                line ->
                    new Owner(
                        language.of(line.said()),
                        span(line.held()),
                        line.held().turns(),
                        percent(line.ofAll(), language),
                        width(line.ofAll())))
            .toList(),
        report.units().stream()
            .map(hands -> unit(names.ofUnit(agency, hands.name()), hands, language))
            .sorted(Alphabet.by(Unit::name))
            .toList(),
        language.of(report.rule()));
  }

  private static Unit unit(String said, Hands hands, Language language) {
    return new Unit(
        said,
        span(hands.desk()),
        hands.desk().turns(),
        span(hands.citizen()),
        span(hands.otherAgency()),
        span(hands.law()),
        percent(hands.ofDesks(), language));
  }

  private static Span span(Held held) {
    return Span.of(held.time());
  }

  private static @Nullable String percent(@Nullable Double share, Language language) {
    return share == null ? null : Share.said(share, language);
  }

  private static double width(@Nullable Double share) {
    return share == null ? 0 : Math.round(10 * WIDTH * share) / 10.0;
  }
}
