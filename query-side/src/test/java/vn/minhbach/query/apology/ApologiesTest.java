package vn.minhbach.query.apology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.WaitingFor;

class ApologiesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final OffsetDateTime NOW = at("2026-11-20", "10:00");
  private static final Promise BROKEN = byDay("2026-11-18");
  private static final Promise LATER = byDay("2026-12-01");

  @Test
  void a_broken_promise_is_owed_an_apology() {
    Tale tale = broken(1);
    assertThat(owed(tale))
        .containsExactly(
            new Debt(
                tale.dossier().value(),
                requireNonNull(tale.standing().code()).value(),
                "Hộ tịch",
                "TTPVHCC",
                "an",
                WaitingFor.OFFICE,
                BROKEN,
                null,
                false));
  }

  @Test
  void nothing_is_owed_before_the_date_was_broken() {
    assertThat(owed(Tale.of(1).received(at("2026-11-12", "08:00"), LATER))).isEmpty();
  }

  @Test
  void the_longest_broken_stands_first() {
    Tale older =
        noted(
            Tale.of(2).received(at("2026-11-02", "08:00"), byDay("2026-11-10")),
            at("2026-11-11", "00:00"),
            byDay("2026-11-10"));
    Tale newer = broken(1);
    assertThat(owed(newer, older))
        .extracting(Debt::dossier)
        .containsExactly(older.dossier().value(), newer.dossier().value());
  }

  @Test
  void an_apology_pays_once_and_for_all() {
    Tale tale = apologised(broken(1)).extended(at("2026-11-19", "10:00"), byDay("2026-11-19"));
    assertThat(owed(noted(tale, at("2026-11-20", "00:00"), byDay("2026-11-19")))).isEmpty();
  }

  @Test
  void an_apology_that_comes_before_the_note_pays_too() {
    Tale tale = apologised(Tale.of(1).received(at("2026-11-12", "08:00"), BROKEN));
    assertThat(owed(noted(tale, at("2026-11-19", "11:00"), BROKEN))).isEmpty();
  }

  @Test
  void a_date_that_was_moved_is_no_longer_broken() {
    assertThat(owed(broken(1).extended(at("2026-11-19", "09:00"), LATER))).isEmpty();
  }

  @Test
  void a_date_that_was_moved_and_is_broken_again_is_owed_again() {
    Tale tale = broken(1).extended(at("2026-11-19", "09:00"), byDay("2026-11-19"));
    noted(tale, at("2026-11-20", "00:00"), byDay("2026-11-19"));
    assertThat(owed(tale)).extracting(Debt::promise).containsExactly(byDay("2026-11-19"));
  }

  @Test
  void what_is_done_late_is_owed_until_it_is_handed_over() {
    Tale tale = broken(1).decided(at("2026-11-19", "09:00")).atCounter(at("2026-11-19", "10:00"));
    assertThat(owed(tale)).extracting(Debt::resolvedAt).containsExactly(at("2026-11-19", "10:00"));
    assertThat(owed(tale.handedOver(at("2026-11-20", "09:00")))).isEmpty();
  }

  @Test
  void the_list_follows_who_holds_the_dossier() {
    assertThat(owed(broken(1).transferred(at("2026-11-19", "09:00"), Cast.JUSTICE)))
        .extracting(Debt::unit)
        .containsExactly("TUPHAP");
  }

  @Test
  void nobody_is_left_to_be_told_of_what_was_stopped_or_cancelled() {
    assertThat(owed(broken(1).stopped(at("2026-11-19", "09:00")))).isEmpty();
    assertThat(owed(broken(1).cancelled(at("2026-11-19", "09:00")))).isEmpty();
  }

  @Test
  void no_document_is_left_of_what_is_paid_and_over() {
    Tale tale =
        apologised(broken(1))
            .decided(at("2026-11-19", "13:00"))
            .atCounter(at("2026-11-19", "14:00"));
    assertThat(Folding.of(new DebtsProjection(), tale.handedOver(at("2026-11-19", "15:00"))))
        .isEmpty();
  }

  private static Tale broken(int number) {
    Tale tale =
        Tale.of(number)
            .received(at("2026-11-12", "08:00"), BROKEN)
            .assigned(at("2026-11-12", "09:00"), Cast.AN);
    return noted(tale, at("2026-11-19", "00:00"), BROKEN);
  }

  private static Tale noted(Tale tale, OffsetDateTime at, Promise promise) {
    return tale.then(
        Actor.SYSTEM, at, tale.standing(), occurrence -> new OverdueNoted(occurrence, promise));
  }

  private static Tale apologised(Tale tale) {
    return tale.then(
        Cast.LEADER,
        at("2026-11-19", "08:30"),
        tale.standing(),
        occurrence ->
            new ApologyIssued(
                occurrence, ExtensionCause.OTHER, Cast.COUNTER, null, Form.APOLOGY, BROKEN, null));
  }

  private static List<Debt> owed(Tale... tales) {
    Documents documents = new Documents();
    DebtsProjection projection = new DebtsProjection();
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      List<Change> changes = new ArrayList<>();
      Folding.of(projection, tales)
          .forEach((key, view) -> changes.add(new Change.Put(key, documents.write(view))));
      store.commit(new Batch(projection.view(), 1, "t", changes)).block(PATIENCE);
      Apologies apologies =
          new Apologies(
              new View<>(store, documents, projection),
              new LiveViews(documents, Schedulers.immediate()),
              NOW::toInstant);
      return requireNonNull(apologies.of(Cast.AGENCY).block(PATIENCE)).owed();
    }
  }
}
