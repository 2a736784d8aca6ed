package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Standing.Turn;

/**
 * What would come of an act, found by the very rules that decide it.
 *
 * @param refusal the rule that forbids it; absent if none does, and then the rest is there
 * @param before the date that holds; absent where none was promised
 * @param now what holds at once; absent if the act is refused
 * @param afterwards what holds once what it waits for is over; absent if that was not asked for, or
 *     the act waits for nothing
 */
record Preview(
    @Nullable Said refusal,
    @Nullable Promise before,
    @Nullable Outlook now,
    @Nullable Outlook afterwards) {

  /**
   * A refusal with its words.
   *
   * @param vi the rule, in Vietnamese
   * @param en the same in English
   * @param instead what would be possible instead, in English
   * @param insteadVi the same in Vietnamese
   */
  record Said(Refusal name, String vi, String en, String instead, String insteadVi) {
    static Said of(Refusal refusal) {
      return new Said(
          refusal,
          refusal.vietnamese(),
          refusal.english(),
          refusal.instead(),
          refusal.insteadVietnamese());
    }
  }

  /**
   * How it would stand.
   *
   * @param promise the date; absent where none was promised
   * @param turn whose time it is from then on
   * @param clockRuns whether the promised time goes on
   * @param keepsFirstPromise whether the date is still the first promise or earlier: if not, the
   *     share done by the first promise can only lose, whatever the new date; absent without one
   * @param supplementRounds how many rounds the figures count for this dossier then
   */
  record Outlook(
      @Nullable Promise promise,
      Turn turn,
      boolean clockRuns,
      @Nullable Boolean keepsFirstPromise,
      int supplementRounds) {
    static Outlook of(Dossier dossier) {
      Standing standing = dossier.standing();
      @Nullable Promise first = standing.firstPromise();
      @Nullable Promise promise = standing.promise();
      return new Outlook(
          promise,
          standing.turn(),
          dossier.isClockRunning(),
          (first == null || promise == null) ? null : !promise.dueAt().isAfter(first.dueAt()),
          dossier.supplementRounds());
    }
  }

  /**
   * Tries it.
   *
   * @param dossier as it stands
   * @throws InvalidValue if it is supposed to be over before now
   */
  static Preview of(Dossier dossier, WhatIf question, Circumstances given) {
    @Nullable OffsetDateTime endsAt = question.endsAt();
    if (endsAt != null && endsAt.isBefore(given.now())) {
      throw new InvalidValue("endsAt", endsAt.toString(), "not in the past");
    }
    @Nullable Promise before = dossier.standing().promise();
    try {
      Dossier done = after(dossier, question.wish(), given);
      @Nullable DossierCommand end = end(question.wish());
      return new Preview(
          null,
          before,
          Outlook.of(done),
          end == null || endsAt == null ? null : Outlook.of(after(done, end, given.at(endsAt))));
    } catch (DossierRefused no) {
      return new Preview(Said.of(no.refusal()), before, null, null);
    }
  }

  /** The act that ends what another waits for. */
  private static @Nullable DossierCommand end(DossierCommand wish) {
    return switch (wish) {
      case AskSupplement c -> new BringSupplement(c.dossier(), Actor.CITIZEN, List.of());
      case AskFinancialDuty c -> new MeetFinancialDuty(c.dossier(), Actor.SYSTEM);
      case SuspendClock c -> new ResumeClock(c.dossier(), Actor.SYSTEM);
      default -> null; // The others wait for nothing.
    };
  }

  private static Dossier after(Dossier dossier, DossierCommand wish, Circumstances given) {
    Dossier next = dossier;
    List<DossierEvent> facts = new ArrayList<>(DossierDecider.decide(dossier, wish, given));
    for (DossierEvent fact : facts) {
      next = Dossier.evolve(next, fact);
    }
    return requireNonNull(next);
  }
}
