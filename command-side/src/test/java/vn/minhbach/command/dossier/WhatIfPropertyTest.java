package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.dossier.Cast.CHI;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.ID;
import static vn.minhbach.command.dossier.Cast.LAND_OFFICE;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.NOTE;
import static vn.minhbach.command.dossier.Cast.SPECIALIST_BINH;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.Preview.Outlook;
import vn.minhbach.command.dossier.Preview.Said;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/** What the desk is told before an act is what comes of it. */
class WhatIfPropertyTest {
  /** What somebody may think of doing. */
  enum Act {
    SUPPLEMENT,
    EXTENSION,
    TRANSFER,
    FINANCIAL_DUTY,
    SUSPENSION
  }

  @Property
  void the_preview_equals_the_outcome(
      @ForAll SupplementPolicy policy,
      @ForAll("limits") TimeLimit limit,
      @ForAll Act act,
      @ForAll @IntRange(max = 12 * 24 * 60) int minutesUntilAct,
      @ForAll @IntRange(max = 20 * 24 * 60) int minutesUntilEnd,
      @ForAll boolean asked) {
    OffsetDateTime now = MONDAY_9AM.plusMinutes(minutesUntilAct);
    OffsetDateTime end = now.plusMinutes(minutesUntilEnd);
    Story story = Story.under(Cast.permit(policy, limit)).then(MONDAY_9AM, Wishes.receive());
    if (asked) {
      story.then(MONDAY_9AM, Wishes.sendLinkedTask());
    }
    DossierCommand wish = wish(act, now);
    Preview preview =
        Preview.of(
            requireNonNull(story.dossier()),
            new WhatIf(ID, wish, end),
            Cast.circumstances(now, Cast.permit(policy, limit)));
    assertThat(preview.before()).isEqualTo(requireNonNull(story.dossier()).standing().promise());

    try {
      story.then(now, wish);
    } catch (DossierRefused refused) {
      Refusal no = refused.refusal();
      assertThat(preview.refusal())
          .isEqualTo(
              new Said(no, no.vietnamese(), no.english(), no.instead(), no.insteadVietnamese()));
      assertThat(preview.now()).isNull();
      return;
    }

    assertThat(preview.refusal()).isNull();
    assertThat(requireNonNull(preview.now())).isEqualTo(seen(story));
    Optional<DossierCommand> ending = ending(act);
    if (ending.isEmpty()) {
      assertThat(preview.afterwards()).isNull();
    } else {
      story.then(end, ending.get());
      assertThat(requireNonNull(preview.afterwards())).isEqualTo(seen(story));
    }
  }

  @Test
  void asking_on_the_last_day_loses_the_first_promise_whatever_the_new_date() {
    Story story = Story.under(Cast.permit()).then(MONDAY_9AM, Wishes.receive());

    Preview preview =
        Preview.of(
            requireNonNull(story.dossier()),
            new WhatIf(ID, wish(Act.SUPPLEMENT, Cast.DUE_DAY_9AM), Cast.TWO_DAYS_LATE),
            Cast.circumstances(Cast.DUE_DAY_9AM, Cast.permit()));

    assertThat(requireNonNull(preview.now()).clockRuns()).isFalse();
    assertThat(requireNonNull(preview.afterwards()).keepsFirstPromise()).isFalse();
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Arbitraries.of(
        TimeLimit.workingDays(5),
        TimeLimit.days(10),
        TimeLimit.workingHours(8),
        TimeLimit.clockHours(30),
        TimeLimit.NONE);
  }

  /** Independent of how the preview makes it: read off the dossier as it stands. */
  private static Outlook seen(Story story) {
    Dossier dossier = requireNonNull(story.dossier());
    @Nullable Promise promise = dossier.standing().promise();
    @Nullable Promise first = dossier.standing().firstPromise();
    boolean stopped =
        dossier.suspension() != null
            || dossier.dutyAskedAt() != null
            || (dossier.openSupplement() != null && dossier.openSupplement().stopsTheClock());
    return new Outlook(
        promise,
        dossier.standing().turn(),
        !stopped,
        (promise == null || first == null)
            ? null
            : Boolean.valueOf(!promise.dueAt().isAfter(first.dueAt())),
        dossier.supplementRounds());
  }

  private static DossierCommand wish(Act act, OffsetDateTime now) {
    return switch (act) {
      case SUPPLEMENT ->
          new AskSupplement(
              ID,
              SPECIALIST_BINH,
              List.of("Bản vẽ thiết kế"),
              List.of(),
              NOTE,
              "Luật Xây dựng 2014",
              CHI);
      case EXTENSION ->
          new GrantExtension(
              ID,
              LEADER_CHI,
              now.toLocalDate().plusDays(4),
              ExtensionCause.OFFICIAL,
              LAND_OFFICE,
              NOTE);
      case TRANSFER -> Wishes.transfer();
      case FINANCIAL_DUTY -> Wishes.askFinancialDuty();
      case SUSPENSION ->
          new SuspendClock(ID, LEADER_CHI, "Luật Đất đai 2024", now.plusDays(30), NOTE);
    };
  }

  private static Optional<DossierCommand> ending(Act act) {
    return switch (act) {
      case SUPPLEMENT -> Optional.of(new BringSupplement(ID, CLERK_AN, List.of()));
      case FINANCIAL_DUTY -> Optional.of(new MeetFinancialDuty(ID, CLERK_AN));
      case SUSPENSION -> Optional.of(new ResumeClock(ID, CLERK_AN));
      case EXTENSION, TRANSFER -> Optional.empty();
    };
  }
}
