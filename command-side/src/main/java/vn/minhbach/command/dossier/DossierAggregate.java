package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
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
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.NoteTime;
import vn.minhbach.command.dossier.DossierCommand.PlaceAtCounter;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordNotCollected;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.command.dossier.DossierCommand.RecordPastDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordSynchronisation;
import vn.minhbach.command.dossier.DossierCommand.RecordVerification;
import vn.minhbach.command.dossier.DossierCommand.RecountDueDate;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.RelateDossier;
import vn.minhbach.command.dossier.DossierCommand.RenewReceipt;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Routes and remembers; the rules are in {@link DossierDecider}. Axon routes a command by its exact
 * class, so there is one line per command, and a test that none is missing. Every command may meet
 * a dossier that does not exist: refusing it is for the rules, not for the store.
 */
@Aggregate(type = "dossier", cache = "dossierCache")
final class DossierAggregate {
  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable DossierId id;

  private @Nullable Dossier dossier;

  DossierAggregate() {
    // Axon makes an empty one and tells it its facts.
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(FileDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(CheckDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(ReceiveFiledDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(ReceiveDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(SettleAtOnce command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RefuseIntake command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(TransferDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(AssignDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(BeginStep command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(CompleteStep command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(HandOnWork command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecordVerification command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(AskOpinion command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecordOpinion command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(LapseOpinion command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(AskSupplement command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(BringSupplement command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(AskFinancialDuty command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(MeetFinancialDuty command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(GrantExtension command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(DecideDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(PlaceAtCounter command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(HandOverResult command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecordNotCollected command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(AskWithdrawal command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(ConfirmWithdrawal command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(DropWithdrawal command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(StopDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RateDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(CorrectDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(CancelDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecordPastDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecordSynchronisation command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(TakeInForOther command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(SendLinkedTask command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(CompleteLinkedTask command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(SuspendClock command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(ResumeClock command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(Apologise command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RecountDueDate command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(NoteTime command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(ContestHandOver command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RelateDossier command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Acknowledgement handle(RenewReceipt command, Reception reception, MetaData metadata) {
    return decide(command, reception, metadata);
  }

  /** Answers and changes nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Preview handle(WhatIf question, Reception reception) {
    if (dossier == null) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    return Preview.of(dossier, question, reception.imagine(dossier, question.wish()));
  }

  /** Answers and changes nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  PossibleActs handle(WhatMayBeDone question, Reception reception) {
    @Nullable Dossier now = dossier;
    if (now == null) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    return PossibleActs.of(
        now,
        AggregateLifecycle.getVersion() + 1,
        question.by(),
        wish -> reception.imagine(now, wish));
  }

  @EventSourcingHandler
  void evolve(DossierEvent event) {
    id = event.dossier();
    dossier = Dossier.evolve(dossier, event);
  }

  private Acknowledgement decide(DossierCommand command, Reception reception, MetaData metadata) {
    ExpectedVersion.check(metadata, dossier == null ? 0 : AggregateLifecycle.getVersion() + 1);
    @Nullable Dossier before = dossier;
    List<DossierEvent> facts =
        DossierDecider.decide(before, command, reception.of(before, command));
    facts.forEach(AggregateLifecycle::apply);
    Dossier now = requireNonNull(dossier, "a decision leaves a dossier");
    reception.arm(before, now, command);
    return new Acknowledgement(
        now.id(),
        now.standing().code(),
        AggregateLifecycle.getVersion() + 1,
        facts.stream().map(DossierEventNames::nameOf).toList());
  }
}
