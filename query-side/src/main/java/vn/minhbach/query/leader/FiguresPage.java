package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import reactor.core.publisher.Mono;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.duration.Durations;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;

/** The plots of a period, and their data. */
final class FiguresPage {
  private final Board board;
  private final Durations durations;
  private final OfficeDirectory directory;
  private final Rendering rendering;
  private final MessageSource words;
  private final PassingTime time;

  FiguresPage(
      Board board,
      Durations durations,
      OfficeDirectory directory,
      Rendering rendering,
      MessageSource words,
      PassingTime time) {
    this.board = board;
    this.durations = durations;
    this.directory = directory;
    this.rendering = rendering;
    this.words = words;
    this.time = time;
  }

  /**
   * The page as HTML.
   *
   * @param asked a month, or a legal quarter or year; absent for this month
   */
  Mono<String> of(AgencyCode agency, @Nullable String asked, Visit visit) {
    ReportingPeriod period = period(asked);
    Choices choices = Choices.of(period, today());
    return figures(agency, period, visit.language())
        .map(
            figures ->
                rendering.page(
                    "leader/figures",
                    visit,
                    Map.of(
                        "office",
                        directory.ofAgency(agency),
                        "now",
                        Dates.minute(time.now()),
                        "choices",
                        choices,
                        "figures",
                        figures)));
  }

  /**
   * The data of a plot, as a file.
   *
   * @throws InvalidValue for a plot that there is not
   */
  Mono<String> csv(AgencyCode agency, String plot, @Nullable String asked, Language language) {
    Choices choices = Choices.of(period(asked), today());
    return figures(agency, period(choices.chosen().id()), language)
        .map(
            figures ->
                Csv.of(
                    data(figures, plot),
                    key -> words.getMessage(key, new Object[0], language.locale())));
  }

  private static Sheet data(Figures figures, String plot) {
    if (plot.equals("fields")) {
      return figures.fieldsData();
    }
    return figures.pictures().stream()
        .filter(picture -> picture.name().equals(plot))
        .findFirst()
        .map(Figures.Picture::data)
        .orElseThrow(
            () -> new InvalidValue("plot", plot, "days, open, months, durations or fields"));
  }

  private Mono<Figures> figures(AgencyCode agency, ReportingPeriod period, Language language) {
    LocalDate until = period.last().isAfter(today()) ? today() : period.last();
    List<String> asked = new ArrayList<>();
    IntStream.range(0, Figures.DAYS)
        .forEach(i -> asked.add(until.minusDays(Figures.DAYS - 1L - i).toString()));
    YearMonth month = YearMonth.from(until);
    IntStream.range(0, Figures.MONTHS)
        .forEach(i -> asked.add(month.minusMonths(Figures.MONTHS - 1L - i).toString()));
    asked.add(period.id());
    return Mono.zip(board.ofEach(agency, asked), durations.of(agency, period.id()))
        .map(
            found ->
                Figures.of(
                    found.getT1().subList(0, Figures.DAYS),
                    found.getT1().subList(Figures.DAYS, Figures.DAYS + Figures.MONTHS),
                    found.getT1().getLast(),
                    found.getT2(),
                    language));
  }

  private ReportingPeriod period(@Nullable String asked) {
    return asked == null
        ? ReportingPeriod.month(YearMonth.from(today()))
        : ReportingPeriod.parse(asked, ReportingBoundaries.LEGAL);
  }

  private LocalDate today() {
    return time.now().toLocalDate();
  }
}
