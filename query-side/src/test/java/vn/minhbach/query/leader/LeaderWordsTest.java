package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.page.Messages;
import vn.minhbach.query.sla.DueGroup;

/** What templates put together. */
class LeaderWordsTest {
  @Test
  void every_group_has_a_name() {
    assertThat(Messages.keys())
        .containsAll(Stream.of(DueGroup.values()).map(group -> "due." + group).toList());
  }
}
