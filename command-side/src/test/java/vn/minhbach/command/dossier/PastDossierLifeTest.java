package vn.minhbach.command.dossier;

import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_5PM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.permit;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.dossier.Timeliness;

/** Dossiers of another system come in with their own words and times, once. */
class PastDossierLifeTest {

  @Test
  void a_past_dossier_comes_in_whole() {
    Life.under(permit())
        .happens(
            THURSDAY_9AM,
            Wishes.past(MONDAY_10AM, Wishes.pastStep("Nhận"), Wishes.pastStep("Trả")),
            told ->
                told.pastDossier(FRIDAY_9AM)
                    .pastStep(1, "Nhận")
                    .pastStep(2, "Trả")
                    .pastCompletion(MONDAY_10AM, Timeliness.EARLY, false));
  }

  @Test
  void the_same_extract_again_changes_nothing() {
    open()
        .happens(
            THURSDAY_9AM, Wishes.past(null, Wishes.pastStep("Nhận")), UnaryOperator.identity());
  }

  @Test
  void a_newer_extract_adds_only_what_is_new() {
    open()
        .happens(
            THURSDAY_9AM,
            Wishes.past(
                null,
                Wishes.pastStep("Nhận"),
                Wishes.pastStep("Thẩm định"),
                Wishes.pastStep("Nhận")),
            told -> told.pastStep(2, "Thẩm định").pastStep(3, "Nhận"));
  }

  @Test
  void a_completion_that_is_told_later_is_added_later() {
    open()
        .happens(
            THURSDAY_9AM,
            Wishes.past(WEDNESDAY_9AM, Wishes.pastStep("Nhận")),
            told -> told.pastCompletion(WEDNESDAY_9AM, Timeliness.EARLY, false));
  }

  @Test
  void a_completion_on_the_promised_date_is_on_time_though_past_the_moment() {
    Life.under(permit())
        .happens(
            THURSDAY_9AM,
            Wishes.pastWith(TUESDAY_9AM, TUESDAY_5PM, Wishes.pastStep("Nhận")),
            told ->
                told.pastDossier(TUESDAY_9AM)
                    .pastStep(1, "Nhận")
                    .pastCompletion(TUESDAY_5PM, Timeliness.ON_TIME, true));
  }

  @Test
  void a_completion_after_the_promised_date_is_late() {
    Life.under(permit())
        .happens(
            THURSDAY_9AM,
            Wishes.pastWith(MONDAY_10AM, TUESDAY_9AM, Wishes.pastStep("Nhận")),
            told ->
                told.pastDossier(MONDAY_10AM)
                    .pastStep(1, "Nhận")
                    .pastCompletion(TUESDAY_9AM, Timeliness.LATE, true));
  }

  @Test
  void a_promise_that_is_told_later_leaves_the_first_one_readable() {
    open()
        .happens(
            THURSDAY_9AM,
            Wishes.pastWith(THURSDAY_9AM, null, Wishes.pastStep("Nhận")),
            told -> told.pastPromise(THURSDAY_9AM));
  }

  @Test
  void without_a_deadline_nothing_was_promised_until_one_is_told() {
    Life.under(permit())
        .happens(
            TUESDAY_9AM,
            Wishes.pastWith(null, null, Wishes.pastStep("Nhận")),
            told -> told.pastDossier(null).pastStep(1, "Nhận"))
        .happens(
            WEDNESDAY_9AM,
            Wishes.pastWith(FRIDAY_9AM, null, Wishes.pastStep("Nhận")),
            told -> told.pastPromise(FRIDAY_9AM));
  }

  @Test
  void a_dossier_of_our_own_is_not_overwritten_by_an_extract() {
    Life.under(permit())
        .happens(MONDAY_9AM, Wishes.receive(), Told::received)
        .isRefused(
            THURSDAY_9AM, Wishes.past(null, Wishes.pastStep("Nhận")), Refusal.NOT_A_PAST_DOSSIER);
  }

  private static Life open() {
    return Life.under(permit())
        .happens(
            TUESDAY_9AM,
            Wishes.past(null, Wishes.pastStep("Nhận")),
            told -> told.pastDossier(FRIDAY_9AM).pastStep(1, "Nhận"));
  }
}
