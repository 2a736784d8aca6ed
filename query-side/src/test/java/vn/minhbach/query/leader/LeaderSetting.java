package vn.minhbach.query.leader;

import static java.util.Objects.requireNonNull;
import static vn.minhbach.query.cast.Cast.AGENCY;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.apology.Apologies;
import vn.minhbach.query.apology.DebtsProjection;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.duration.Durations;
import vn.minhbach.query.duration.DurationsProjection;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.fairness.FairProjection;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.timeshare.TimeShareProjection;
import vn.minhbach.query.timeshare.TimeShares;
import vn.minhbach.query.watch.Watch;
import vn.minhbach.query.watch.WatchProjection;
import vn.minhbach.shared.time.WorkingTime;

/** The leader's pages over stories. */
final class LeaderSetting {
  /** Below it nothing is said. */
  static final int SMALLEST_SAMPLE = 3;

  final PageSetting shared;
  final LeaderPage page;

  private final ListPage lists;
  private final FiguresPage figures;
  private final WatchPage watch;
  private final FairPage fair;

  LeaderSetting(OffsetDateTime now, Scheduler timer, Tale... tales) {
    shared = new PageSetting(now, timer);
    Apologies apologies = new Apologies(shared.view(new DebtsProjection()), shared.live, shared);
    Watch lookout = new Watch(shared.view(new WatchProjection()), shared);
    page =
        new LeaderPage(
            shared.sla,
            apologies,
            lookout,
            shared.documents,
            shared.directory,
            shared.confirmations,
            shared.rendering,
            shared.time);
    lists =
        new ListPage(
            shared.sla,
            shared.desk,
            apologies,
            WorkingTime::builtIn,
            shared.directory,
            shared.rendering,
            shared.time);
    figures =
        new FiguresPage(
            shared.board,
            new Durations(shared.view(new DurationsProjection()), WorkingTime::builtIn, shared),
            shared.directory,
            shared.rendering,
            messages(),
            shared.time);
    watch = new WatchPage(lookout, shared.directory, shared.rendering, shared.time);
    fair =
        new FairPage(
            new FairBook(shared.view(new FairProjection()), shared.board, SMALLEST_SAMPLE, shared),
            new TimeShares(shared.view(new TimeShareProjection())),
            shared.directory,
            shared.rendering,
            shared.time);
    if (tales.length > 0) {
      shared.tell(tales);
    }
  }

  String today(Language language) {
    return html(page.of(AGENCY, visit(language, "/lead")));
  }

  String list(Language language, Map<String, String> query) {
    return html(lists.open(AGENCY, ListQuestion.of(query), visit(language, "/lead/list")));
  }

  String apologies(Language language) {
    return html(lists.owed(AGENCY, visit(language, "/lead/apologies")));
  }

  String figures(Language language, @Nullable String period) {
    return html(figures.of(AGENCY, period, visit(language, "/lead/figures")));
  }

  String csv(Language language, String plot, @Nullable String period) {
    return html(figures.csv(AGENCY, plot, period, language));
  }

  String watch(Language language, @Nullable String month) {
    return html(watch.of(AGENCY, month, visit(language, "/lead/watch")));
  }

  String fair(Language language, @Nullable String period) {
    return html(fair.of(AGENCY, period, visit(language, "/lead/fair")));
  }

  private static Visit visit(Language language, String path) {
    return PageSetting.visit(language, path, Map.of());
  }

  private static String html(Mono<String> page) {
    return requireNonNull(page.block(PageSetting.PATIENCE));
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/leader");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
