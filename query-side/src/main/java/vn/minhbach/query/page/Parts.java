package vn.minhbach.query.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.query.status.StatusView;

/** Makes fragments of answers: what each part of the page shows, and under which name. */
final class Parts {
  /** Below one batch of events, a view that catches up does so before anybody could read of it. */
  private static final long NOTEWORTHY = 500;

  private final Rendering rendering;
  private final OfficeNames names;

  Parts(Rendering rendering, OfficeNames names) {
    this.rendering = rendering;
    this.names = names;
  }

  /** The board: a sentence, the totals, the fields. */
  List<Fragment> board(Periods periods, List<BoardFigures> figures, Language language) {
    return render(boardModel(periods, figures, language), language, "summary", "board", "fields");
  }

  /** The SLA monitor: by nearness, by unit, by officer. */
  List<Fragment> sla(SlaReport report, Language language) {
    return render(slaModel(report, language), language, "sla", "units", "officers");
  }

  /** One dossier: the latest news in a line, and the whole card. */
  List<Fragment> status(
      StatusView status, @Nullable LedgerReport ledger, OffsetDateTime now, Language language) {
    return render(
        statusModel(new StatusBox.Found(StatusCard.of(status, ledger, now, names, language))),
        language,
        "latest",
        "status");
  }

  /** Since when all that is shown is known to be true. */
  List<Fragment> confirmed(OffsetDateTime now, List<Progress> views, Language language) {
    return render(confirmedModel(now, views), language, "confirmed");
  }

  Map<String, Object> boardModel(Periods periods, List<BoardFigures> figures, Language language) {
    LocalDate day = periods.day();
    return Map.of(
        "board",
        BoardTable.of(periods, figures, language),
        "weekday",
        day.getDayOfWeek().getValue(),
        "day",
        Dates.day(day));
  }

  Map<String, Object> slaModel(SlaReport report, Language language) {
    return Map.of("sla", SlaTable.of(report, names, language));
  }

  Map<String, Object> statusModel(StatusBox box) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("box", box);
    if (box instanceof StatusBox.Found(StatusCard card)) {
      model.put("card", card);
    }
    return model;
  }

  Map<String, Object> confirmedModel(OffsetDateTime now, List<Progress> views) {
    long behind = views.stream().mapToLong(Progress::behind).max().orElse(0);
    return Map.of(
        "time",
        Dates.second(now),
        "moment",
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        "behind",
        behind > NOTEWORTHY ? behind : 0L);
  }

  private List<Fragment> render(Map<String, Object> model, Language language, String... parts) {
    return Stream.of(parts).map(part -> rendering.part(part, language, model)).toList();
  }
}
