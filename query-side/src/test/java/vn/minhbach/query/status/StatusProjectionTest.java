package vn.minhbach.query.status;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.time.Wording;

class StatusProjectionTest {
  private static final OffsetDateTime EIGHT = at("2026-11-20", "08:00");
  private static final OffsetDateTime NINE = at("2026-11-20", "09:00");
  private static final OffsetDateTime TEN = at("2026-11-20", "10:00");
  private static final Promise WEDNESDAY = byDay("2026-11-25");

  @Test
  void a_received_dossier_tells_what_was_promised() {
    Tale tale = Tale.of(42).received(EIGHT, WEDNESDAY);
    assertThat(statusOf(tale))
        .isEqualTo(
            new StatusView(
                tale.dossier().value(),
                1,
                "H36.199-261120-0042",
                null,
                "H36.199",
                "TTPVHCC",
                null,
                new Subject(
                    "1.001193",
                    1,
                    "default",
                    "Đăng ký khai sinh",
                    "Hộ tịch",
                    false,
                    Channel.COUNTER),
                new Instants(EIGHT, EIGHT, EIGHT, null, null, null),
                new Place(
                    Stage.RECEIVED,
                    Money.NONE,
                    HandOver.NOT_READY,
                    Sync.PENDING,
                    2,
                    "Được tiếp nhận",
                    WaitingFor.OFFICE),
                WEDNESDAY,
                WEDNESDAY,
                null,
                0,
                List.of(),
                List.of(
                    new DeadlineChange(
                        EIGHT,
                        Role.CLERK,
                        "an",
                        Cause.RECEIPT,
                        null,
                        WEDNESDAY,
                        null,
                        null,
                        null,
                        1,
                        null,
                        new Wording(
                            "Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu",
                            "The dossier was complete and correct, so the clock started"),
                        null,
                        List.of())),
                Noted.NOTHING,
                List.of(
                    new TimelineEntry(
                        0,
                        EIGHT,
                        EIGHT,
                        "dossier.received",
                        new Wording(
                            "Đã tiếp nhận hồ sơ, hẹn trả kết quả 25/11/2026",
                            "Received, result promised for 25/11/2026"),
                        Role.CLERK,
                        "an",
                        "TTPVHCC",
                        Map.of("code", "H36.199-261120-0042", "form", "01"))),
                0,
                null));
  }

  @Test
  void a_receipt_that_was_printed_again_is_the_one_that_counts() {
    Tale tale = Tale.of(1).received(EIGHT, WEDNESDAY);
    tale.then(Cast.CLERK, NINE, tale.standing(), o -> new ReceiptRenewed(o, 1));

    assertThat(statusOf(tale).receiptGeneration()).isEqualTo(1);
  }

  /** The text is compared with a rebuild: it must not say more than an earlier release did. */
  @Test
  void a_document_of_an_earlier_release_has_its_first_receipt() {
    StatusView view = statusOf(Tale.of(1).received(EIGHT, WEDNESDAY));
    String written = new Documents().write(view);

    assertThat(written).doesNotContain("receiptRenewals");
    assertThat(new Documents().read(written, StatusView.class).receiptGeneration()).isZero();
  }

  @Test
  void the_six_instants_are_kept_apart() {
    Tale tale =
        Tale.of(1)
            .filed(at("2026-11-18", "20:00"))
            .checked(at("2026-11-19", "08:00"))
            .received(EIGHT, WEDNESDAY)
            .decided(NINE)
            .atCounter(TEN)
            .handedOver(at("2026-11-21", "08:00"));
    assertThat(statusOf(tale).instants())
        .isEqualTo(
            new Instants(
                at("2026-11-18", "20:00"),
                at("2026-11-19", "08:00"),
                EIGHT,
                NINE,
                TEN,
                at("2026-11-21", "08:00")));
    assertThat(statusOf(tale).timeliness()).isEqualTo(Timeliness.EARLY);
  }

  @Test
  void the_first_promise_is_kept_when_the_date_moves() {
    Promise later = byDay("2026-12-01");
    StatusView status =
        statusOf(
            Tale.of(1)
                .received(EIGHT, WEDNESDAY)
                .supplementAsked(NINE, "Giấy chứng sinh")
                .supplementBroughtIn(TEN, later));
    assertThat(status.firstPromise()).isEqualTo(WEDNESDAY);
    assertThat(status.promise()).isEqualTo(later);
    assertThat(status.deadlines().getLast())
        .isEqualTo(
            new DeadlineChange(
                TEN,
                Role.CLERK,
                "an",
                Cause.SUPPLEMENT,
                WEDNESDAY,
                later,
                null,
                null,
                null,
                1,
                null,
                new Wording(
                    "Giấy tờ yêu cầu bổ sung lúc 08:00 20/11/2026 đã nộp đủ",
                    "The papers asked for at 08:00 20/11/2026 were brought in"),
                null,
                List.of()));
    assertThat(status.supplementRounds()).isEqualTo(1);
  }

  @Test
  void an_awaited_opinion_is_named() {
    OffsetDateTime due = at("2026-11-30", "17:00");
    StatusView status = statusOf(Tale.of(1).received(EIGHT, WEDNESDAY).opinionAsked(NINE, due));
    assertThat(status.opinions()).containsExactly(new AwaitedOpinion(1, "Phòng Tư pháp", due));
  }

  @Test
  void a_past_dossier_keeps_its_number_and_the_times_of_its_steps() {
    OffsetDateTime then = OffsetDateTime.parse("2010-10-11T11:45:40.276+02:00");
    StatusView status =
        statusOf(
            Tale.of(1)
                .past(EIGHT, "case-10011", then, null)
                .pastStep(EIGHT, "Confirmation of receipt", then.plusDays(1)));
    assertThat(status.pastNumber()).isEqualTo("case-10011");
    assertThat(status.timeline().getLast())
        .isEqualTo(
            new TimelineEntry(
                1,
                EIGHT,
                then.plusDays(1),
                "past.step-recorded",
                new Wording("Bước: Confirmation of receipt", "Step: Confirmation of receipt"),
                Role.SYSTEM,
                "binh",
                "TUPHAP",
                Map.of(
                    "activity",
                    "Confirmation of receipt",
                    "position",
                    "1",
                    "lifecycle",
                    "complete")));
  }

  @Test
  void a_timeline_that_is_too_long_leaves_out_its_oldest_entries_and_says_how_many() {
    Tale tale = Tale.of(1).past(EIGHT, "case-1", EIGHT, null);
    for (int step = 1; step <= 1_000; step++) {
      tale.pastStep(EIGHT, "x".repeat(200), EIGHT);
    }
    StatusView status = statusOf(tale);
    assertThat(status.entriesLeftOut()).isPositive();
    assertThat(status.entriesLeftOut() + status.timeline().size()).isEqualTo(1_001);
    assertThat(status.timeline().getLast().sequence()).isEqualTo(1_000);
  }

  @Test
  void a_dossier_is_found_by_its_code_or_by_the_number_it_had() {
    Tale received = Tale.of(42).received(EIGHT, WEDNESDAY).decided(NINE);
    Tale past = Tale.of(2).past(EIGHT, "case-10011", EIGHT, null);
    assertThat(Folding.of(new CodesProjection(), received, past))
        .isEqualTo(
            Map.of(
                "H36.199-261120-0042",
                new NamedDossier(received.dossier().value()),
                "H36.199/case-10011",
                new NamedDossier(past.dossier().value())));
  }

  private static StatusView statusOf(Tale tale) {
    @Nullable StatusView status =
        Folding.of(new StatusProjection(), tale).get(tale.dossier().value());
    return requireNonNull(status);
  }
}
