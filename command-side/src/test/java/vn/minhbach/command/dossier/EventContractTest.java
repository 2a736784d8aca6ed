package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.command.dossier.Cast.ADMINISTRATOR;
import static vn.minhbach.command.dossier.Cast.AN;
import static vn.minhbach.command.dossier.Cast.BINH;
import static vn.minhbach.command.dossier.Cast.CHI;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.DUE;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.HAM_THUAN;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_8AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.ONE_STOP;
import static vn.minhbach.command.dossier.Cast.OWNER;
import static vn.minhbach.command.dossier.Cast.PERMIT;
import static vn.minhbach.command.dossier.Cast.SOMEBODY_ELSE;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TWO_DAYS_LATE;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.Approved;
import vn.minhbach.command.eventstore.StableNameSerializer;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarConfirmed;
import vn.minhbach.shared.calendar.CalendarEvent.CalendarDrafted;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionActivated;
import vn.minhbach.shared.procedure.ProcedureEvent.ProcedureVersionDrafted;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Priority;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;
import vn.minhbach.shared.time.TimeLimit;

/** The form in which facts are kept for ever: one approved file for every kind of fact. */
class EventContractTest {
  private static final Path CONTRACTS = Path.of("src/test/resources/contracts");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final StableNameSerializer SERIALIZER = StableNameSerializer.create();

  /**
   * Every place in a fact where words can stand, each looked at: nothing of it is meant for what a
   * citizen is called, where they live or what somebody wrote about them.
   */
  private static final Set<String> REVIEWED_TEXTS =
      Set.of(
          // Opaque references and codes, each checked against its form.
          "DossierId.value",
          "Ticket.number",
          "DossierCode.value",
          "PersonRef.value",
          "NoteRef.value",
          "AgencyCode.value",
          "UnitCode.value",
          "OfficerId.value",
          "ProcedureCode.value",
          "CaseKey.value",
          // A correction of a person holds two references, one of the channel two of its words.
          "DossierCorrected.from",
          "DossierCorrected.to",
          // Words of the catalogue, the calendar and the law.
          "Field.name",
          "DossierFiled.procedureName",
          "DossierReceived.procedureName",
          "DossierSettledAtOnce.procedureName",
          "Form.number",
          "Form.title",
          "Form.version",
          "DueDateChange.calendarVersion",
          "DueDateChange.legalBasis",
          "OtherPaper.name",
          "OtherPaper.legalBasis",
          "SupplementAsked.legalBasis",
          "OpinionAsked.legalBasis",
          "ClockSuspended.legalBasis",
          "StepLimit.name",
          "Consultation.legalBasis",
          "LinkedTaskSent.agency",
          "LinkedTaskSent.content",
          "LinkedTaskDone.agency",
          "LinkedTaskDone.resultNumber",
          "TaskOverdueNoted.name",
          "DossierTakenIn.procedureName",
          "Derivation.calendarVersion",
          "Derivation.legalBasis",
          "SkippedDay.legalBasis",
          "Wording.en",
          "Wording.vi",
          "CalendarDrafted.version",
          "CalendarDrafted.content",
          "CalendarDrafted.legalBasis",
          "CalendarDrafted.reason",
          "CalendarConfirmed.version",
          "CalendarConfirmed.content",
          "CalendarConfirmed.legalBasis",
          "CalendarConfirmed.replaces",
          "ProcedureTerms.name",
          "ProcedureTerms.legalBasis",
          "ProcedureCase.name",
          "SupplementRule.legalBasis",
          "ReviewNote.found",
          "Paper.condition",
          // Words of the office about its own work: papers, steps, agencies, numbers of documents.
          "Paper.name",
          "SupplementAsked.items",
          "StepBegun.step",
          "StepCompleted.step",
          "OpinionAsked.consulted",
          "OpinionGiven.consulted",
          "OpinionLapsed.consulted",
          "FinancialDutyAsked.noticeNumber",
          "DossierDecided.resultNumber",
          // Words of another system about its own work.
          "PastDossierRecorded.number",
          "PastDossierRecorded.sourceChannel",
          "PastStepRecorded.activity",
          "PastStepRecorded.lifecycle",
          "SynchronisationRecorded.answerCode",
          // Words of the queue.
          "Letter.value",
          "TicketNumber.value",
          "TicketTaken.field");

  @Test
  void every_kind_of_fact_has_a_word_and_a_sample() {
    Set<Object> named = new HashSet<>(DossierEventNames.all().values());
    named.addAll(ProcedureEvent.STORED_NAMES.values());
    named.addAll(CalendarEvent.STORED_NAMES.values());
    named.addAll(QueueEvent.STORED_NAMES.values());
    Set<Class<?>> kinds = kinds();

    assertThat(named).isEqualTo(kinds);
    assertThat(samples().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(kinds);
    assertThat(samples()).hasSameSizeAs(kinds);
  }

  @Test
  void every_approved_file_is_of_a_kind_that_exists() throws IOException {
    try (Stream<Path> files = Files.list(CONTRACTS)) {
      assertThat(files.map(file -> "contracts/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(samples().map(EventContractTest::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_fact_is_stored_exactly_as_approved(Object fact) {
    SerializedObject<byte[]> stored = SERIALIZER.serialize(fact, byte[].class);

    assertThat(stored.getType().getName()).isEqualTo(nameOf(fact));
    assertThat(stored.getType().getRevision()).isEqualTo("1");
    Approved.isStill(
        file(fact),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(stored.getData()))
            + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_was_stored_is_read_as_the_same_fact(Object fact) throws IOException {
    byte[] stored = Files.readAllBytes(Path.of("src/test/resources", file(fact)));

    assertThat(read(nameOf(fact), stored)).isEqualTo(fact);
  }

  @ParameterizedTest
  @MethodSource("firstRelease")
  void what_the_first_release_stored_is_still_read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".1.json", "");

    Object fact = read(name, Files.readAllBytes(file));

    assertThat(nameOf(fact)).isEqualTo(name);
  }

  static Stream<Path> firstRelease() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(CONTRACTS + "-of-the-first-release"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void a_property_that_nobody_knows_is_refused() {
    byte[] stored = "{\"surprise\":1}".getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> read("dossier.checked", stored));
  }

  @Test
  void no_fact_has_room_for_words_that_nobody_has_looked_at() {
    Set<String> texts = new TreeSet<>();
    kinds().forEach(kind -> collectTexts(kind, texts, new HashSet<>()));

    assertThat(texts).isEqualTo(new TreeSet<>(REVIEWED_TEXTS));
  }

  static Stream<Object> samples() {
    return Stream.of(dossierFacts(), procedureFacts(), calendarFacts(), queueFacts())
        .flatMap(facts -> facts);
  }

  private static Stream<Object> procedureFacts() {
    ProcedureTerms terms = Cast.permit().terms();
    Instant now = MONDAY_8AM.toInstant();
    return Stream.of(
        new ProcedureVersionDrafted(PERMIT, 2, terms, HAM_THUAN, BINH, now),
        new ProcedureVersionActivated(
            PERMIT, 2, terms, LocalDate.parse("2026-12-01"), HAM_THUAN, CHI, now));
  }

  private static Stream<Object> calendarFacts() {
    String text = "version HT-2026.1\nhours standard MONDAY..FRIDAY 07:00-11:30 | quy chế\n";
    Instant now = MONDAY_8AM.toInstant();
    return Stream.of(
        new CalendarDrafted(
            "HT-2026.1", text, "NQ 28/2026/QH16", "Ngày nghỉ mới", HAM_THUAN, ADMINISTRATOR, now),
        new CalendarConfirmed(
            "HT-2026.1",
            text,
            "NQ 28/2026/QH16",
            "VN-2026.2",
            List.of(LocalDate.parse("2026-11-13")),
            HAM_THUAN,
            LEADER_CHI,
            now));
  }

  private static Stream<Object> queueFacts() {
    QueueId queue = new QueueId(HAM_THUAN, ONE_STOP, LocalDate.parse("2026-11-16"));
    Ticket ticket = new Ticket(new TicketNumber("A001"), Priority.OLD_AGE, MONDAY_8AM);
    return Stream.of(
        new TicketTaken(queue, ticket, "Hộ tịch – Chứng thực", 3, Actor.CITIZEN, MONDAY_8AM),
        new TicketCalled(
            queue,
            ticket,
            1,
            List.of(new Letter("A"), new Letter("E")),
            MONDAY_8AM,
            CLERK_AN,
            MONDAY_9AM),
        new TicketRecalled(queue, ticket, 1, MONDAY_9AM, 1, CLERK_AN, MONDAY_10AM),
        new TicketMissed(queue, ticket, 1, MONDAY_9AM, CLERK_AN, MONDAY_10AM),
        new TicketReturned(queue, ticket, MONDAY_9AM, CLERK_AN, MONDAY_10AM),
        new TicketServed(queue, ticket, 1, MONDAY_9AM, CLERK_AN, MONDAY_10AM));
  }

  private static Stream<Object> dossierFacts() {
    Told filed = Told.nothing().filed(Channel.ONLINE);
    Told received = Told.nothing().at(MONDAY_9AM).received();
    Told asked = received.at(TUESDAY_9AM).opinionAsked(true).at(WEDNESDAY_9AM);
    Told duty = received.at(TUESDAY_9AM).financialDutyAsked();
    Told assigned = received.at(MONDAY_10AM).assigned(AN, BINH);
    Told decided = assigned.at(THURSDAY_9AM).decided(Outcome.PARTLY_GRANTED);
    Told atCounter = decided.at(FRIDAY_9AM).atCounter(Timeliness.EARLY);
    Told handedOver = atCounter.at(DUE).handedOver();
    Told withdrawal = received.at(TUESDAY_9AM).withdrawalAsked();
    Told past = Told.nothing().at(THURSDAY_9AM).pastDossier(WEDNESDAY_9AM);
    return Stream.of(
            filed,
            filed.checked(),
            Told.nothing().at(MONDAY_9AM).receivedToBeShown(),
            Told.nothing().at(MONDAY_9AM).settledAtOnce(),
            filed.refusedAtIntake(),
            received.at(MONDAY_10AM).transferred(),
            assigned,
            assigned.at(TUESDAY_9AM).stepBegun(),
            assigned.at(WEDNESDAY_9AM).stepCompleted(TUESDAY_9AM),
            assigned.at(TUESDAY_9AM).handedOn(ONE_STOP, BINH),
            assigned.at(WEDNESDAY_9AM).verified(TUESDAY_9AM),
            asked,
            asked.opinionGiven(),
            asked.opinionLapsed(true),
            received.at(TUESDAY_9AM).supplementAsked(),
            received
                .at(TUESDAY_9AM)
                .supplementAsked()
                .at(THURSDAY_9AM)
                .supplementBroughtIn(
                    TUESDAY_9AM, TimeLimit.workingDays(5), THURSDAY_9AM, "2026-11-27T17:00+07:00"),
            duty,
            duty.at(THURSDAY_9AM)
                .financialDutyMet(TUESDAY_9AM, TimeLimit.workingDays(2), "2026-11-26T17:00+07:00"),
            assigned.at(FRIDAY_9AM).extended(),
            decided,
            decided.at(FRIDAY_9AM).atCounterAndShown(Timeliness.EARLY),
            handedOver,
            atCounter.at(DUE).notCollected(FRIDAY_9AM),
            handedOver.rated(),
            withdrawal,
            withdrawal.withdrawalConfirmed(),
            withdrawal.withdrawalDropped(Stage.RECEIVED),
            withdrawal.withdrawalConfirmed().stopped(),
            received.corrected(CorrectedField.OWNER, OWNER.value(), SOMEBODY_ELSE.value()),
            received.cancelled(),
            past,
            past.pastStep(1, "Nhận hồ sơ"),
            past.pastPromise(FRIDAY_9AM),
            past.pastCompletion(MONDAY_8AM.plusDays(3), Timeliness.ON_TIME, false),
            received.synchronised(Sync.CONFIRMED, NationalState.RECEIVED, true),
            Told.nothing().at(MONDAY_9AM).takenIn(),
            received.at(TUESDAY_9AM).linkedTaskSent(),
            received.at(TUESDAY_9AM).linkedTaskSent().linkedTaskDone(),
            received.at(TUESDAY_9AM).clockSuspended(DUE),
            received
                .at(TUESDAY_9AM)
                .clockSuspended(DUE)
                .at(THURSDAY_9AM)
                .clockResumed(
                    CLERK_AN, TUESDAY_9AM, TimeLimit.workingDays(2), "2026-11-26T17:00+07:00"),
            received.at(TWO_DAYS_LATE).apologised(),
            received.at(TUESDAY_9AM).recounted("2026-11-20T17:00+07:00"),
            received.at(WEDNESDAY_9AM).dueSoon(1, 2),
            received.at(TWO_DAYS_LATE).overdue(),
            received.at(TUESDAY_9AM).taskOverdue(Task.TRANSFER, 0, "TTPVHCC", MONDAY_10AM),
            handedOver.contested(),
            received.related(),
            received.receiptRenewed(1))
        .map(told -> told.facts().getLast());
  }

  private static String file(Object fact) {
    return "contracts/" + nameOf(fact) + ".1.json";
  }

  private static Set<Class<?>> kinds() {
    Set<Class<?>> kinds = new HashSet<>(Kinds.of(DossierEvent.class));
    kinds.addAll(Kinds.of(ProcedureEvent.class));
    kinds.addAll(Kinds.of(CalendarEvent.class));
    kinds.addAll(Kinds.of(QueueEvent.class));
    return kinds;
  }

  private static String nameOf(Object fact) {
    return SERIALIZER.typeForClass(fact.getClass()).getName();
  }

  private static Object read(String name, byte[] stored) {
    return SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, byte[].class, name, "1"));
  }

  private static void collectTexts(Class<?> record, Set<String> texts, Set<Class<?>> seen) {
    if (!seen.add(record)) {
      return;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      for (Class<?> type : typesIn(component.getGenericType())) {
        if (CharSequence.class.isAssignableFrom(type) || type == Object.class) {
          texts.add(record.getSimpleName() + "." + component.getName());
        } else if (type.isRecord()) {
          collectTexts(type, texts, seen);
        }
      }
    }
  }

  private static Set<Class<?>> typesIn(Type type) {
    return switch (type) {
      case Class<?> plain -> Set.of(plain);
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments())
              .flatMap(argument -> typesIn(argument).stream())
              .collect(Collectors.toSet());
      default -> Set.of(Object.class);
    };
  }
}
