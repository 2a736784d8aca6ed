package vn.minhbach.query.citizen;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.TimelineEntry;

/**
 * A form that the citizen was given (Circular 03/2025/TT-VPCP).
 *
 * @param number 01 to 05
 * @param day when
 */
record IssuedForm(String number, String day) {

  /** All that the timeline tells of, in order. */
  static List<IssuedForm> of(StatusView status) {
    return status.timeline().stream().flatMap(IssuedForm::of).toList();
  }

  private static Stream<IssuedForm> of(TimelineEntry entry) {
    @Nullable String number = entry.data().get("form");
    return number == null
        ? Stream.empty()
        : Stream.of(new IssuedForm(number, Dates.day(entry.at().toLocalDate())));
  }
}
