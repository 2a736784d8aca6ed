package vn.minhbach.query.citizen;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Span;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Who has a dossier, and how long nothing has happened to it.
 *
 * @param agency whose dossier it is
 * @param unit where it is
 * @param officer the name tag of who handles it (Decree 224/2026/NĐ-CP art. 15.1.g); absent while
 *     nobody was assigned, and after the end
 * @param since when it became the turn of whoever has to act; absent after the end, and while
 *     nobody knows
 * @param age how long ago anything was recorded last
 */
record Whereabouts(
    String agency, String unit, @Nullable String officer, @Nullable String since, Span age) {

  static Whereabouts of(
      StatusView status, @Nullable LedgerReport ledger, boolean ended, Surroundings around) {
    AgencyCode agency = new AgencyCode(status.agency());
    Duration age = Duration.between(status.timeline().getLast().at(), around.now());
    return new Whereabouts(
        around.names().ofAgency(agency),
        around.names().ofUnit(agency, status.unit()),
        ended || status.officer() == null
            ? null
            : around.names().ofOfficer(agency, status.officer()),
        ended || ledger == null ? null : since(ledger),
        // The clocks of two nodes differ.
        Span.of(age.isNegative() ? Duration.ZERO : age));
  }

  private static @Nullable String since(LedgerReport ledger) {
    if (!ledger.runs() || ledger.slices().isEmpty()) {
      return null;
    }
    OffsetDateTime from = ledger.slices().getLast().from();
    return Dates.minute(from);
  }
}
