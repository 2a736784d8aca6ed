package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LineProgressTest {
  @Test
  void a_line_for_each_tenth_tells_speed_and_time_left() {
    Iterator<Instant> seconds =
        LongStream.of(0, 1, 2, 4).mapToObj(Instant::ofEpochSecond).iterator();
    StringWriter out = new StringWriter();
    try (Progress progress = new LineProgress(new PrintWriter(out), seconds::next)) {
      progress.checked(1, 2);
      progress.checked(2, 2);
      progress.answered(250, 1_000);
      progress.answered(260, 1_000);
      progress.answered(500, 1_000);
      progress.answered(1_000, 1_000);
    }
    assertThat(out.toString().lines())
        .containsExactly(
            "checking the whole file first",
            "250 of 1000 events (20 %), 250 events/s, 3 s left",
            "500 of 1000 events (50 %), 250 events/s, 2 s left",
            "1000 of 1000 events (100 %), 250 events/s, 0 s left");
  }

  @Test
  void a_file_without_events_is_done_at_once() {
    StringWriter out = new StringWriter();
    try (Progress progress = new LineProgress(new PrintWriter(out), () -> Instant.EPOCH)) {
      progress.answered(0, 0);
    }
    assertThat(out.toString().lines())
        .containsExactly("0 of 0 events (100 %), 0 events/s, 0 s left");
  }
}
