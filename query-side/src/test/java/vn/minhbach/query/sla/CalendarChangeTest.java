package vn.minhbach.query.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.WorkingTime;

class CalendarChangeTest {
  private static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");

  @Test
  void the_next_report_is_counted_by_the_calendar_that_holds_then() {
    WorkingTime next =
        WorkingTime.parse(WorkingTime.builtInText().replace("version VN-", "version HT-"));
    AtomicReference<WorkingTime> holds = new AtomicReference<>(WorkingTime.builtIn());
    Documents documents = new Documents();
    ViewStore store = EmbeddedViewStore.inMemory();
    SlaMonitor monitor =
        new SlaMonitor(
            new View<>(store, documents, new SlaProjection()),
            new LiveViews(documents, Schedulers.immediate()),
            holds::get,
            () -> Instant.parse("2026-11-16T02:00:00Z"));

    assertThat(version(monitor)).isEqualTo(WorkingTime.builtIn().calendar().version());
    holds.set(next);
    assertThat(version(monitor)).isEqualTo(next.calendar().version());
  }

  private static String version(SlaMonitor monitor) {
    SlaReport report = monitor.ofAgency(HAM_THUAN).block();
    return report == null ? "" : report.calendar();
  }
}
