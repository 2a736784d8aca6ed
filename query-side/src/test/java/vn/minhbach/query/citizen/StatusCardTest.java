package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.citizen.StatusCard.Entry;
import vn.minhbach.query.citizen.StatusCard.Move;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PlainDirectory;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.Subject;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;

class StatusCardTest {
  private static final OffsetDateTime FRIDAY_4PM = at("2026-11-20", "16:00");

  @Test
  void it_says_where_the_dossier_is_and_what_happened_the_newest_first() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .transferred(at("2026-11-20", "09:00"), Cast.JUSTICE);
    assertThat(card(tale, FRIDAY_4PM))
        .isEqualTo(
            new StatusCard(
                tale.dossier().value(),
                "H36.199-261120-0001",
                false,
                2,
                "status.next.office",
                false,
                "agency H36.199",
                "unit TUPHAP",
                "Đăng ký khai sinh",
                "Hộ tịch",
                "25/11/2026",
                null,
                false,
                null,
                null,
                List.of(
                    new Move(
                        "20/11/2026",
                        "hẹn 25/11/2026",
                        "Tiếp nhận hồ sơ (mẫu 01)",
                        "Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu",
                        null,
                        null)),
                null,
                List.of(
                    new Entry(
                        "09:00 20/11/2026", null, "Đã chuyển hồ sơ đến TUPHAP", "unit TUPHAP"),
                    new Entry(
                        "08:00 20/11/2026",
                        null,
                        "Đã tiếp nhận hồ sơ, hẹn trả kết quả 25/11/2026",
                        "unit TTPVHCC")),
                0));
  }

  @Test
  void a_sensitive_dossier_names_neither_procedure_nor_field() {
    StatusView status = status(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    StatusCard card =
        StatusCard.of(sensitive(status), null, FRIDAY_4PM, new PlainDirectory(), Language.VI);
    assertThat(card.procedure()).isNull();
    assertThat(card.field()).isNull();
  }

  @Test
  void a_promised_day_is_over_at_midnight_and_not_before() {
    assertThat(isOverdue(byDay("2026-11-20"), at("2026-11-20", "23:59"))).isFalse();
    assertThat(isOverdue(byDay("2026-11-20"), at("2026-11-21", "00:00"))).isTrue();
  }

  @Test
  void a_promised_moment_is_over_right_after_it() {
    assertThat(isOverdue(byMoment("2026-11-20", "10:00"), at("2026-11-20", "10:00"))).isFalse();
    assertThat(isOverdue(byMoment("2026-11-20", "10:00"), at("2026-11-20", "10:01"))).isTrue();
  }

  @Test
  void what_was_resolved_is_never_called_overdue() {
    Tale resolved =
        Tale.of(1)
            .received(at("2026-11-10", "08:00"), byDay("2026-11-12"))
            .decided(at("2026-11-12", "08:00"))
            .atCounter(at("2026-11-12", "09:00"));
    assertThat(card(resolved, FRIDAY_4PM).overdue()).isFalse();
  }

  @Test
  void a_moved_date_keeps_the_first_one_in_sight() {
    StatusCard card =
        card(
            Tale.of(1)
                .received(at("2026-11-10", "08:00"), byDay("2026-11-12"))
                .extended(at("2026-11-12", "08:00"), byDay("2026-11-30")),
            FRIDAY_4PM);
    assertThat(card.promised()).isEqualTo("30/11/2026");
    assertThat(card.promisedFirst()).isEqualTo("12/11/2026");
  }

  @Test
  void every_move_of_the_date_is_told_with_its_law_but_not_that_of_a_sensitive_dossier() {
    DueDateChange moved =
        new DueDateChange(
            Cause.SUSPENSION_BY_LAW,
            byDay("2026-11-12"),
            byDay("2026-11-30"),
            null,
            null,
            "VN-2026.2",
            "Luật Đất đai 2024 Điều 33",
            List.of());
    StatusView status =
        status(
            Tale.of(1)
                .received(at("2026-11-10", "08:00"), byDay("2026-11-12"))
                .suspended(at("2026-11-11", "08:00"), at("2026-11-20", "08:00"))
                .resumed(at("2026-11-20", "08:00"), at("2026-11-11", "08:00"), moved));
    Move move =
        new Move(
            "20/11/2026",
            "từ 12/11/2026 sang 30/11/2026",
            "Tạm dừng theo luật",
            "Thời hạn tạm dừng theo luật từ 08:00 11/11/2026 đến 08:00 20/11/2026",
            null,
            "Luật Đất đai 2024 Điều 33");
    assertThat(
            StatusCard.of(status, null, FRIDAY_4PM, new PlainDirectory(), Language.VI)
                .moves()
                .getLast())
        .isEqualTo(move);
    assertThat(
            StatusCard.of(sensitive(status), null, FRIDAY_4PM, new PlainDirectory(), Language.VI)
                .moves()
                .getLast())
        .isEqualTo(new Move(move.day(), move.moved(), move.cause(), move.reason(), null, null));
  }

  @Test
  void it_is_the_citizens_turn_when_papers_are_missing() {
    StatusCard card =
        card(
            Tale.of(1)
                .received(at("2026-11-10", "08:00"), byDay("2026-11-12"))
                .supplementAsked(at("2026-11-11", "08:00"), "Giấy chứng sinh"),
            FRIDAY_4PM);
    assertThat(card.yourTurn()).isTrue();
    assertThat(card.next()).isEqualTo("status.next.citizen.5");
  }

  @Test
  void a_past_dossier_goes_by_the_number_and_the_times_it_had() {
    StatusCard card =
        card(
            Tale.of(3).past(FRIDAY_4PM, "case-10011", at("2010-10-01", "08:00"), null), FRIDAY_4PM);
    assertThat(card.name()).isEqualTo("case-10011");
    assertThat(card.past()).isTrue();
    assertThat(card.entries())
        .isEqualTo(
            List.of(
                new Entry(
                    "08:00 01/10/2010",
                    null,
                    "Đã tiếp nhận (chuyển từ hệ thống cũ)",
                    "unit TTPVHCC")));
  }

  private static boolean isOverdue(Promise promise, OffsetDateTime now) {
    return card(Tale.of(1).received(at("2026-11-20", "08:00"), promise), now).overdue();
  }

  private static StatusCard card(Tale tale, OffsetDateTime now) {
    return StatusCard.of(status(tale), null, now, new PlainDirectory(), Language.VI);
  }

  private static StatusView status(Tale tale) {
    return requireNonNull(Folding.of(new StatusProjection(), tale).get(tale.dossier().value()));
  }

  private static StatusView sensitive(StatusView status) {
    Subject subject = status.subject();
    return with(
        status,
        new Subject(
            subject.procedure(),
            subject.procedureVersion(),
            subject.procedureCase(),
            subject.procedureName(),
            subject.field(),
            true,
            subject.channel()));
  }

  private static StatusView with(StatusView status, Subject subject) {
    return new StatusView(
        status.dossier(),
        status.version(),
        status.code(),
        status.pastNumber(),
        status.agency(),
        status.unit(),
        status.officer(),
        subject,
        status.instants(),
        status.place(),
        status.promise(),
        status.firstPromise(),
        status.timeliness(),
        status.supplementRounds(),
        status.opinions(),
        status.deadlines(),
        status.noted(),
        status.timeline(),
        status.entriesLeftOut(),
        null);
  }
}
