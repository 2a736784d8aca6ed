package vn.minhbach.query.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.desk.Desk;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.desk.DeskPage;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.shared.time.WorkingTime;

/** The work list as it is loaded, and as it changes: rendered once for all who look at it. */
final class WorkPage {
  private static final String PARTS = "work/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Desk desk;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final Supplier<WorkingTime> workingTime;
  private final PassingTime time;

  WorkPage(
      Desk desk,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      Supplier<WorkingTime> workingTime,
      PassingTime time) {
    this.desk = desk;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.workingTime = workingTime;
    this.time = time;
  }

  /**
   * The page as HTML.
   *
   * @param missed what was looked for and is not there; absent if nothing was
   */
  Mono<String> of(WorkQuestion question, Colleague who, @Nullable String missed, Visit visit) {
    return desk.page(question.owner(), question.filter(), question.after())
        .zipWith(desk.count(DeskOwner.counter(who.agency())))
        .map(
            found -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.put("office", directory.ofAgency(who.agency()));
              model.put("table", table(question, found.getT1(), found.getT2()));
              model.put("stream", question.stream());
              model.put("chooser", DeskChooser.of(question, who, directory));
              model.put("staff", OfficeStaff.around(who, directory));
              model.put("who", who);
              if (missed != null) {
                model.put("missed", missed);
              }
              return rendering.page("work/list", visit, model);
            });
  }

  /** The list, now and whenever it becomes another. */
  Flux<List<Fragment>> live(WorkQuestion question, Language language) {
    DeskOwner counter = DeskOwner.counter(question.owner().agency());
    return shared.follow(
        question.owner().agency() + question.stream() + "|" + language,
        () ->
            time.settled(
                    Flux.combineLatest(
                        desk.watch(question.owner(), question.filter(), question.after()),
                        desk.watchCount(counter),
                        (page, count) ->
                            table(
                                question,
                                documents.read(page, DeskPage.class),
                                Integer.parseInt(count))))
                .distinctUntilChanged()
                .map(table -> parts(table, language)));
  }

  private List<Fragment> parts(WorkTable table, Language language) {
    Map<String, Object> model = Map.of("table", table);
    return List.of(
        rendering.part(PARTS, "filters", language, model),
        rendering.part(PARTS, "list", language, model));
  }

  private WorkTable table(WorkQuestion question, DeskPage page, int atCounter) {
    return WorkTable.of(
        question,
        page,
        atCounter,
        time.now(),
        workingTime.get().standardSchedule().calendar(),
        directory);
  }
}
