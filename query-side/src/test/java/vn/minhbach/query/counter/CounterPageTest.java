package vn.minhbach.query.counter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.demand.Demand;
import vn.minhbach.query.demand.DemandProjection;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.queue.QueueProjection;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/** The counter's screen of a new office: nobody has come yet. */
class CounterPageTest {
  private static final OffsetDateTime MORNING = Cast.at("2026-11-20", "09:00");
  private static final Colleague CLERK = clerkOf("TTPVHCC");
  private static final Colleague CLERK_WITHOUT_QUEUE = clerkOf("TUPHAP");

  private final VirtualTimeScheduler timer = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(MORNING, timer);
  private final ViewStore store = EmbeddedViewStore.inMemory();
  private final LiveViews live = new LiveViews(setting.documents, timer);
  private final CounterPage page =
      new CounterPage(
          new Queues(
              new View<>(store, setting.documents, new QueueProjection()),
              live,
              MORNING::toInstant),
          new Demand(new View<>(store, setting.documents, new DemandProjection())),
          setting.documents,
          setting.directory,
          setting.confirmations,
          setting.rendering,
          setting.time);

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource
  void it_is_complete_in_every_language_before_anybody_has_come(Language language) {
    assertThat(html(CLERK, language))
        .contains("UBND xã Hàm Thuận", "id=\"my-counter\"", "data-seat=\"2\"", "field B")
        .doesNotContain("??")
        .doesNotContain("class=\"shortcuts\"");
  }

  @Test
  void where_nobody_waits_by_tickets_there_is_no_queue_and_the_rest_works() {
    assertThat(html(CLERK_WITHOUT_QUEUE, Language.VI))
        .contains("id=\"receive\"", "value=\"TUPHAP\"")
        .doesNotContain("id=\"queue\"");
  }

  @Test
  void others_receive_for_the_unit_that_citizens_come_to() {
    Colleague leader =
        new Colleague(
            new OfficerId("giamdoc"), "Leader", Role.LEADER, Cast.AGENCY, new UnitCode("TUPHAP"));
    assertThat(Place.of(leader, setting.directory))
        .isEqualTo(new Place(Cast.AGENCY, new UnitCode("TTPVHCC")));
  }

  private String html(Colleague who, Language language) {
    return requireNonNull(
        page.of(who, new Visit(language, who, "/desk", Map.of())).block(PageSetting.PATIENCE));
  }

  private static Colleague clerkOf(String unit) {
    return new Colleague(
        new OfficerId("motcua1"), "Clerk", Role.CLERK, Cast.AGENCY, new UnitCode(unit));
  }
}
