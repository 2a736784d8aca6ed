package vn.minhbach.query.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.COUNTER;
import static vn.minhbach.query.cast.Cast.JUSTICE;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.desk.DeskOwner;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Watching;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.WorkingTime;

class WorkPageTest {
  private static final Colleague CLERK =
      new Colleague(new OfficerId("motcua1"), "Clerk", Role.CLERK, AGENCY, COUNTER);
  private static final WorkQuestion ALL =
      new WorkQuestion(DeskOwner.unit(AGENCY, COUNTER), DeskFilter.ALL, null);

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final Watching somebody = new Watching(time);
  private final WorkPage list =
      new WorkPage(
          setting.desk,
          setting.documents,
          setting.directory,
          setting.confirmations,
          setting.rendering,
          WorkingTime::builtIn,
          setting.time);
  private final DossierPage dossiers =
      new DossierPage(
          setting.lookup,
          setting.ledgers,
          setting.documents,
          setting.directory,
          setting.confirmations,
          setting.rendering,
          WorkingTime::builtIn,
          setting.time);

  @AfterEach
  void leave() {
    somebody.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_list_is_complete_as_it_is_loaded_in_every_language(Language language) {
    setting.tell(
        Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")),
        Tale.of(2).filed(at("2026-11-20", "08:30")));
    assertThat(page(ALL, language))
        .contains("H36.199-261120-0001", Cast.PROCEDURE_NAME, "25/11/2026", "08:30 20/11/2026")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @EnumSource
  void a_dossier_is_complete_as_it_is_loaded_in_every_language(Language language) {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "08:10"), Cast.AN)
            .opinionAsked(at("2026-11-20", "08:20"), "Chi cục Thuế", at("2026-11-20", "08:40"));
    setting.tell(tale);
    assertThat(
            requireNonNull(
                dossiers
                    .of(
                        DossierReference.parse(tale.dossier().value()),
                        CLERK,
                        new Visit(language, CLERK, "/dossiers/x", Map.of()))
                    .block(PageSetting.PATIENCE)))
        .contains("H36.199-261120-0001", "officer an", "Chi cục Thuế", "data-version=\"3\"")
        .doesNotContain("??");
  }

  @Test
  void what_is_due_first_comes_first_and_each_part_says_how_much_it_holds() {
    setting.tell(
        Tale.of(1).received(at("2026-11-16", "08:00"), byDay("2026-11-27")),
        Tale.of(2).received(at("2026-11-16", "08:00"), byDay("2026-11-18")),
        Tale.of(3).received(at("2026-11-16", "08:00"), null));
    WorkTable table = table(ALL);
    assertThat(table.groups().stream().map(WorkTable.Group::word))
        .containsExactly("overdue", "later", "unpromised");
    assertThat(table.filters().stream().filter(one -> one.count() > 0).toList())
        .isEqualTo(
            List.of(
                new WorkTable.Filter("all", 3, "/work?unit=TTPVHCC", true),
                new WorkTable.Filter("overdue", 1, "/work?unit=TTPVHCC&filter=overdue", false),
                new WorkTable.Filter("later", 1, "/work?unit=TTPVHCC&filter=later", false),
                new WorkTable.Filter(
                    "unpromised", 1, "/work?unit=TTPVHCC&filter=unpromised", false)));
  }

  @Test
  void a_result_waits_at_the_counter_whichever_unit_made_it() {
    setting.tell(
        Tale.of(1)
            .received(at("2026-11-16", "08:00"), byDay("2026-11-20"))
            .transferred(at("2026-11-16", "09:00"), JUSTICE)
            .decided(at("2026-11-19", "08:00"))
            .atCounter(at("2026-11-19", "09:00")));
    WorkTable.Row row =
        table(new WorkQuestion(DeskOwner.counter(AGENCY), DeskFilter.COUNTER, null))
            .groups()
            .getFirst()
            .rows()
            .getFirst();
    assertThat(List.of(row.stage(), String.valueOf(row.since()), row.unit()))
        .isEqualTo(List.of("AT_COUNTER", "19/11/2026", "TUPHAP"));
  }

  @Test
  void a_list_follows_a_bucket_that_was_not_there_when_it_was_opened() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    watch();
    setting.tell(tale);
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("list")).contains("H36.199-261120-0001");
    tale.assigned(at("2026-11-20", "08:30"), Cast.BINH);
    setting.tell();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("list")).contains("officer binh");
  }

  @Test
  void a_list_changes_with_the_day_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-20")));
    watch();
    assertThat(somebody.latest("list")).contains("data-group=\"today\"");
    setting.at(at("2026-11-23", "08:00"));
    somebody.pass(Duration.ofMinutes(2));
    assertThat(somebody.latest("list")).contains("data-group=\"overdue\"");
  }

  @Test
  void a_hundred_watchers_share_one_rendering() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    for (int i = 0; i < 100; i++) {
      watch();
    }
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.count("list")).isEqualTo(100);
    assertThat(setting.renderings).hasValue(1);
  }

  private WorkTable table(WorkQuestion question) {
    return requireNonNull(
        setting
            .desk
            .page(question.owner(), question.filter(), question.after())
            .map(
                page ->
                    WorkTable.of(
                        question,
                        page,
                        0,
                        setting.time.now(),
                        WorkingTime.builtIn().standardSchedule().calendar(),
                        setting.directory))
            .block(PageSetting.PATIENCE));
  }

  private String page(WorkQuestion question, Language language) {
    return requireNonNull(
        list.of(question, CLERK, null, new Visit(language, CLERK, "/work", Map.of()))
            .block(PageSetting.PATIENCE));
  }

  private void watch() {
    somebody.watch(setting.stream().of(Language.VI, list.live(ALL, Language.VI)));
    somebody.pass(Duration.ofMillis(250));
  }
}
