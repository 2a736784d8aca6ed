package vn.minhbach.query.display;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AGENCY;
import static vn.minhbach.query.cast.Cast.COUNTER;
import static vn.minhbach.query.cast.Cast.JUSTICE;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Watching;
import vn.minhbach.query.queue.CalledTicket;
import vn.minhbach.query.queue.MissedTicket;
import vn.minhbach.query.queue.QueueView;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.TicketNumber;
import vn.minhbach.shared.queue.WaitingLine;
import vn.minhbach.shared.time.WorkingTime;

class DisplayPageTest {
  private static final OffsetDateTime NINE = at("2026-11-20", "09:00");
  private static final QueueId TODAY = new QueueId(AGENCY, COUNTER, LocalDate.parse("2026-11-20"));

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final PageSetting setting = new PageSetting(NINE, time);
  private final Watching screen = new Watching(time);
  private final DisplayPage page =
      new DisplayPage(
          setting.queues,
          setting.results,
          setting.open,
          WorkingTime::builtIn,
          setting.documents,
          setting.directory,
          setting.confirmations,
          setting.rendering,
          setting.time);

  @AfterEach
  void leave() {
    screen.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_hall_is_complete_in_every_language(Language language) {
    assertThat(page(COUNTER, language))
        .contains("UBND xã Hàm Thuận", ">09:00:00</time>", "data-night=\"false\"")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @EnumSource
  void a_full_hall_is_complete_in_every_language(Language language) {
    setting.queue(TODAY, called("A007", 2, 0));
    setting.tell(ready(42));
    setting.tell(received(1, 8, Cast.CIVIL_STATUS));
    setting.tell(received(9, 15, Cast.LAND));
    assertThat(page(COUNTER, language))
        .contains(">A007</b>", ">B003</li>", "…-0042", "Hộ tịch")
        .doesNotContain("??");
  }

  @Test
  void a_call_is_read_out_letter_by_letter() {
    setting.queue(TODAY, called("A007", 2, 0));
    assertThat(page(COUNTER, Language.VI)).contains("data-say=\"Mời số A 0 0 7 đến quầy 2\"");
  }

  @Test
  void a_call_reaches_the_screen_and_a_recall_can_be_told_from_it() {
    watch();
    setting.queue(TODAY, called("A007", 2, 0));
    screen.pass(Duration.ofSeconds(1));
    assertThat(screen.latest("called")).contains("data-call=\"A007|2|0|");
    setting.queue(TODAY, called("A007", 2, 1));
    screen.pass(Duration.ofSeconds(1));
    assertThat(screen.latest("called")).contains("data-call=\"A007|2|1|");
  }

  @Test
  void a_result_that_may_be_shown_reaches_the_screen_by_its_serial_alone() {
    watch();
    setting.tell(ready(42));
    screen.pass(Duration.ofSeconds(1));
    assertThat(screen.latest("ready")).contains("…-0042").doesNotContain("H36.199");
  }

  @Test
  void the_screen_of_a_unit_where_nothing_is_collected_shows_no_results() {
    setting.tell(ready(42));
    assertThat(page(JUSTICE, Language.VI)).doesNotContain("0042");
  }

  @Test
  void a_dossier_changes_the_totals() {
    watch();
    setting.tell(received(1, 1, Cast.CIVIL_STATUS));
    screen.pass(Duration.ofSeconds(1));
    assertThat(screen.latest("totals").replaceAll("\\s+", " "))
        .contains("Hôm nay</th> <td data-measure=\"RECEIVED\">1</td>");
  }

  @Test
  void too_few_to_say_is_said() {
    assertThat(page(COUNTER, Language.VI)).contains(">quá ít để nói</b>");
  }

  @Test
  void it_falls_asleep_and_wakes_by_itself() {
    watch();
    setting.at(at("2026-11-20", "18:00"));
    screen.pass(Duration.ofMinutes(1));
    assertThat(screen.latest("opening")).contains("data-night=\"true\"", "Mở cửa thứ Hai, 23/11");
    setting.at(at("2026-11-23", "07:10"));
    screen.pass(Duration.ofMinutes(1));
    assertThat(screen.latest("opening")).contains("data-night=\"false\"");
  }

  @Test
  void at_midnight_the_totals_are_those_of_the_new_day() {
    setting.tell(received(1, 1, Cast.CIVIL_STATUS));
    watch();
    setting.at(at("2026-11-21", "00:00"));
    screen.pass(Duration.ofMinutes(1));
    assertThat(screen.latest("totals").replaceAll("\\s+", " "))
        .contains("Hôm nay</th> <td data-measure=\"RECEIVED\">0</td>");
  }

  private void watch() {
    screen.watch(setting.stream().of(Language.VI, page.live(AGENCY, COUNTER, Language.VI)));
    screen.pass(Duration.ofSeconds(1));
  }

  private static QueueView called(String ticket, int counter, int recalls) {
    return new QueueView(
        WaitingLine.EMPTY,
        new TreeMap<>(),
        List.of(new CalledTicket(new TicketNumber(ticket), counter, NINE, NINE, recalls, NINE)),
        List.of(new MissedTicket(new TicketNumber("B003"), NINE)),
        1,
        60);
  }

  private static Tale[] received(int first, int last, Field field) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            number ->
                Tale.of(number, field).received(at("2026-11-20", "08:00"), byDay("2026-11-25")))
        .toArray(Tale[]::new);
  }

  private static Tale ready(int number) {
    Tale tale =
        Tale.of(number).received(at("2026-11-20", "08:00"), byDay("2026-11-25")).decided(NINE);
    Standing after =
        tale.standing().at(tale.standing().axes().with(HandOver.AT_COUNTER), 0).resolved(NINE);
    return tale.then(
        Cast.CLERK,
        NINE,
        after,
        occurrence -> new ResultAtCounter(occurrence, after.timeliness(), null, true));
  }

  private String page(UnitCode unit, Language language) {
    return requireNonNull(
        page.of(AGENCY, unit, PageSetting.visit(language, "/display/" + unit, Map.of()))
            .block(PageSetting.PATIENCE));
  }
}
