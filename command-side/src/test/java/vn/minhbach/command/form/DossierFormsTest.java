package vn.minhbach.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.command.form.Tale.BINH;
import static vn.minhbach.command.form.Tale.CLERK;
import static vn.minhbach.command.form.Tale.CODE;
import static vn.minhbach.command.form.Tale.HAM_THUAN;
import static vn.minhbach.command.form.Tale.ID;
import static vn.minhbach.command.form.Tale.LAND_OFFICE;
import static vn.minhbach.command.form.Tale.LEADER;
import static vn.minhbach.command.form.Tale.NEXT_COMMUNE;
import static vn.minhbach.command.form.Tale.ONE_STOP;
import static vn.minhbach.command.form.Tale.PERMIT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.form.FilledForm.Apology;
import vn.minhbach.command.form.FilledForm.Cancelled;
import vn.minhbach.command.form.FilledForm.ControlSlip;
import vn.minhbach.command.form.FilledForm.Desk;
import vn.minhbach.command.form.FilledForm.HandedOver;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.command.form.FilledForm.Receipt;
import vn.minhbach.command.form.FilledForm.RefusalNotice;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.form.FilledForm.Signer;
import vn.minhbach.command.form.FilledForm.StopNotice;
import vn.minhbach.command.form.FilledForm.SupplementRequest;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.TakenIn;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TransferDue;
import vn.minhbach.shared.time.Wording;

/** Every form says what its paper has a place for, and nothing that nobody knows. */
class DossierFormsTest {
  private static final OffsetDateTime SUNDAY_10PM =
      OffsetDateTime.parse("2026-11-15T22:00:00+07:00");
  private static final OffsetDateTime MONDAY_9AM =
      OffsetDateTime.parse("2026-11-16T09:00:00+07:00");
  private static final OffsetDateTime MONDAY_10AM =
      OffsetDateTime.parse("2026-11-16T10:00:00+07:00");
  private static final OffsetDateTime MONDAY_5PM =
      OffsetDateTime.parse("2026-11-16T17:00:00+07:00");
  private static final OffsetDateTime TUESDAY_9AM =
      OffsetDateTime.parse("2026-11-17T09:00:00+07:00");
  private static final OffsetDateTime FRIDAY_9AM =
      OffsetDateTime.parse("2026-11-20T09:00:00+07:00");
  private static final Promise FRIDAY = promise("2026-11-20T17:00:00+07:00");
  private static final Promise WEDNESDAY_AFTER = promise("2026-11-25T17:00:00+07:00");

  private static final PersonRef SUBMITTER = new PersonRef("11111111-1111-4111-8111-111111111111");
  private static final PersonRef OWNER = new PersonRef("22222222-2222-4222-8222-222222222222");
  private static final PersonRef ERASED = new PersonRef("33333333-3333-4333-8333-333333333333");
  private static final NoteRef NOTE = new NoteRef("44444444-4444-4444-8444-444444444444");
  private static final Person SOMEBODY =
      new Person("Người Mang Đến", "999199999123", "0999999123", null, "Thôn Một");
  private static final Person OWNING = new Person("Chủ Hồ Sơ", null, "0999999321", null, null);
  private static final Parties PARTIES = new Parties(SOMEBODY, OWNING);
  private static final String WORDS = "vì thiếu bản vẽ";

  private static final Paper REQUEST = new Paper("Đơn đề nghị", Paper.Kind.ORIGINAL, 1);
  private static final Paper TITLE_DEED = new Paper("Sổ đỏ", Paper.Kind.CERTIFIED_COPY, 2);
  private static final Paper DRAWING = new Paper("Bản vẽ", Paper.Kind.ORIGINAL, 3);
  private static final String PERMIT_NAME = "Cấp giấy phép xây dựng";
  private static final ProcedureCase FOUR_DAYS = ProcedureCase.only(TimeLimit.workingDays(4));
  private static final Wording COUNTED = new Wording("đếm bốn ngày", "four days counted");
  private static final TransferDue BY_EVENING =
      new TransferDue(MONDAY_5PM, TransferDue.Rule.SAME_WORKING_DAY);
  private static final Issue NUMBER = new Issue(2026, 7);
  private static final Issue LINE = new Issue(2026, 9);

  @Test
  void a_receipt_says_what_came_in_and_when_it_will_be_done_and_why_then() {
    assertThat(first(received().facts()))
        .isEqualTo(
            new Receipt(
                heading(Form.RECEIPT, MONDAY_9AM, ONE_STOP, CLERK),
                PARTIES,
                Channel.COUNTER,
                List.of(REQUEST, TITLE_DEED),
                null,
                null,
                null,
                FOUR_DAYS,
                MONDAY_9AM,
                MONDAY_9AM,
                FRIDAY,
                COUNTED,
                desk(ONE_STOP, null),
                null,
                null));
  }

  @Test
  void a_receipt_shows_what_was_filed_and_what_completed_it() {
    Tale filed =
        new Tale()
            .opens(
                Actor.CITIZEN,
                SUNDAY_10PM,
                Tale.at(HAM_THUAN, Stage.FILED),
                o ->
                    new DossierFiled(
                        o,
                        Channel.ONLINE,
                        SUNDAY_10PM,
                        SUBMITTER,
                        OWNER,
                        PERMIT_NAME,
                        List.of(REQUEST),
                        null))
            .then(
                Actor.CITIZEN,
                SUNDAY_10PM,
                o -> new SupplementBroughtIn(o, 1, SUNDAY_10PM, List.of(DRAWING), null))
            .then(
                CLERK,
                MONDAY_9AM,
                Tale.received(MONDAY_9AM, FRIDAY),
                o ->
                    new DossierReceived(
                        o,
                        Channel.ONLINE,
                        SUNDAY_10PM,
                        CODE,
                        SUBMITTER,
                        OWNER,
                        PERMIT_NAME,
                        List.of(REQUEST),
                        Form.RECEIPT.issued(NUMBER),
                        promised(),
                        null,
                        null,
                        null,
                        null));

    assertThat(first(filed.facts()))
        .isEqualTo(
            new Receipt(
                heading(Form.RECEIPT, MONDAY_9AM, ONE_STOP, CLERK),
                PARTIES,
                Channel.ONLINE,
                List.of(REQUEST, DRAWING),
                null,
                null,
                null,
                FOUR_DAYS,
                SUNDAY_10PM,
                MONDAY_9AM,
                FRIDAY,
                COUNTED,
                desk(ONE_STOP, null),
                null,
                null));
  }

  @Test
  void who_was_erased_is_absent() {
    Tale erased =
        received()
            .then(
                CLERK,
                MONDAY_10AM,
                o ->
                    new DossierCorrected(
                        o, CorrectedField.OWNER, OWNER.value(), ERASED.value(), NOTE, BINH, null));

    assertThat(line(erased).owner()).isNull();
  }

  @Test
  void a_correction_does_not_change_what_was_issued_before_it() {
    Tale corrected =
        received()
            .then(
                CLERK,
                MONDAY_10AM,
                o ->
                    new DossierCorrected(
                        o,
                        CorrectedField.OWNER,
                        OWNER.value(),
                        SUBMITTER.value(),
                        NOTE,
                        BINH,
                        null));

    assertThat(((Receipt) first(corrected.facts())).parties()).isEqualTo(PARTIES);
    assertThat(line(corrected).owner()).isEqualTo(SOMEBODY);
  }

  @Test
  void a_request_for_papers_says_which_and_why_and_whom_to_turn_to() {
    OtherPaper other = new OtherPaper("Ảnh hiện trạng", "Luật Xây dựng 2014");
    Tale asked =
        received()
            .then(LEADER, MONDAY_10AM, Tale.heldBy(LAND_OFFICE, BINH), DossierFormsTest::assigned)
            .then(
                LEADER,
                TUESDAY_9AM,
                Tale.stage(Stage.AWAITING_SUPPLEMENT),
                o ->
                    new SupplementAsked(
                        o,
                        2,
                        true,
                        List.of("Bản vẽ"),
                        List.of(other),
                        NOTE,
                        Form.SUPPLEMENT.issued(NUMBER),
                        SupplementPolicy.RESTART,
                        FRIDAY_9AM,
                        "Luật Xây dựng 2014, Điều 102",
                        new OfficerId("giamdoc")));

    assertThat(second(asked.facts()))
        .isEqualTo(
            new SupplementRequest(
                heading(Form.SUPPLEMENT, TUESDAY_9AM, LAND_OFFICE, LEADER),
                PARTIES,
                2,
                true,
                List.of("Bản vẽ"),
                List.of(other),
                WORDS,
                desk(LAND_OFFICE, BINH),
                "Luật Xây dựng 2014, Điều 102",
                new Signer(null, new OfficerId("giamdoc"), "tên giamdoc")));
  }

  @Test
  void a_refusal_at_the_counter_says_its_concrete_reason() {
    Tale refused =
        new Tale()
            .opens(
                Actor.CITIZEN,
                SUNDAY_10PM,
                Tale.at(HAM_THUAN, Stage.FILED),
                o ->
                    new DossierFiled(
                        o,
                        Channel.ONLINE,
                        SUNDAY_10PM,
                        SUBMITTER,
                        OWNER,
                        PERMIT_NAME,
                        List.of(),
                        null))
            .then(
                CLERK,
                MONDAY_9AM,
                Tale.stage(Stage.REFUSED_AT_INTAKE),
                o ->
                    new IntakeRefused(
                        o, IntakeRefusalReason.NOT_COMPETENT, NOTE, Form.REFUSAL.issued(NUMBER)));

    assertThat(first(refused.facts()))
        .isEqualTo(
            new RefusalNotice(
                heading(Form.REFUSAL, MONDAY_9AM, ONE_STOP, CLERK, null),
                PARTIES,
                IntakeRefusalReason.NOT_COMPETENT,
                WORDS,
                null));
  }

  @Test
  void a_refusal_as_the_result_bears_the_number_of_the_result() {
    Tale refused =
        received()
            .then(
                LEADER,
                TUESDAY_9AM,
                Tale.stage(Stage.DECIDED),
                o ->
                    new DossierDecided(
                        o, Outcome.REFUSED, "12/TB", NOTE, Form.REFUSAL.issued(NUMBER)));

    assertThat(second(refused.facts()))
        .isEqualTo(
            new RefusalNotice(
                heading(Form.REFUSAL, TUESDAY_9AM, ONE_STOP, LEADER),
                PARTIES,
                null,
                WORDS,
                "12/TB"));
  }

  @Test
  void an_extension_names_the_promise_who_was_late_and_why_and_the_new_date() {
    Tale extended =
        received()
            .then(
                LEADER,
                TUESDAY_9AM,
                standing -> standing.promising(WEDNESDAY_AFTER),
                o ->
                    new ExtensionGranted(
                        o,
                        ExtensionCause.OTHER_AGENCY,
                        LAND_OFFICE,
                        NOTE,
                        Form.APOLOGY.issued(NUMBER),
                        DueDateChange.asGiven(Cause.EXTENSION, FRIDAY, WEDNESDAY_AFTER)));

    assertThat(second(extended.facts()))
        .isEqualTo(
            new Apology(
                heading(Form.APOLOGY, TUESDAY_9AM, ONE_STOP, LEADER),
                PARTIES,
                MONDAY_9AM,
                FRIDAY,
                ExtensionCause.OTHER_AGENCY,
                desk(LAND_OFFICE, null),
                WORDS,
                WEDNESDAY_AFTER,
                null));
  }

  @Test
  void an_apology_that_comes_too_late_promises_no_new_date() {
    OffsetDateTime late = FRIDAY.dueAt().plusDays(3);
    Tale apologised =
        received()
            .then(
                LEADER,
                late,
                o ->
                    new ApologyIssued(
                        o,
                        ExtensionCause.OFFICIAL,
                        LAND_OFFICE,
                        null,
                        Form.APOLOGY.issued(NUMBER),
                        FRIDAY,
                        LocalDate.parse("2026-11-26")));

    assertThat(second(apologised.facts()))
        .isEqualTo(
            new Apology(
                heading(Form.APOLOGY, late, ONE_STOP, LEADER),
                PARTIES,
                MONDAY_9AM,
                FRIDAY,
                ExtensionCause.OFFICIAL,
                desk(LAND_OFFICE, null),
                null,
                null,
                LocalDate.parse("2026-11-26")));
  }

  @Test
  void a_stop_names_the_originals_to_be_given_back() {
    assertThat(second(stopped().facts()))
        .isEqualTo(
            new StopNotice(
                heading(Form.STOP, FRIDAY_9AM, ONE_STOP, LEADER),
                PARTIES,
                MONDAY_10AM,
                TUESDAY_9AM,
                WORDS,
                List.of(REQUEST),
                Money.NONE));
  }

  @Test
  void a_control_slip_has_a_block_for_every_hand_over_to_the_day_it_comes_back() {
    Tale done =
        transferred(MONDAY_10AM)
            .then(LEADER, TUESDAY_9AM, Tale.heldBy(LAND_OFFICE, BINH), DossierFormsTest::assigned)
            .then(
                CLERK,
                FRIDAY_9AM,
                DossierFormsTest::atCounter,
                o -> new ResultAtCounter(o, Timeliness.ON_TIME, null));

    assertThat(form(done, ControlSlip.class))
        .isEqualTo(
            new ControlSlip(
                heading(Form.CONTROL_SLIP, MONDAY_10AM, ONE_STOP, CLERK),
                FOUR_DAYS,
                MONDAY_9AM,
                FRIDAY,
                List.of(REQUEST, TITLE_DEED),
                List.of(
                    new HandedOver(
                        desk(ONE_STOP, null),
                        desk(LAND_OFFICE, null),
                        MONDAY_10AM,
                        MONDAY_5PM,
                        Timeliness.ON_TIME),
                    new HandedOver(
                        desk(LAND_OFFICE, null), desk(LAND_OFFICE, BINH), TUESDAY_9AM, null, null),
                    new HandedOver(
                        desk(LAND_OFFICE, BINH),
                        desk(ONE_STOP, null),
                        FRIDAY_9AM,
                        FRIDAY.dueAt(),
                        Timeliness.ON_TIME))));
  }

  @Test
  void a_transfer_after_its_limit_is_late_on_the_slip() {
    assertThat(form(transferred(MONDAY_5PM.plusSeconds(1)), ControlSlip.class).handOvers())
        .containsExactly(
            new HandedOver(
                desk(ONE_STOP, null),
                desk(LAND_OFFICE, null),
                MONDAY_5PM.plusSeconds(1),
                MONDAY_5PM,
                Timeliness.LATE));
  }

  @Test
  void a_line_of_the_register_follows_a_dossier_to_the_citizens_hand() {
    Tale handedOver =
        transferred(MONDAY_10AM)
            .then(
                CLERK,
                FRIDAY_9AM,
                DossierFormsTest::atCounter,
                o -> new ResultAtCounter(o, Timeliness.ON_TIME, null))
            .then(
                CLERK,
                FRIDAY_9AM.plusHours(1),
                o -> new ResultHandedOver(o, Receiver.PROXY, Proof.SIGNATURE))
            .then(Actor.CITIZEN, FRIDAY_9AM.plusHours(2), o -> new HandOverContested(o, null));

    assertThat(line(handedOver))
        .isEqualTo(
            new RegisterLine(
                registered(MONDAY_9AM),
                OWNING,
                false,
                3,
                MONDAY_9AM,
                FRIDAY,
                MONDAY_10AM,
                FRIDAY_9AM,
                FRIDAY_9AM.plusHours(1),
                Receiver.PROXY,
                Proof.SIGNATURE,
                FRIDAY_9AM.plusHours(2),
                null,
                null));
  }

  @Test
  void a_cancelled_line_stays_with_its_reason_and_two_people() {
    Tale cancelled =
        received()
            .then(
                CLERK,
                MONDAY_10AM,
                Tale.stage(Stage.CANCELLED),
                o ->
                    new DossierCancelled(
                        o, CancellationReason.ENTERED_TWICE, NOTE, new OfficerId("giamdoc")));

    assertThat(line(cancelled))
        .isEqualTo(
            new RegisterLine(
                registered(MONDAY_9AM),
                OWNING,
                false,
                3,
                MONDAY_9AM,
                FRIDAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Cancelled(
                    MONDAY_10AM,
                    CancellationReason.ENTERED_TWICE,
                    WORDS,
                    signer(CLERK),
                    new Signer(null, new OfficerId("giamdoc"), "tên giamdoc"))));
  }

  @Test
  void a_stopped_line_says_when() {
    assertThat(line(stopped()).stoppedAt()).isEqualTo(FRIDAY_9AM);
  }

  @Test
  void what_was_settled_at_once_has_a_line_and_no_receipt() {
    Tale settled =
        new Tale()
            .opens(
                CLERK,
                MONDAY_9AM,
                Tale.received(MONDAY_9AM, FRIDAY).apply(Tale.at(HAM_THUAN, Stage.DECIDED)),
                o ->
                    new DossierSettledAtOnce(
                        o, CODE, null, PERMIT_NAME, 3, promised(), Timeliness.ON_TIME, null, LINE));

    assertThat(DossierForms.of(settled.facts(), NAMES))
        .containsExactly(
            new RegisterLine(
                registered(MONDAY_9AM),
                null,
                false,
                null,
                MONDAY_9AM,
                FRIDAY,
                null,
                null,
                MONDAY_9AM,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void what_was_taken_in_for_another_agency_has_a_receipt_and_a_line_of_each() {
    Heading there =
        new Heading(
            Form.RECEIPT.issued(NUMBER),
            TUESDAY_9AM,
            desk(NEXT_COMMUNE, ONE_STOP),
            signer(CLERK),
            ID,
            CODE,
            PERMIT,
            PERMIT_NAME);

    assertThat(DossierForms.of(passedOn().facts(), NAMES))
        .containsExactly(
            new Receipt(
                heading(Form.RECEIPT, MONDAY_9AM, ONE_STOP, CLERK),
                PARTIES,
                Channel.COUNTER,
                List.of(REQUEST),
                null,
                null,
                null,
                FOUR_DAYS,
                MONDAY_9AM,
                MONDAY_9AM,
                null,
                null,
                null,
                desk(NEXT_COMMUNE, ONE_STOP),
                null),
            new Receipt(
                there,
                PARTIES,
                Channel.COUNTER,
                List.of(REQUEST),
                null,
                null,
                null,
                FOUR_DAYS,
                MONDAY_9AM,
                TUESDAY_9AM,
                FRIDAY,
                COUNTED,
                null,
                null,
                null),
            open(registered(MONDAY_9AM), MONDAY_9AM, TUESDAY_9AM),
            open(
                new Heading(
                    Form.REGISTER.issued(LINE),
                    TUESDAY_9AM,
                    desk(NEXT_COMMUNE, ONE_STOP),
                    signer(CLERK),
                    ID,
                    CODE,
                    PERMIT,
                    PERMIT_NAME),
                TUESDAY_9AM,
                null));
  }

  @Test
  void a_number_that_two_agencies_gave_names_a_form_only_with_the_agency() {
    List<FilledForm> forms = DossierForms.of(passedOn().facts(), NAMES);

    assertThat(FormReading.pick(forms, "01", NUMBER, NEXT_COMMUNE)).contains(forms.get(1));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> FormReading.pick(forms, "01", NUMBER, null))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("agency"));
  }

  // ---- the story ----

  private static Tale passedOn() {
    return new Tale()
        .opens(
            CLERK,
            MONDAY_9AM,
            Tale.at(HAM_THUAN, Stage.IN_TRANSFER).coded(CODE),
            o ->
                new DossierTakenIn(
                    o,
                    Channel.COUNTER,
                    MONDAY_9AM,
                    CODE,
                    SUBMITTER,
                    OWNER,
                    PERMIT_NAME,
                    List.of(REQUEST),
                    Form.RECEIPT.issued(NUMBER),
                    NEXT_COMMUNE,
                    ONE_STOP,
                    BY_EVENING,
                    null,
                    LINE))
        .then(
            CLERK,
            TUESDAY_9AM,
            standing ->
                Tale.received(TUESDAY_9AM, FRIDAY).apply(standing).passedTo(NEXT_COMMUNE, ONE_STOP),
            o ->
                new DossierReceived(
                    o,
                    Channel.COUNTER,
                    MONDAY_9AM,
                    CODE,
                    SUBMITTER,
                    OWNER,
                    PERMIT_NAME,
                    List.of(REQUEST),
                    Form.RECEIPT.issued(NUMBER),
                    promised(),
                    null,
                    new TakenIn(HAM_THUAN, MONDAY_9AM, MONDAY_5PM, Timeliness.LATE),
                    null,
                    LINE));
  }

  private static Tale received() {
    return new Tale()
        .opens(
            CLERK,
            MONDAY_9AM,
            Tale.received(MONDAY_9AM, FRIDAY).apply(Tale.at(HAM_THUAN, Stage.RECEIVED)),
            o ->
                new DossierReceived(
                    o,
                    Channel.COUNTER,
                    MONDAY_9AM,
                    CODE,
                    SUBMITTER,
                    OWNER,
                    PERMIT_NAME,
                    List.of(REQUEST, TITLE_DEED),
                    Form.RECEIPT.issued(NUMBER),
                    promised(),
                    null,
                    null,
                    BY_EVENING,
                    LINE));
  }

  private static Tale transferred(OffsetDateTime at) {
    return received()
        .then(
            CLERK,
            at,
            Tale.heldBy(LAND_OFFICE, null),
            o ->
                new DossierTransferred(o, ONE_STOP, LAND_OFFICE, Form.CONTROL_SLIP.issued(NUMBER)));
  }

  private static Tale stopped() {
    return received()
        .then(Actor.CITIZEN, MONDAY_10AM, Tale.stage(Stage.WITHDRAWAL_ASKED), WithdrawalAsked::new)
        .then(
            Actor.CITIZEN,
            TUESDAY_9AM,
            Tale.stage(Stage.WITHDRAWAL_CONFIRMED),
            WithdrawalConfirmed::new)
        .then(
            LEADER,
            FRIDAY_9AM,
            Tale.stage(Stage.STOPPED),
            o -> new DossierStopped(o, NOTE, Form.STOP.issued(NUMBER)));
  }

  private static DossierEvent assigned(Occurrence o) {
    return new DossierAssigned(o, null, BINH);
  }

  private static Standing atCounter(Standing standing) {
    return standing.at(standing.axes().with(Stage.DECIDED).with(HandOver.AT_COUNTER), 0);
  }

  private static DueDateChange promised() {
    return new DueDateChange(Cause.RECEIPT, null, FRIDAY, COUNTED, null, "2026", null, List.of());
  }

  private static Promise promise(String dueAt) {
    return new Promise(OffsetDateTime.parse(dueAt), Precision.DAY);
  }

  // ---- what is expected of it ----

  private static FilledForm first(List<DossierEvent> facts) {
    return DossierForms.of(facts, NAMES).getFirst();
  }

  private static FilledForm second(List<DossierEvent> facts) {
    return DossierForms.of(facts, NAMES).get(1);
  }

  private static <T extends FilledForm> T form(Tale tale, Class<T> type) {
    return DossierForms.of(tale.facts(), NAMES).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static RegisterLine line(Tale tale) {
    return form(tale, RegisterLine.class);
  }

  private static RegisterLine open(
      Heading heading, OffsetDateTime receivedAt, @Nullable OffsetDateTime handedOverAt) {
    return new RegisterLine(
        heading,
        OWNING,
        false,
        1,
        receivedAt,
        FRIDAY,
        handedOverAt,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Heading registered(OffsetDateTime at) {
    return heading(Form.REGISTER, LINE, at, ONE_STOP, CLERK, CODE);
  }

  private static Heading heading(Form form, OffsetDateTime at, UnitCode unit, Actor by) {
    return heading(form, at, unit, by, CODE);
  }

  private static Heading heading(
      Form form, OffsetDateTime at, UnitCode unit, Actor by, @Nullable DossierCode code) {
    return heading(form, NUMBER, at, unit, by, code);
  }

  private static Heading heading(
      Form form,
      Issue issue,
      OffsetDateTime at,
      UnitCode unit,
      Actor by,
      @Nullable DossierCode code) {
    return new Heading(
        form.issued(issue), at, desk(unit, null), signer(by), ID, code, PERMIT, PERMIT_NAME);
  }

  private static Desk desk(UnitCode unit, @Nullable OfficerId officer) {
    return new Desk(
        HAM_THUAN,
        "tên H36.199",
        unit,
        "tên " + unit,
        officer,
        officer == null ? null : "tên " + officer);
  }

  private static Desk desk(AgencyCode agency, UnitCode unit) {
    return new Desk(agency, "tên " + agency, unit, "tên " + unit, null, null);
  }

  private static Signer signer(Actor by) {
    return new Signer(by.role(), by.officer(), "tên " + by.officer());
  }

  private static final Known NAMES =
      new Known() {
        @Override
        public @Nullable Person person(PersonRef reference) {
          return reference.equals(SUBMITTER) ? SOMEBODY : reference.equals(OWNER) ? OWNING : null;
        }

        @Override
        public String words(NoteRef reference) {
          return WORDS;
        }

        @Override
        public String agency(AgencyCode code) {
          return "tên " + code;
        }

        @Override
        public String unit(AgencyCode agency, UnitCode code) {
          return "tên " + code;
        }

        @Override
        public String officer(OfficerId id) {
          return "tên " + id;
        }

        @Override
        public ProcedureCase procedureCase(ProcedureRef procedure) {
          return FOUR_DAYS;
        }
      };
}
