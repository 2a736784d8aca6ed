package vn.minhbach.command.dossier;

import static vn.minhbach.command.dossier.Cast.DUE_DAY_9AM;
import static vn.minhbach.command.dossier.Cast.FIVE_WORKING_DAYS;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_8AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_5PM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TWO_DAYS_LATE;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/** Every place where a dossier can stand, reached by what would happen to it in life. */
final class Scenes {
  private final List<Scene> scenes = new ArrayList<>();

  private Scenes() {}

  /** A dossier in some state, and the moment at which somebody wants something of it. */
  record Scene(String name, Story story, OffsetDateTime now) {}

  static List<Scene> all() {
    Scenes all = new Scenes();
    all.atIntake();
    all.atWork();
    all.waiting();
    all.withdrawn();
    all.decided();
    all.past();
    return List.copyOf(all.scenes);
  }

  private void atIntake() {
    add("no dossier", Story.under(Cast.permit()));
    add("filed online", filed());
    add("checked", filed().then(MONDAY_8AM, Wishes.check()));
    add("completion awaited before receipt", completionAwaited());
    add("completion brought in", completionAwaited().then(TUESDAY_9AM, Wishes.bringSupplement()));
    add(
        "taken in for another agency",
        Story.under(Cast.permit()).then(MONDAY_9AM, Wishes.takeIn()));
    add("refused at intake", filed().then(MONDAY_9AM, Wishes.refuseIntake()));
    add(
        "refused at intake, rated",
        filed().then(MONDAY_9AM, Wishes.refuseIntake()).then(TUESDAY_9AM, Wishes.rate()));
  }

  private void atWork() {
    add("received at the counter", received());
    add(
        "received, without a time limit",
        received(Cast.permit(SupplementPolicy.RESTART, TimeLimit.NONE)));
    add("received after filing", filed().then(MONDAY_9AM, Wishes.receiveFiled()));
    add("transferred", received().then(MONDAY_10AM, Wishes.transfer()));
    add("in progress", inProgress());
    add("a step is open", inProgress().then(TUESDAY_9AM, Wishes.beginStep()));
    add(
        "a step was completed",
        inProgress()
            .then(TUESDAY_9AM, Wishes.beginStep())
            .then(WEDNESDAY_9AM, Wishes.completeStep()));
    add("extended", inProgress().then(WEDNESDAY_9AM, Wishes.extend()));
    add("in progress on the due day", inProgress(), DUE_DAY_9AM);
    add("in progress, late", inProgress(), TWO_DAYS_LATE);
    add(
        "in progress, confirmed by the national portal",
        inProgress().then(TUESDAY_9AM, Wishes.synchronise(true)));
  }

  private void waiting() {
    add("an opinion is awaited", opinionAwaited());
    add("an opinion is awaited beyond its date", opinionAwaited(), DUE_DAY_9AM);
    add("an opinion was given", opinionAwaited().then(WEDNESDAY_9AM, Wishes.giveOpinion()));
    add("a financial duty is open", dutyOpen());
    add("a financial duty was met", dutyOpen().then(WEDNESDAY_9AM, Wishes.meetFinancialDuty()));
    add("a supplement is awaited", supplementAwaited());
    add(
        "a supplement and an opinion are awaited",
        opinionAwaited().then(TUESDAY_5PM, Wishes.askSupplement()));
    add("a linked agency is awaited", inProgress().then(TUESDAY_9AM, Wishes.sendLinkedTask()));
    add("the law stops the clock", inProgress().then(TUESDAY_9AM, Wishes.suspend()));
    add(
        "the clock goes on",
        inProgress().then(TUESDAY_9AM, Wishes.suspend()).then(WEDNESDAY_9AM, Wishes.resume()));
    add(
        "a supplement was brought in",
        supplementAwaited().then(WEDNESDAY_9AM, Wishes.bringSupplement()));
  }

  private void withdrawn() {
    add("withdrawal asked before receipt", filed().then(MONDAY_8AM, Wishes.askWithdrawal()));
    add("withdrawal asked during work", withdrawalAsked());
    add(
        "withdrawal asked while a payment and an opinion are awaited",
        dutyOpen()
            .then(TUESDAY_5PM, Wishes.askOpinion(true))
            .then(TUESDAY_5PM, Wishes.askWithdrawal()));
    add(
        "withdrawal asked while a supplement is awaited",
        supplementAwaited().then(WEDNESDAY_9AM, Wishes.askWithdrawal()));
    add("withdrawal confirmed", withdrawalConfirmed());
    add("withdrawal dropped", withdrawalAsked().then(WEDNESDAY_9AM, Wishes.dropWithdrawal()));
    add("stopped", withdrawalConfirmed().then(WEDNESDAY_9AM, Wishes.stop()));
    add("cancelled", inProgress().then(TUESDAY_9AM, Wishes.cancel()));
  }

  private void decided() {
    add("decided, result not at the counter", signed());
    add("result at the counter", atCounter());
    add("result not collected", atCounter().then(WEDNESDAY_9AM, Wishes.notCollected()));
    add("handed over", handedOver());
    add("handed over and rated", handedOver().then(WEDNESDAY_9AM, Wishes.rate()));
    add(
        "settled at once",
        Story.under(Cast.certifiedCopy()).then(MONDAY_9AM, Wishes.settleAtOnce()));
  }

  private void past() {
    add("past dossier, open", pastOpen());
    add(
        "past dossier, completed",
        Story.under(Cast.permit())
            .then(TUESDAY_9AM, Wishes.past(MONDAY_10AM, Wishes.pastStep("Nhận hồ sơ"))));
    add("past dossier, cancelled", pastOpen().then(TUESDAY_9AM, Wishes.cancel()));
  }

  private static Story filed() {
    return Story.under(Cast.permit()).then(MONDAY_8AM, Wishes.file(Channel.ONLINE));
  }

  private static Story completionAwaited() {
    return filed().then(MONDAY_8AM, Wishes.askSupplement());
  }

  private static Story received() {
    return received(Cast.permit());
  }

  private static Story received(ProcedureVersion procedure) {
    return Story.under(procedure).then(MONDAY_9AM, Wishes.receive());
  }

  private static Story inProgress() {
    return received(Cast.permit(SupplementPolicy.RESTART, FIVE_WORKING_DAYS))
        .then(MONDAY_10AM, Wishes.verifyEarly());
  }

  private static Story opinionAwaited() {
    return inProgress().then(TUESDAY_9AM, Wishes.askOpinion(true));
  }

  private static Story dutyOpen() {
    return inProgress().then(TUESDAY_9AM, Wishes.askFinancialDuty());
  }

  private static Story supplementAwaited() {
    return inProgress().then(TUESDAY_9AM, Wishes.askSupplement());
  }

  private static Story withdrawalAsked() {
    return inProgress().then(TUESDAY_9AM, Wishes.askWithdrawal());
  }

  private static Story withdrawalConfirmed() {
    return withdrawalAsked().then(TUESDAY_5PM, Wishes.confirmWithdrawal());
  }

  private static Story signed() {
    return inProgress().then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED));
  }

  private static Story atCounter() {
    return signed().then(TUESDAY_9AM, Wishes.placeAtCounter());
  }

  private static Story handedOver() {
    return atCounter().then(TUESDAY_5PM, Wishes.handOver());
  }

  private static Story pastOpen() {
    return Story.under(Cast.permit())
        .then(TUESDAY_9AM, Wishes.past(null, Wishes.pastStep("Nhận hồ sơ")));
  }

  private void add(String name, Story story) {
    add(name, story, THURSDAY_9AM);
  }

  private void add(String name, Story story, OffsetDateTime now) {
    scenes.add(new Scene(name, story, now));
  }
}
