package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.board.BoardProjection;

class LiveStreamTest {
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(at("2026-11-20", "09:00"), time);
  private final LiveStream stream = setting.stream();
  private final Watching somebody = new Watching(time);

  @AfterEach
  void leave() {
    somebody.close();
  }

  @Test
  void what_a_page_shows_is_confirmed_every_ten_seconds() {
    somebody.watch(stream.of(Language.VI, Flux.never()));
    somebody.pass(Duration.ofSeconds(1));
    setting.at(at("2026-11-20", "09:01"));
    somebody.pass(Confirmations.EVERY);
    assertThat(somebody.latest("confirmed")).contains(">09:01:00</time>");
    assertThat(somebody.count("confirmed")).isEqualTo(2);
  }

  @Test
  void nothing_is_confirmed_while_a_view_stands_still() {
    Confirmations standing = setting.confirmations(new BoardProjection());
    somebody.watch(new LiveStream(standing, setting.time).of(Language.VI, Flux.never()));
    somebody.pass(Duration.ofMinutes(2));
    assertThat(somebody.count("confirmed")).isZero();
  }

  @Test
  void changes_are_sent_each_to_its_place() {
    Flux<List<Fragment>> changes = Flux.just(List.of(new Fragment("here", "<b>1</b>")));
    somebody.watch(stream.of(Language.VI, Flux.concat(changes, Flux.never())));
    somebody.pass(Duration.ofSeconds(1));
    assertThat(somebody.latest("here")).isEqualTo("<b>1</b>");
  }

  @Test
  void a_stream_ends_before_the_session_does_and_says_when_to_ask_again() {
    List<String> ended = watchEnds(stream.of(Language.VI, Flux.never()));
    somebody.pass(LiveStream.LONGEST.minusSeconds(1));
    assertThat(ended).isEmpty();
    somebody.pass(Duration.ofSeconds(1));
    assertThat(ended).isEqualTo(List.of("ended"));
    assertThat(somebody.seen())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.retry()).isEqualTo(Duration.ofSeconds(2)));
  }

  @Test
  void streams_end_when_the_product_stops() {
    List<String> ended = watchEnds(stream.of(Language.VI, Flux.never()));
    stream.onApplicationEvent(new ContextClosedEvent(new StaticApplicationContext()));
    assertThat(ended).isEqualTo(List.of("ended"));
  }

  private List<String> watchEnds(Flux<ServerSentEvent<String>> events) {
    List<String> ended = new CopyOnWriteArrayList<>();
    somebody.watch(events.doOnComplete(() -> ended.add("ended")));
    return ended;
  }
}
