package vn.minhbach.command.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.AwaitedOpinion;
import vn.minhbach.command.dossier.Dossier.LinkedTask;
import vn.minhbach.command.dossier.Dossier.Step;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.AskWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.BeginStep;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CheckDossier;
import vn.minhbach.command.dossier.DossierCommand.CompleteLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.CompleteStep;
import vn.minhbach.command.dossier.DossierCommand.ConfirmWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.ContestHandOver;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.DropWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.PlaceAtCounter;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordNotCollected;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.command.dossier.DossierCommand.RecordVerification;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.RelateDossier;
import vn.minhbach.command.dossier.DossierCommand.RenewReceipt;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.command.dossier.Specimen.Try;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Promise;

/**
 * One wish of every kind that a person can have of a dossier which exists, made so that only its
 * state and the asker's role can forbid it: to be tried against the rules, never to be done. What
 * it names (units, officers, texts) stands for whatever a person would choose.
 */
final class SpecimenRules {
  private static final UUID SOMETHING = new UUID(0, 0);
  private static final NoteRef NOTE = NoteRef.of(SOMETHING);
  private static final UnitCode ANOTHER_UNIT = new UnitCode("another unit");
  private static final OfficerId ANOTHER = new OfficerId("another officer");
  private static final String WORDS = "x";

  private final Dossier dossier;
  private final DossierId id;
  private final Actor by;
  private final Circumstances given;
  private final OffsetDateTime tomorrow;

  private SpecimenRules(Dossier dossier, Actor by, Circumstances given) {
    this.dossier = dossier;
    this.id = dossier.id();
    this.by = by;
    this.given = given;
    this.tomorrow = given.now().plusDays(1);
  }

  /** All of them, in the order of a dossier's life. */
  static List<Specimen> of(Dossier dossier, Actor by, Circumstances given) {
    return new SpecimenRules(dossier, by, given).all();
  }

  private List<Specimen> all() {
    return List.of(
        Specimen.of("check", new CheckDossier(id, by)),
        Specimen.of("receipt", new ReceiveFiledDossier(id, by)),
        Specimen.of(
            "intake-refusal", new RefuseIntake(id, by, IntakeRefusalReason.NOT_COMPETENT, NOTE)),
        Specimen.of("transfers", new TransferDossier(id, by, ANOTHER_UNIT)),
        Specimen.of("assignments", new AssignDossier(id, by, ANOTHER)),
        Specimen.of("steps", new BeginStep(id, by, WORDS)),
        Specimen.of("step-completions", new CompleteStep(id, by, openStep())),
        Specimen.of("hand-ons", new HandOnWork(id, by, ANOTHER_UNIT, ANOTHER)),
        Specimen.of("verifications", new RecordVerification(id, by, given.now(), NOTE)),
        Specimen.of("opinions", new AskOpinion(id, by, WORDS, tomorrow, false, null)),
        ofOpinions(
            "opinions/{opinion}/answer", n -> new RecordOpinion(id, by, n, Opinion.AGREES, null)),
        ofOpinions("opinions/{opinion}/lapse", n -> new LapseOpinion(id, by, n)),
        Specimen.of(
            "supplement-requests", askSupplement(null, null), askSupplement(WORDS, ANOTHER)),
        Specimen.of("supplements", new BringSupplement(id, by, List.of())),
        Specimen.of(
            "financial-duties", new AskFinancialDuty(id, by, WORDS, given.now().toLocalDate())),
        Specimen.of("payments", new MeetFinancialDuty(id, by)),
        Specimen.of(
            "extensions",
            new GrantExtension(
                id, by, laterDate(), ExtensionCause.OTHER_AGENCY, ANOTHER_UNIT, NOTE)),
        Specimen.of(
            "apologies",
            new Apologise(id, by, ExtensionCause.OTHER_AGENCY, ANOTHER_UNIT, NOTE, null)),
        Specimen.of("suspension", new SuspendClock(id, by, WORDS, tomorrow, NOTE)),
        Specimen.of("suspension/end", new ResumeClock(id, by)),
        Specimen.of("linked-tasks", new SendLinkedTask(id, by, WORDS, WORDS, tomorrow)),
        ofLinkedTasks("linked-tasks/{task}/result", n -> new CompleteLinkedTask(id, by, n, null)),
        Specimen.of("decision", new DecideDossier(id, by, Outcome.GRANTED, WORDS, NOTE)),
        Specimen.of("counter-arrival", new PlaceAtCounter(id, by)),
        Specimen.of("hand-over", new HandOverResult(id, by, Receiver.OWNER, null)),
        Specimen.of("hand-over/contestation", new ContestHandOver(id, by, NOTE)),
        Specimen.of("non-collection", new RecordNotCollected(id, by)),
        Specimen.of("rating", new RateDossier(id, by, Satisfaction.SATISFIED, null)),
        Specimen.of("receipt-renewals", new RenewReceipt(id, by)),
        Specimen.of("withdrawal", new AskWithdrawal(id, by)),
        Specimen.of("withdrawal/confirmation", new ConfirmWithdrawal(id, by)),
        Specimen.of("withdrawal/retraction", new DropWithdrawal(id, by)),
        Specimen.of("stop", new StopDossier(id, by, NOTE)),
        Specimen.of(
            "corrections",
            new CorrectDossier(
                id, by, CorrectedField.CHANNEL, anotherChannel().name(), NOTE, ANOTHER)),
        Specimen.of(
            "relations", new RelateDossier(id, by, DossierId.of(SOMETHING), Relation.SAME_MATTER)),
        Specimen.of(
            "cancellation",
            new CancelDossier(id, by, CancellationReason.ENTERED_TWICE, NOTE, ANOTHER)));
  }

  /** Papers of the procedure where it has any; else one that names its own law. */
  private AskSupplement askSupplement(@Nullable String legalBasis, @Nullable OfficerId approver) {
    List<String> items =
        given.procedure() == null
            ? List.of()
            : given.procedure().terms().papers().stream()
                .limit(1)
                .map(paper -> paper.name())
                .toList();
    List<OtherPaper> others = items.isEmpty() ? List.of(new OtherPaper(WORDS, WORDS)) : List.of();
    return new AskSupplement(id, by, items, others, NOTE, legalBasis, approver);
  }

  private String openStep() {
    @Nullable Step open = dossier.openStep();
    return open == null ? WORDS : open.name();
  }

  private LocalDate laterDate() {
    @Nullable Promise promise = dossier.standing().promise();
    LocalDate day = promise == null ? given.now().toLocalDate() : promise.dueAt().toLocalDate();
    return given.schedule().calendar().nextWorkingDay(day);
  }

  private Channel anotherChannel() {
    boolean byPost = dossier.intake() != null && dossier.intake().channel() == Channel.POST;
    return byPost ? Channel.COUNTER : Channel.POST;
  }

  private Specimen ofOpinions(String act, IntFunction<DossierCommand> about) {
    Comparator<Map.Entry<Integer, AwaitedOpinion>> byDate =
        Comparator.comparing(one -> one.getValue().dueAt().toInstant());
    return ofParts(
        act,
        dossier.awaitedOpinions().entrySet().stream()
            .sorted(byDate.thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList(),
        about);
  }

  private Specimen ofLinkedTasks(String act, IntFunction<DossierCommand> about) {
    Comparator<Map.Entry<Integer, LinkedTask>> byDate =
        Comparator.comparing(one -> one.getValue().dueAt().toInstant());
    return ofParts(
        act,
        dossier.linkedTasks().entrySet().stream()
            .sorted(byDate.thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList(),
        about);
  }

  /** Where no part is open, the first is asked for: the rules say that there is none. */
  private static Specimen ofParts(
      String act, List<Integer> open, IntFunction<DossierCommand> about) {
    List<Integer> numbers = open.isEmpty() ? List.of(1) : open;
    return new Specimen(act, numbers.stream().map(n -> new Try(n, about.apply(n), null)).toList());
  }
}
