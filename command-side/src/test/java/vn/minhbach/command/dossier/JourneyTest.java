package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;

/** The life of one dossier, told from the counter to the rating: an introduction to the domain. */
class JourneyTest {
  private final Story story = Story.under(Cast.permit());

  @Test
  void a_building_permit_from_the_counter_to_the_rating() {
    // On Monday, 16 November 2026, at nine in the morning, a farmer of xã Hàm Thuận wants to build
    // a
    // house. At the one-stop counter clerk An looks the papers through. All are there, so An
    // receives
    // the dossier. That one act gives it its code and prints form 01 with a promise: the permit
    // takes
    // five working days; the day of receipt is not counted, nor is the weekend.
    DossierReceived receipt = (DossierReceived) happens("2026-11-16T09:00+07:00", Wishes.receive());

    assertThat(receipt.code().value()).isEqualTo("H36.199-261116-0001");
    assertThat(receipt.form()).isEqualTo(Form.RECEIPT);
    assertThat(dueAt()).isEqualTo("2026-11-23T17:00+07:00");

    // The promise explains itself, in words that fit on the receipt.
    assertThat(requireNonNull(receipt.dueDate().explanation()).en())
        .isEqualTo(
            "Received 09:00 Monday 16 Nov 2026; 5 working days: 17 Nov (1), 18 Nov (2), 19 Nov (3),"
                + " 20 Nov (4), 23 Nov (5); not counted: Saturday 21 Nov, Sunday 22 Nov; due 17:00"
                + " Monday 23 Nov 2026.");

    // Where a dossier stands is never set. It follows from what happened, on four axes, and so does
    // who has to act next. The ten states of the national portal are only a picture of it.
    assertThat(standing().axes().stage()).isEqualTo(Stage.RECEIVED);
    assertThat(standing().waitingFor()).isEqualTo(WaitingFor.OFFICE);
    assertThat(NationalState.of(standing().axes())).isEqualTo(NationalState.RECEIVED);

    // Before noon it goes to the land office, where the head gives it to Dung. Had it been received
    // after 15:00, it could have waited for the morning; the promise would be the same.
    happens("2026-11-16T10:30+07:00", Wishes.transfer());
    happens("2026-11-16T11:00+07:00", new AssignDossier(Cast.ID, Cast.LEADER_CHI, Cast.DUNG));

    assertThat(standing().unit()).isEqualTo(Cast.LAND_OFFICE);
    assertThat(standing().officer()).isEqualTo(Cast.DUNG);

    // On Tuesday Dung appraises, and finds that a drawing is missing. That is a pity, as it should
    // have been seen at the counter; but it is within three working days, so form 02 goes out. It
    // names everything at once. Now the office waits for the citizen.
    happens("2026-11-17T08:00+07:00", Wishes.beginStep());
    happens("2026-11-17T09:00+07:00", Wishes.completeStep());
    SupplementAsked asked =
        (SupplementAsked) happens("2026-11-17T09:30+07:00", Wishes.askSupplement());

    assertThat(asked.items()).containsExactly("Bản vẽ thiết kế");
    assertThat(asked.clockRunning()).isTrue();
    assertThat(standing().waitingFor()).isEqualTo(WaitingFor.CITIZEN);

    // Meanwhile nobody can decide behind the citizen's back.
    assertRefused(
        "2026-11-17T10:00+07:00", Wishes.decide(Outcome.REFUSED), Refusal.SUPPLEMENT_AWAITED);

    // The farmer brings the drawing on Thursday. By the law of this procedure the whole limit
    // starts
    // again; 24 November is a holiday since this year. The old date is not lost: every change of a
    // promise carries the date before, its cause and its count, and the first promise stays for
    // ever.
    SupplementBroughtIn brought =
        (SupplementBroughtIn) happens("2026-11-19T09:00+07:00", bringSupplement());

    assertThat(dueAt()).isEqualTo("2026-11-27T17:00+07:00");
    assertThat(requireNonNull(brought.dueDate()).previous()).isEqualTo(standing().firstPromise());
    assertThat(standing().firstPromise()).isEqualTo(receipt.dueDate().promise());

    // The fire police are asked for their opinion, with a date; if they keep silent, they agree.
    // The
    // date passes in silence, and the platform itself notes it. No desk has to remember.
    happens("2026-11-19T10:00+07:00", Wishes.askOpinion(true));
    assertThat(standing().waitingFor()).isEqualTo(WaitingFor.OTHER_AGENCY);
    OpinionLapsed silence =
        (OpinionLapsed) happens("2026-11-20T17:01+07:00", Wishes.lapseOpinion());

    assertThat(silence.consented()).isTrue();

    // A fee for the land has to be paid first. The tax office's notice opens a financial duty, and
    // the days until it is met are not the office's: two working days, so the promise moves by two.
    happens("2026-11-23T09:00+07:00", Wishes.askFinancialDuty());
    assertThat(NationalState.of(standing().axes())).isEqualTo(NationalState.FINANCIAL_DUTY);
    FinancialDutyMet paid =
        (FinancialDutyMet) happens("2026-11-26T09:00+07:00", Wishes.meetFinancialDuty());

    assertThat(requireNonNull(paid.dueDate()).cause()).isEqualTo(Cause.FINANCIAL_DUTY);
    assertThat(dueAt()).isEqualTo("2026-12-01T17:00+07:00");

    // The surveyor falls ill. The director can see that the date will not hold, apologises with
    // form
    // 04 a day ahead, and names a new one. That is allowed once, never on the last day.
    ExtensionGranted apology =
        (ExtensionGranted)
            happens(
                "2026-11-30T16:00+07:00",
                new GrantExtension(
                    Cast.ID,
                    Cast.LEADER_CHI,
                    LocalDate.parse("2026-12-03"),
                    ExtensionCause.OFFICIAL,
                    Cast.LAND_OFFICE,
                    Cast.NOTE));

    assertThat(apology.form()).isEqualTo(Form.APOLOGY);
    assertThat(dueAt()).isEqualTo("2026-12-03T17:00+07:00");
    assertRefused("2026-12-01T09:00+07:00", Wishes.extend(), Refusal.ALREADY_EXTENDED);

    // On Wednesday the permit is signed. Signed is not done: for the citizen and for the national
    // portal the dossier is still being worked on.
    happens("2026-12-02T15:00+07:00", Wishes.decide(Outcome.GRANTED));
    assertThat(NationalState.of(standing().axes())).isEqualTo(NationalState.IN_PROGRESS);

    // Only when the permit lies at the counter is the dossier resolved, and only then is it judged:
    // here on the promised day, after closing time. A limit in days ends with the day, at midnight.
    ResultAtCounter there =
        (ResultAtCounter) happens("2026-12-03T18:00+07:00", Wishes.placeAtCounter());

    assertThat(there.timeliness()).isEqualTo(Timeliness.ON_TIME);
    assertThat(NationalState.of(standing().axes())).isEqualTo(NationalState.DONE);

    // The farmer comes on Friday with the receipt and takes the permit home, and in the evening
    // says
    // how it was. The clerk cannot do that for anybody.
    happens("2026-12-04T08:15+07:00", Wishes.handOver());
    assertRefused(
        "2026-12-04T08:16+07:00",
        new RateDossier(Cast.ID, Cast.CLERK_AN, Satisfaction.SATISFIED, null),
        Refusal.CITIZEN_NEEDED);
    happens("2026-12-04T19:00+07:00", Wishes.rate());

    assertThat(standing().waitingFor()).isEqualTo(WaitingFor.NOBODY);
    assertThat(NationalState.of(standing().axes())).isEqualTo(NationalState.RETURNED);

    // What is left is the story itself. It is never altered, and everything that anybody ever sees
    // of this dossier, on a phone, a desk or a wall, is folded from these sixteen facts.
    assertThat(story.facts().stream().map(DossierEventNames::nameOf))
        .containsExactly(
            "dossier.received",
            "dossier.transferred",
            "dossier.assigned",
            "step.begun",
            "step.completed",
            "supplement.asked",
            "supplement.brought-in",
            "opinion.asked",
            "opinion.lapsed",
            "financial-duty.asked",
            "financial-duty.met",
            "extension.granted",
            "dossier.decided",
            "result.at-counter",
            "result.handed-over",
            "dossier.rated");
  }

  private DossierEvent happens(String when, DossierCommand wish) {
    story.then(OffsetDateTime.parse(when), wish);
    return story.facts().getLast();
  }

  private void assertRefused(String when, DossierCommand wish, Refusal why) {
    assertThat(refusal(OffsetDateTime.parse(when), wish)).isEqualTo(why);
  }

  private Refusal refusal(OffsetDateTime when, DossierCommand wish) {
    try {
      throw new AssertionError("it happened: " + story.decided(when, wish));
    } catch (DossierRefused refused) {
      return refused.refusal();
    }
  }

  private Standing standing() {
    return story.facts().getLast().after();
  }

  private String dueAt() {
    return requireNonNull(standing().promise()).dueAt().toString();
  }

  private static DossierCommand bringSupplement() {
    return new BringSupplement(Cast.ID, Cast.CLERK_AN, List.of());
  }
}
