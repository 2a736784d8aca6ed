package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class SpanTest {
  private final MessageSource messages = new PageConfiguration().messageSource();

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 phút, 0 minutes",
    "PT59S, 0 phút, 0 minutes",
    "PT1M, 1 phút, 1 minute",
    "PT59M59S, 59 phút, 59 minutes",
    "PT1H, 1 giờ, 1 hour",
    "PT1H1M, 1 giờ 1 phút, 1 hour 1 minute",
    "PT23H59M, 23 giờ 59 phút, 23 hours 59 minutes",
    "PT24H, 1 ngày, 1 day",
    "PT49H, 2 ngày 1 giờ, 2 days 1 hour",
    "PT95H59M, 3 ngày 23 giờ, 3 days 23 hours"
  })
  void a_length_is_said_as_people_say_it(Duration length, String vi, String en) {
    assertThat(said(length, Language.VI)).isEqualTo(vi);
    assertThat(said(length, Language.EN)).isEqualTo(en);
  }

  private String said(Duration length, Language language) {
    Span span = Span.of(length);
    return messages.getMessage(
        span.key(), new Object[] {span.first(), span.second()}, language.locale());
  }
}
