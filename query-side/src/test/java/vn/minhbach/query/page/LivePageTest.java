package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.UnknownDossier;

class LivePageTest {
  private static final String RECEIVED_TODAY = "<dd id=\"tile-received\">%d</dd>";

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final LivePage live = setting.live();
  private final List<ServerSentEvent<String>> seen = new CopyOnWriteArrayList<>();
  private final List<Disposable> watchers = new ArrayList<>();

  @AfterEach
  void leave() {
    watchers.forEach(Disposable::dispose);
  }

  @Test
  void an_event_changes_board_and_monitor_of_who_watches() {
    watch(live.office(AGENCY, Language.VI));
    pass(Duration.ofSeconds(1));
    assertThat(latest("summary")).contains(RECEIVED_TODAY.formatted(0));
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    pass(Duration.ofSeconds(1));
    assertThat(latest("summary")).contains(RECEIVED_TODAY.formatted(1));
    assertThat(latest("units")).contains("Trung tâm");
  }

  @Test
  void midnight_alone_makes_a_new_day() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch(live.office(AGENCY, Language.EN));
    pass(Duration.ofSeconds(1));
    assertThat(latest("summary")).contains("Friday 20/11/2026", RECEIVED_TODAY.formatted(1));
    setting.at(at("2026-11-21", "00:00"));
    pass(Duration.ofMinutes(1));
    assertThat(latest("summary")).contains("Saturday 21/11/2026", RECEIVED_TODAY.formatted(0));
  }

  @Test
  void a_due_moment_that_passes_shows_without_any_event() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "09:30")));
    watch(live.office(AGENCY, Language.VI));
    watch(status(1));
    pass(Duration.ofSeconds(1));
    assertThat(latest("status")).doesNotContain("đã quá hạn");
    String before = latest("sla");
    setting.at(at("2026-11-20", "09:31"));
    pass(Duration.ofMinutes(1));
    assertThat(latest("sla")).isNotEqualTo(before);
    assertThat(latest("status")).contains("đã quá hạn");
  }

  @Test
  void a_dossier_is_followed_while_it_is_watched() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    setting.tell(tale);
    watch(status(1));
    pass(Duration.ofSeconds(1));
    tale.transferred(at("2026-11-20", "09:00"), Cast.JUSTICE);
    setting.tell();
    pass(Duration.ofSeconds(1));
    assertThat(latest("latest")).contains("Đã chuyển hồ sơ đến TUPHAP");
    assertThat(latest("status")).contains("Đã chuyển hồ sơ đến TUPHAP");
  }

  @Test
  void whose_time_it_is_goes_on_while_it_is_watched() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch(status(1));
    pass(Duration.ofSeconds(1));
    assertThat(latest("status")).contains(">1 giờ<");
    setting.at(at("2026-11-20", "09:30"));
    pass(Duration.ofMinutes(1));
    assertThat(latest("status")).contains(">1 giờ 30 phút<");
  }

  @Test
  void a_ledger_that_stands_still_keeps_nobody_from_the_status() {
    setting.ledgersStandStill();
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    watch(status(1));
    pass(Duration.ofSeconds(3));
    assertThat(latest("status")).contains("25/11/2026").doesNotContain("Thời gian đến nay");
  }

  @Test
  void a_dossier_that_is_unknown_has_no_stream() {
    StepVerifier.create(live.status(reference(9), Language.VI))
        .expectError(UnknownDossier.class)
        .verify(PageSetting.PATIENCE);
  }

  @Test
  void a_hundred_watchers_share_one_rendering_a_language() {
    setting.tell(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    for (int i = 0; i < 100; i++) {
      watch(live.office(AGENCY, Language.VI));
      watch(live.office(AGENCY, Language.EN));
    }
    pass(Duration.ofSeconds(1));
    assertThat(count("units")).isEqualTo(200);
    assertThat(setting.renderings).hasValue(2);
  }

  @Test
  void a_burst_of_changes_is_pushed_as_one() {
    watch(live.office(AGENCY, Language.VI));
    pass(Duration.ofSeconds(1));
    long before = count("board");
    for (int i = 1; i <= 9; i++) {
      setting.tell(Tale.of(i).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    }
    pass(Duration.ofSeconds(1));
    assertThat(latest("summary")).contains(RECEIVED_TODAY.formatted(9));
    assertThat(count("board")).isEqualTo(before + 1);
  }

  @Test
  void the_figures_are_confirmed_every_ten_seconds() {
    watch(live.office(AGENCY, Language.VI));
    pass(Duration.ofSeconds(1));
    setting.at(at("2026-11-20", "09:01"));
    pass(LiveFragments.CONFIRMED_EVERY);
    assertThat(latest("confirmed")).contains(">09:01:00</time>");
    assertThat(count("confirmed")).isEqualTo(2);
  }

  @Test
  void nothing_is_confirmed_while_a_view_stands_still() {
    watch(setting.live(new BoardProjection()).office(AGENCY, Language.VI));
    pass(Duration.ofMinutes(2));
    assertThat(count("confirmed")).isZero();
  }

  @Test
  void a_stream_ends_before_the_session_does_and_says_when_to_ask_again() {
    List<String> ended = watchEnds(live.office(AGENCY, Language.VI));
    pass(LivePage.LONGEST.minusSeconds(1));
    assertThat(ended).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(ended).isEqualTo(List.of("ended"));
    assertThat(seen)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.retry()).isEqualTo(Duration.ofSeconds(2)));
  }

  @Test
  void streams_end_when_the_product_stops() {
    List<String> ended = watchEnds(live.office(AGENCY, Language.VI));
    live.onApplicationEvent(new ContextClosedEvent(new StaticApplicationContext()));
    assertThat(ended).isEqualTo(List.of("ended"));
  }

  private List<String> watchEnds(Flux<ServerSentEvent<String>> events) {
    List<String> ended = new CopyOnWriteArrayList<>();
    watch(events.doOnComplete(() -> ended.add("ended")));
    return ended;
  }

  private Flux<ServerSentEvent<String>> status(int number) {
    return live.status(reference(number), Language.VI).flatMapMany(stream -> stream);
  }

  private static DossierReference reference(int number) {
    return DossierReference.parse("H36.199-261120-000" + number);
  }

  private void watch(Flux<ServerSentEvent<String>> events) {
    watchers.add(events.subscribe(seen::add));
  }

  private void pass(Duration duration) {
    time.advanceTimeBy(duration);
  }

  private String latest(String event) {
    return seen.reversed().stream()
        .filter(sent -> event.equals(sent.event()))
        .map(sent -> Objects.requireNonNull(sent.data()))
        .findFirst()
        .orElse("");
  }

  private long count(String event) {
    return seen.stream().filter(sent -> event.equals(sent.event())).count();
  }
}
