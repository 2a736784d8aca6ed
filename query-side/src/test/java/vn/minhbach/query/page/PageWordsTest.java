package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/** What templates put together of words that all windows share. */
class PageWordsTest {
  @Test
  void every_day_of_the_week_has_a_name() {
    assertThat(Messages.keys())
        .containsAll(IntStream.rangeClosed(1, 7).mapToObj(day -> "weekday." + day).toList());
  }

  @Test
  void every_length_of_time_can_be_said() {
    assertThat(Messages.keys()).contains("span.days", "span.hours", "span.minutes", "span.none");
  }

  @ParameterizedTest
  @EnumSource
  void everybody_is_led_to_windows_that_have_a_name(Role role) {
    Colleague who =
        new Colleague(
            new OfficerId("somebody"),
            "Somebody",
            role,
            new AgencyCode("H36.199"),
            new UnitCode("VP"));
    Visit visit = new Visit(Language.VI, who, "/", Map.of());
    assertThat(Messages.keys())
        .containsAll(
            visit.windows().stream().map(window -> "page.window." + window.substring(1)).toList());
  }

  @Test
  void every_rule_that_is_explained_has_words() {
    assertThat(Messages.keys())
        .containsAll(
            Stream.concat(WindowProblems.RULES.stream(), Stream.of("other"))
                .map(field -> "problem.rule." + field)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void an_address_that_cannot_be_right_is_explained(Language language) {
    String page =
        PageSetting.rendering()
            .page(
                "page/problem",
                new Visit(language, null, "/", Map.of()),
                Map.of("office", "x", "field", "agency", "typed", "<i>", "rule", "agency"));
    assertThat(page).contains("“&lt;i&gt;”", "H36.199").doesNotContain("??");
  }

  @ParameterizedTest
  @EnumSource
  void the_door_is_complete(Language language) {
    String page =
        PageSetting.rendering()
            .page(
                "page/login",
                new Visit(language, null, "/login", Map.of()),
                Map.of("office", "x", "failed", true, "left", true));
    assertThat(page).contains("id=\"password\"").doesNotContain("??");
  }
}
