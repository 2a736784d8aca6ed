package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.timeshare.TimeShares;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;

/** The second numbers of a period beside the official ones, and in whose hands the time went. */
final class FairPage {
  private final FairBook book;
  private final TimeShares shares;
  private final OfficeDirectory directory;
  private final Rendering rendering;
  private final PassingTime time;

  FairPage(
      FairBook book,
      TimeShares shares,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time) {
    this.book = book;
    this.shares = shares;
    this.directory = directory;
    this.rendering = rendering;
    this.time = time;
  }

  /**
   * The page as HTML.
   *
   * @param asked a month, or a legal quarter or year; absent for this month
   * @throws vn.minhbach.shared.InvalidValue for another period
   */
  Mono<String> of(AgencyCode agency, @Nullable String asked, Visit visit) {
    LocalDate today = time.now().toLocalDate();
    ReportingPeriod period =
        asked == null
            ? ReportingPeriod.month(YearMonth.from(today))
            : ReportingPeriod.parse(asked, ReportingBoundaries.LEGAL);
    Choices choices = Choices.of(period, today);
    return Mono.zip(book.of(agency, period.id()), shares.of(agency, period.id()))
        .map(
            found ->
                rendering.page(
                    "leader/fair",
                    visit,
                    Map.of(
                        "office",
                        directory.ofAgency(agency),
                        "now",
                        Dates.minute(time.now()),
                        "choices",
                        choices,
                        "fair",
                        FairTable.of(found.getT1(), visit.language()),
                        "shares",
                        TimeTable.of(found.getT2(), directory, visit.language()))));
  }
}
