package vn.minhbach.query.leader;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.apology.Apologies;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.desk.DeskEntry;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.desk.DeskPage;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.sla.Nearness;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.time.WorkingTime;

/** The lists behind the numbers: of open dossiers of all units, and of apologies that are owed. */
final class ListPage {
  /** More than this nobody reads on one page. */
  private static final int MOST = 500;

  private final SlaMonitor sla;
  private final Desk desk;
  private final Apologies apologies;
  private final Supplier<WorkingTime> workingTime;
  private final OfficeDirectory directory;
  private final Rendering rendering;
  private final PassingTime time;

  ListPage(
      SlaMonitor sla,
      Desk desk,
      Apologies apologies,
      Supplier<WorkingTime> workingTime,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time) {
    this.sla = sla;
    this.desk = desk;
    this.apologies = apologies;
    this.workingTime = workingTime;
    this.directory = directory;
    this.rendering = rendering;
    this.time = time;
  }

  /** Open dossiers. */
  Mono<String> open(AgencyCode agency, ListQuestion asked, Visit visit) {
    OffsetDateTime now = time.now();
    Nearness nearness = new Nearness(now, workingTime.get().standardSchedule().calendar());
    return units(agency, asked)
        .concatMap(unit -> pages(agency, unit, asked, null))
        .concatMapIterable(DeskPage::buckets)
        .concatMapIterable(DeskPage.Bucket::entries)
        .filter(entry -> asked.asksFor(entry, nearness))
        .take(MOST + 1L)
        .collectList()
        .map(
            found ->
                rendering.page(
                    "leader/list",
                    visit,
                    Map.of(
                        "office",
                        directory.ofAgency(agency),
                        "now",
                        Dates.minute(now),
                        "asked",
                        asked,
                        "unit",
                        asked.unit() == null ? "" : directory.ofUnit(agency, asked.unit()),
                        "day",
                        asked.due() == null ? "" : Dates.day(asked.due()),
                        "after",
                        asked.after() == null ? "" : Dates.day(asked.after()),
                        "list",
                        list(agency, found, now))));
  }

  /** Broken promises that nobody has apologised for. */
  Mono<String> owed(AgencyCode agency, Visit visit) {
    return apologies
        .of(agency)
        .map(
            report ->
                rendering.page(
                    "leader/apologies",
                    visit,
                    Map.of(
                        "office",
                        directory.ofAgency(agency),
                        "now",
                        Dates.minute(report.asOf()),
                        "count",
                        report.owed().size(),
                        "rule",
                        visit.language().of(report.rule()),
                        "list",
                        DossierList.ofOwed(report, directory, MOST))));
  }

  private DossierList list(AgencyCode agency, List<DeskEntry> found, OffsetDateTime now) {
    return DossierList.ofOpen(
        agency,
        found.subList(0, Math.min(MOST, found.size())),
        found.size() > MOST,
        directory,
        now.toLocalDate());
  }

  private Flux<String> units(AgencyCode agency, ListQuestion asked) {
    return asked.unit() == null
        ? sla.ofAgency(agency)
            .flatMapIterable(SlaReport::units)
            .map(SlaReport.Row::name)
            .sort(Alphabet.by(unit -> directory.ofUnit(agency, unit)))
        : Flux.just(asked.unit());
  }

  /** One page after the other, as long as somebody reads on. */
  private Flux<DeskPage> pages(
      AgencyCode agency, String unit, ListQuestion asked, @Nullable String after) {
    DeskOwner owner = DeskOwner.unit(agency, new UnitCode(unit));
    return desk.page(owner, asked.filter(), after)
        .expand(
            page ->
                page.next() == null ? Mono.empty() : desk.page(owner, asked.filter(), page.next()))
        .limitRate(1);
  }
}
