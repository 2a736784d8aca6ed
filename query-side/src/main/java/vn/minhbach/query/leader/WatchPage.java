package vn.minhbach.query.leader;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.watch.Watch;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/** What games the clock: the lists of a month. */
final class WatchPage {
  private final Watch watch;
  private final OfficeDirectory directory;
  private final Rendering rendering;
  private final PassingTime time;

  WatchPage(Watch watch, OfficeDirectory directory, Rendering rendering, PassingTime time) {
    this.watch = watch;
    this.directory = directory;
    this.rendering = rendering;
    this.time = time;
  }

  /**
   * The page as HTML.
   *
   * @param asked a month; absent for this one
   * @throws InvalidValue for what is none
   */
  Mono<String> of(AgencyCode agency, @Nullable String asked, Visit visit) {
    YearMonth month = asked == null ? YearMonth.from(time.now()) : month(asked);
    return watch
        .of(agency, month)
        .map(
            report ->
                rendering.page(
                    "leader/watch",
                    visit,
                    Map.of(
                        "office",
                        directory.ofAgency(agency),
                        "now",
                        Dates.minute(report.asOf()),
                        "choices",
                        Choices.ofMonths(month, time.now().toLocalDate()),
                        "most",
                        WatchLists.MOST,
                        "lists",
                        WatchLists.of(report, directory, visit.language()))));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      InvalidValue invalid = new InvalidValue("month", text, "a month, as 2026-11");
      invalid.initCause(e);
      throw invalid;
    }
  }
}
