package vn.minhbach.query.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.page.Messages;

/** What templates put together. */
class BoardWordsTest {
  @Test
  void every_measure_and_every_period_has_a_name() {
    assertThat(Messages.keys())
        .containsAll(Stream.of(Measure.values()).map(measure -> "measure." + measure).toList())
        .containsAll(Stream.of(Measure.values()).map(measure -> "measure.full." + measure).toList())
        .containsAll(Stream.of(Measure.values()).map(measure -> "define." + measure).toList())
        .contains("period.day", "period.month", "period.quarter", "period.year");
  }
}
