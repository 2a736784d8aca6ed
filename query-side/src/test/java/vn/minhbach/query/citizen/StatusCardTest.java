package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.citizen.PromisedDate.Move;
import vn.minhbach.query.citizen.StatusCard.Entry;
import vn.minhbach.query.citizen.Step.Mark;
import vn.minhbach.query.citizen.Step.Milestone;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.PageSetting;
import vn.minhbach.query.page.Span;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.Subject;
import vn.minhbach.shared.dossier.Axes.Money;
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
                null,
                List.of(
                    new Step(Milestone.SUBMITTED, Mark.DONE, "08:00 20/11/2026"),
                    new Step(Milestone.RECEIVED, Mark.CURRENT, "08:00 20/11/2026"),
                    new Step(Milestone.IN_WORK, Mark.AHEAD, null),
                    new Step(Milestone.READY, Mark.AHEAD, null),
                    new Step(Milestone.RETURNED, Mark.AHEAD, null)),
                new Whereabouts(
                    "agency H36.199", "unit TUPHAP", null, null, new Span("span.hours", 7, 0)),
                new PromisedDate(
                    "25/11/2026",
                    null,
                    Lateness.NONE,
                    null,
                    null,
                    List.of(
                        new Move(
                            "20/11/2026",
                            "hẹn 25/11/2026",
                            "Tiếp nhận hồ sơ (mẫu 01)",
                            "Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu",
                            null,
                            null))),
                "Đăng ký khai sinh",
                "Hộ tịch",
                Money.NONE,
                null,
                List.of(
                    new Entry(
                        "09:00 20/11/2026", null, "Đã chuyển hồ sơ đến unit TUPHAP", "unit TUPHAP"),
                    new Entry(
                        "08:00 20/11/2026",
                        null,
                        "Đã tiếp nhận hồ sơ, hẹn trả kết quả 25/11/2026",
                        "unit TTPVHCC")),
                0,
                List.of(new IssuedForm("01", "20/11/2026")),
                Rating.NOT_YET));
  }

  @Test
  void it_says_who_handles_it_and_since_when_somebody_has_to_act() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "09:00"), Cast.AN)
            .opinionAsked(at("2026-11-20", "10:00"), at("2026-11-24", "17:00"));
    assertThat(card(tale, FRIDAY_4PM, reckoned(tale)).where())
        .isEqualTo(
            new Whereabouts(
                "agency H36.199",
                "unit TTPVHCC",
                "officer an",
                "10:00 20/11/2026",
                new Span("span.hours", 6, 0)));
  }

  @Test
  void after_the_end_nobody_handles_it() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-25"))
            .assigned(at("2026-11-20", "09:00"), Cast.AN)
            .decided(at("2026-11-20", "10:00"))
            .atCounter(at("2026-11-20", "11:00"))
            .handedOver(at("2026-11-20", "15:59"));
    assertThat(card(tale, FRIDAY_4PM, reckoned(tale)).where())
        .isEqualTo(
            new Whereabouts(
                "agency H36.199", "unit TTPVHCC", null, null, new Span("span.minutes", 1, 0)));
  }

  @Test
  void a_sensitive_dossier_names_neither_procedure_nor_field() {
    StatusView status = status(Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-25")));
    StatusCard card = StatusCard.of(sensitive(status), null, Statuses.around(FRIDAY_4PM));
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
    assertThat(card(resolved, FRIDAY_4PM).promise().lateness()).isEqualTo(Lateness.NONE);
  }

  @Test
  void a_moved_date_keeps_the_first_one_in_sight() {
    StatusCard card =
        card(
            Tale.of(1)
                .received(at("2026-11-10", "08:00"), byDay("2026-11-12"))
                .extended(at("2026-11-12", "08:00"), byDay("2026-11-30")),
            FRIDAY_4PM);
    assertThat(card.promise().day()).isEqualTo("30/11/2026");
    assertThat(card.promise().first()).isEqualTo("12/11/2026");
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
    assertThat(StatusCard.of(status, null, Statuses.around(FRIDAY_4PM)).promise().moves().getLast())
        .isEqualTo(move);
    assertThat(
            StatusCard.of(sensitive(status), null, Statuses.around(FRIDAY_4PM))
                .promise()
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
    assertThat(card.turn()).isNotNull();
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
    return card(Tale.of(1).received(at("2026-11-20", "08:00"), promise), now).promise().lateness()
        == Lateness.OVERDUE;
  }

  private static StatusCard card(Tale tale, OffsetDateTime now) {
    return card(tale, now, null);
  }

  private static StatusCard card(Tale tale, OffsetDateTime now, @Nullable LedgerReport ledger) {
    return StatusCard.of(status(tale), ledger, Statuses.around(now));
  }

  /** Whose time it was, at four. */
  private static LedgerReport reckoned(Tale tale) {
    CitizenSetting citizens = new CitizenSetting(FRIDAY_4PM, Schedulers.immediate());
    citizens.setting.tell(tale);
    return requireNonNull(
        citizens
            .setting
            .ledgers
            .of(DossierReference.parse(tale.dossier().value()))
            .block(PageSetting.PATIENCE));
  }

  private static StatusView status(Tale tale) {
    return Statuses.of(tale);
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
