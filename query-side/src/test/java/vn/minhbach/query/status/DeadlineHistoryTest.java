package vn.minhbach.query.status;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.DeadlineHistory.Overdue;
import vn.minhbach.query.status.DeadlineHistory.Warning;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.Wording;

class DeadlineHistoryTest {
  private static final Promise FIRST = byDay("2026-11-25");
  private static final Promise LATER = byDay("2026-12-02");
  private static final OffsetDateTime RECEIVED = at("2026-11-20", "08:00");
  private static final OffsetDateTime WARNED = at("2026-11-23", "08:00");
  private static final OffsetDateTime WARNED_AGAIN = at("2026-11-25", "08:00");
  private static final OffsetDateTime BROKEN = at("2026-11-26", "00:00");
  private static final OffsetDateTime NOW = at("2026-11-26", "09:00");

  @ParameterizedTest
  @EnumSource
  void every_cause_is_told_in_both_languages_with_dates_person_versions_law_and_count(Cause cause) {
    Wording said = DeadlineWords.of(change(cause, "an", true));
    String name = DeadlineWords.cause(cause).vi();
    assertThat(said.vi())
        .isEqualTo(
            name
                + ": từ 25/11/2026 sang 02/12/2026. Lý do. Lãnh đạo (an) ghi lúc 08:00 20/11/2026."
                + " Lịch làm việc VN-2026.2, phiên bản thủ tục 3. Căn cứ: Luật số 1."
                + " Cách tính: đếm năm ngày.");
    assertThat(said.en())
        .isEqualTo(
            DeadlineWords.cause(cause).en()
                + ": from 25/11/2026 to 02/12/2026. A reason. Recorded by a leader (an) at 08:00"
                + " 20/11/2026. Calendar VN-2026.2, version 3 of the procedure. Legal basis:"
                + " Luật số 1. How it was counted: five days counted.");
  }

  @Test
  void no_two_causes_have_the_same_words() {
    List<Wording> words = Arrays.stream(Cause.values()).map(DeadlineWords::cause).toList();
    assertThat(words).extracting(Wording::vi).doesNotHaveDuplicates();
    assertThat(words).extracting(Wording::en).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void where_nothing_is_known_every_cause_says_so_and_leaves_no_gap(Cause cause) {
    Wording said = DeadlineWords.of(change(cause, null, false));
    assertThat(said.vi())
        .contains("Lịch làm việc: không rõ, phiên bản thủ tục: không rõ", "Căn cứ: không rõ")
        .doesNotContain("null", "..", "()");
    assertThat(said.en())
        .contains("Calendar: not known, version of the procedure: not known")
        .contains("Legal basis: not known")
        .doesNotContain("null", "..", "()");
  }

  @ParameterizedTest
  @EnumSource
  void every_role_is_named(Role role) {
    DeadlineChange change = change(Cause.EXTENSION, null, false);
    DeadlineChange by =
        new DeadlineChange(
            change.at(),
            role,
            null,
            change.cause(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());
    assertThat(DeadlineWords.of(by).vi()).doesNotContain("null").contains(" ghi lúc ");
  }

  @Test
  void a_dossier_without_a_limit_says_so() {
    DeadlineLine line = history(Tale.of(1).received(RECEIVED, null), NOW).changes().getFirst();
    assertThat(line.moved()).isEqualTo(new Wording("không hẹn ngày", "no date is promised"));
    assertThat(line.said().vi()).endsWith("Thủ tục không có thời hạn.");
  }

  @Test
  void a_case_with_supplement_extension_and_calendar_change_is_told_move_by_move() {
    DueDateChange recounted =
        new DueDateChange(
            Cause.CALENDAR_CHANGE,
            byDay("2026-12-04"),
            byDay("2026-12-03"),
            null,
            null,
            "VN-2026.3",
            "QĐ 99",
            List.of());
    Tale tale =
        Tale.of(1)
            .received(RECEIVED, FIRST)
            .supplementAsked(at("2026-11-20", "10:00"), "Giấy chứng sinh")
            .supplementBroughtIn(at("2026-11-23", "10:00"), LATER)
            .extended(at("2026-11-24", "10:00"), byDay("2026-12-04"));
    tale.then(
        Actor.SYSTEM,
        at("2026-11-25", "10:00"),
        tale.standing().promising(byDay("2026-12-03")),
        occurrence -> new DueDateRecounted(occurrence, recounted));
    DeadlineHistory history = history(tale, NOW);
    assertThat(history.firstPromise()).isEqualTo(FIRST);
    assertThat(history.changes())
        .extracting(line -> line.number() + " " + line.causeSaid().en() + ": " + line.moved().en())
        .containsExactly(
            "1 Receipt (form 01): promised for 25/11/2026",
            "2 Supplement (form 02): from 25/11/2026 to 02/12/2026",
            "3 Apology, extension (form 04): from 02/12/2026 to 04/12/2026",
            "4 Calendar change: from 04/12/2026 to 03/12/2026");
    assertThat(history.changes().getLast().said().en())
        .isEqualTo(
            "Calendar change: from 04/12/2026 to 03/12/2026. The official calendar was changed, so"
                + " the date was counted again. Recorded by the platform at 10:00 25/11/2026."
                + " Calendar VN-2026.3, version 1 of the procedure. Legal basis: QĐ 99. The office"
                + " is closed on the old date, so the next working day holds (Civil Code 2015,"
                + " art. 148.5).");
    assertThat(history.apologies())
        .containsExactly(
            new Apology(
                at("2026-11-24", "10:00"),
                false,
                ExtensionCause.OTHER,
                "TTPVHCC",
                LATER,
                LocalDate.of(2026, 12, 4),
                Form.APOLOGY,
                new Wording(
                    "Cơ quan xin lỗi và hẹn lại: nguyên nhân khác",
                    "The office apologises and gives a new date: another cause")));
    assertThat(history.changes().get(2).said().en())
        .contains("another cause. Unit responsible: TTPVHCC. Recorded by a leader (binh)");
  }

  @Test
  void the_ladder_says_which_warnings_of_the_date_that_holds_were_given() {
    Tale tale = warnedOnce();
    assertThat(history(tale, WARNED).ladder())
        .containsExactly(
            new Warning(1, at("2026-11-23", "07:30"), WARNED),
            new Warning(2, at("2026-11-25", "07:30"), null));
  }

  @Test
  void warnings_of_a_date_that_has_moved_count_no_more() {
    Tale tale = warnedOnce();
    DueDateChange moved =
        new DueDateChange(
            Cause.CALENDAR_CHANGE, FIRST, LATER, null, null, null, null, List.of(WARNED_AGAIN));
    tale.then(
        Actor.SYSTEM,
        WARNED_AGAIN,
        tale.standing().promising(LATER),
        occurrence -> new DueDateRecounted(occurrence, moved));
    assertThat(history(tale, NOW).ladder()).containsExactly(new Warning(1, WARNED_AGAIN, null));
  }

  @Test
  void lateness_is_computed_and_what_was_noted_of_it_stands_beside() {
    Tale tale = Tale.of(1).received(RECEIVED, FIRST);
    assertThat(history(tale, at("2026-11-25", "23:59")).overdue())
        .isEqualTo(new Overdue(false, BROKEN, List.of()));
    assertThat(history(tale, BROKEN).overdue()).isEqualTo(new Overdue(true, BROKEN, List.of()));
    tale.then(
        Actor.SYSTEM, BROKEN, tale.standing(), occurrence -> new OverdueNoted(occurrence, FIRST));
    assertThat(history(tale, NOW).overdue())
        .isEqualTo(new Overdue(true, BROKEN, List.of(new Noted.Broken(BROKEN, FIRST))));
  }

  @Test
  void the_first_promise_is_judged_whatever_happened_since() {
    Tale tale =
        Tale.of(1)
            .received(RECEIVED, FIRST)
            .extended(at("2026-11-24", "10:00"), LATER)
            .decided(at("2026-11-30", "08:00"))
            .atCounter(at("2026-11-30", "09:00"));
    DeadlineHistory history = history(tale, at("2026-12-20", "08:00"));
    assertThat(history.timeliness()).isEqualTo(Timeliness.EARLY);
    assertThat(history.firstTimeliness()).isEqualTo(Timeliness.LATE);
    assertThat(history.overdue().now()).isFalse();
  }

  @Test
  void a_late_apology_is_kept_as_late_and_moves_nothing() {
    Tale tale = Tale.of(1).received(RECEIVED, FIRST);
    tale.then(
        Cast.LEADER,
        NOW,
        tale.standing(),
        occurrence ->
            new ApologyIssued(
                occurrence,
                ExtensionCause.OFFICIAL,
                Cast.JUSTICE,
                null,
                Form.APOLOGY,
                FIRST,
                LocalDate.of(2026, 12, 1)));
    DeadlineHistory history = history(tale, NOW);
    assertThat(history.changes()).hasSize(1);
    assertThat(history.apologies())
        .containsExactly(
            new Apology(
                NOW,
                true,
                ExtensionCause.OFFICIAL,
                "TUPHAP",
                FIRST,
                LocalDate.of(2026, 12, 1),
                Form.APOLOGY,
                new Wording(
                    "Cơ quan xin lỗi muộn vì đã quá hẹn 25/11/2026: do cán bộ, công chức;"
                        + " dự kiến xong 01/12/2026, không phải hẹn",
                    "The office apologises, late, for having broken its promise of 25/11/2026: an"
                        + " official was the cause; expected by 01/12/2026, which is no"
                        + " promise")));
  }

  @Test
  void a_status_that_an_earlier_release_stored_is_read() {
    StatusView status = status(Tale.of(1).received(RECEIVED, FIRST));
    Documents documents = new Documents();
    String stored =
        documents
            .write(status)
            .replace("\"noted\":{\"warned\":[],\"broken\":[],\"apologies\":[]},", "")
            .replace(",\"warnings\":[]", "");
    assertThat(stored).doesNotContain("noted", "warnings");
    assertThat(documents.read(stored, StatusView.class)).isEqualTo(status);
  }

  private static Tale warnedOnce() {
    Tale tale = Tale.of(1).received(RECEIVED, FIRST);
    DueDateChange counted =
        new DueDateChange(
            Cause.CALENDAR_CHANGE,
            FIRST,
            FIRST,
            null,
            null,
            null,
            null,
            List.of(at("2026-11-23", "07:30"), at("2026-11-25", "07:30")));
    tale.then(
        Actor.SYSTEM,
        RECEIVED,
        tale.standing(),
        occurrence -> new DueDateRecounted(occurrence, counted));
    return tale.then(
        Actor.SYSTEM,
        WARNED,
        tale.standing(),
        occurrence -> new DueSoonNoted(occurrence, 1, 2, FIRST.dueAt()));
  }

  private static DeadlineChange change(Cause cause, @Nullable String officer, boolean known) {
    return new DeadlineChange(
        RECEIVED,
        Role.LEADER,
        officer,
        cause,
        FIRST,
        LATER,
        known ? new Wording("đếm năm ngày.", "five days counted.") : null,
        null,
        known ? "VN-2026.2" : null,
        known ? 3 : null,
        known ? "Luật số 1" : null,
        known ? new Wording("Lý do", "A reason") : null,
        null,
        List.of());
  }

  private static DeadlineHistory history(Tale tale, OffsetDateTime now) {
    return DeadlineHistory.of(status(tale), now);
  }

  private static StatusView status(Tale tale) {
    return requireNonNull(Folding.of(new StatusProjection(), tale).get(tale.dossier().value()));
  }
}
