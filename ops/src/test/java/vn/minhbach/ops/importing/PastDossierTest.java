package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastDossierTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-09T08:00:00+07:00, 2024-01-09T16:00:00+07:00, true, false",
    "2024-01-09T08:00:00+07:00, 2024-01-10T00:00:00+07:00, true, true",
    "2024-01-09T08:00:00+07:00, 2024-01-09T08:00:00+07:00, false, false",
    "2024-01-09T23:30:00+02:00, 2024-01-10T00:10:00+03:00, false, true",
    "2024-01-09T08:00:00+07:00, , false, false",
    ", 2024-01-09T08:00:00+07:00, false, false"
  })
  void late_by_the_instant_and_late_by_the_date_as_written_are_two_things(
      @Nullable OffsetDateTime deadline,
      @Nullable OffsetDateTime completedAt,
      boolean byInstant,
      boolean byLocalDate) {
    PastDossier dossier =
        new PastDossier("1", 1, null, deadline, completedAt, null, null, null, null, List.of());
    assertThat(dossier.isLateByInstant()).isEqualTo(byInstant);
    assertThat(dossier.isLateByLocalDate()).isEqualTo(byLocalDate);
  }
}
