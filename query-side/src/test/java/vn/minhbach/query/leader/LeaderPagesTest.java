package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;

/** The pages behind the leader's first one, over the story of a week. */
class LeaderPagesTest {
  private static final String LATE = "H36.199-261112-0001";
  private static final String NEXT_WEEK = "H36.199-261118-0002";
  private static final String WAITS = "H36.199-261119-0003";

  private final LeaderSetting setting =
      new LeaderSetting(
          at("2026-11-20", "09:00"), Schedulers.immediate(), late(), nextWeek(), waits(), done());

  @ParameterizedTest
  @EnumSource
  void every_page_is_complete_in_every_language(Language language) {
    assertThat(setting.list(language, Map.of("filter", "overdue"))).contains(LATE);
    assertThat(setting.apologies(language)).contains(LATE, "TUPHAP");
    assertThat(setting.figures(language, null)).contains("<polyline", "class=\"bar\"");
    assertThat(setting.watch(language, null)).contains("id=\"LATE_APOLOGY\"");
    assertThat(setting.fair(language, null)).contains("<table");
    assertThat(
            setting.today(language)
                + setting.list(language, Map.of())
                + setting.apologies(language)
                + setting.figures(language, "2026-Q4")
                + setting.watch(language, "2026-11")
                + setting.fair(language, "2026"))
        .doesNotContain("??", "NaN");
  }

  @ParameterizedTest
  @EnumSource
  void a_new_office_has_honest_pages(Language language) {
    LeaderSetting empty = new LeaderSetting(at("2026-11-20", "09:00"), Schedulers.immediate());
    assertThat(
            empty.list(language, Map.of())
                + empty.apologies(language)
                + empty.figures(language, null)
                + empty.watch(language, null)
                + empty.fair(language, null))
        .contains("class=\"none\"")
        .doesNotContain("??", "NaN", "<polyline");
  }

  @Test
  void a_list_holds_what_its_number_counted() {
    assertThat(setting.list(Language.EN, Map.of("filter", "overdue")))
        .contains(LATE, "2 days late")
        .doesNotContain(NEXT_WEEK, WAITS);
    assertThat(setting.list(Language.EN, Map.of("due", "2026-11-27")))
        .contains(NEXT_WEEK)
        .doesNotContain(LATE, WAITS);
    assertThat(setting.list(Language.EN, Map.of("after", "2026-11-27")))
        .contains(WAITS)
        .doesNotContain(LATE, NEXT_WEEK);
    assertThat(setting.list(Language.EN, Map.of("waits", "CITIZEN")))
        .contains(WAITS)
        .doesNotContain(LATE, NEXT_WEEK);
    assertThat(setting.list(Language.EN, Map.of("unit", "TUPHAP")))
        .contains(LATE)
        .doesNotContain(NEXT_WEEK, WAITS);
  }

  @Test
  void what_is_asked_for_has_to_exist() {
    assertThatThrownBy(() -> setting.list(Language.VI, Map.of("filter", "soon")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> setting.list(Language.VI, Map.of("due", "tomorrow")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> setting.list(Language.VI, Map.of("waits", "me")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> setting.csv(Language.VI, "secrets", null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> setting.watch(Language.VI, "2026-13"))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026-Q5", "0001", "soon"})
  void only_a_month_a_quarter_or_a_year_can_be_drawn(String period) {
    assertThatThrownBy(() -> setting.figures(Language.VI, period)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void the_data_of_a_plot_is_a_file_in_the_language_that_was_chosen() {
    assertThat(setting.csv(Language.EN, "durations", null).lines())
        .startsWith(
            "\uFEFFFrom (working days),To (working days),Dossiers", "0,0,0", "1,1,0", "2,2,1");
    assertThat(setting.csv(Language.VI, "fields", null).lines())
        .containsExactly(
            "\uFEFFLĩnh vực,Trước hạn,Đúng hạn,Quá hạn,Không hẹn ngày",
            "Hộ tịch,0,0,0,0",
            "Đất đai,1,0,0,0");
    assertThat(setting.csv(Language.EN, "days", null).lines())
        .hasSize(31)
        .contains("2026-11-19,1,0,3,1", "2026-11-20,0,0,3,1");
    assertThat(setting.csv(Language.EN, "months", "2026-10").lines())
        .hasSize(13)
        .endsWith("2026-10,0,0,0,0");
  }

  @Test
  void below_the_smallest_sample_nothing_is_said() {
    assertThat(setting.fair(Language.EN, null)).contains("too few to say");
  }

  private static Tale late() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-12", "08:00"), byDay("2026-11-18"))
            .transferred(at("2026-11-12", "09:00"), Cast.JUSTICE)
            .assigned(at("2026-11-12", "10:00"), Cast.AN);
    return tale.then(
        Actor.SYSTEM,
        at("2026-11-19", "00:00"),
        tale.standing(),
        occurrence -> new OverdueNoted(occurrence, byDay("2026-11-18")));
  }

  private static Tale nextWeek() {
    return Tale.of(2).received(at("2026-11-18", "08:00"), byDay("2026-11-27"));
  }

  private static Tale waits() {
    return Tale.of(3)
        .received(at("2026-11-19", "08:00"), byDay("2026-12-10"))
        .supplementAsked(at("2026-11-19", "10:00"), "Giấy chứng sinh");
  }

  private static Tale done() {
    return Tale.of(4, Cast.LAND)
        .received(at("2026-11-16", "08:00"), byDay("2026-11-27"))
        .decided(at("2026-11-18", "09:00"))
        .atCounter(at("2026-11-18", "10:00"))
        .handedOver(at("2026-11-18", "11:00"));
  }
}
