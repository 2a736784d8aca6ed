package vn.minhbach.command.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.command.once.OnceOnly;
import vn.minhbach.command.vault.VaultSealing;

/**
 * Where commands are handed in. Lazy and non-blocking: the work is done on virtual threads, and the
 * answer comes once facts, vault entries, code and answer are kept in one transaction.
 */
final class DossierDesk {
  private static final int MOST_RETRIES = 5;

  private final CommandBus bus;

  DossierDesk(CommandBus bus) {
    this.bus = bus;
  }

  /**
   * Carries a command out.
   *
   * @return the acknowledgement; or {@link DossierRefused}, {@link StaleVersion}, {@link
   *     vn.minhbach.shared.InvalidValue} or {@link vn.minhbach.command.once.CommandIdReused} as
   *     error, and then nothing happened
   */
  Mono<Acknowledgement> send(CommandEnvelope envelope) {
    return Mono.fromFuture(() -> dispatch(envelope))
        .retryWhen(Retry.max(MOST_RETRIES).filter(DossierDesk::wasOvertaken));
  }

  private CompletableFuture<Acknowledgement> dispatch(CommandEnvelope envelope) {
    Map<String, Object> metadata = new HashMap<>();
    if (envelope.id() != null) {
      metadata.put(OnceOnly.COMMAND_ID, envelope.id().toString());
      metadata.put(OnceOnly.FINGERPRINT, envelope.fingerprint());
    }
    metadata.put(VaultSealing.ENTRIES, List.copyOf(envelope.entries()));
    if (envelope.expectedVersion() != null) {
      metadata.put(ExpectedVersion.KEY, envelope.expectedVersion());
    }
    CommandMessage<DossierCommand> message =
        GenericCommandMessage.<DossierCommand>asCommandMessage(envelope.command())
            .andMetaData(metadata);
    FutureCallback<DossierCommand, Acknowledgement> callback = new FutureCallback<>();
    bus.dispatch(message, callback);
    return callback.thenCompose(DossierDesk::answer);
  }

  private static CompletableFuture<Acknowledgement> answer(
      CommandResultMessage<? extends Acknowledgement> result) {
    return result.isExceptional()
        ? CompletableFuture.failedFuture(result.exceptionResult())
        : CompletableFuture.completedFuture(result.getPayload());
  }

  /**
   * Another transaction was first: it answered the same command, appended to the same dossier, or
   * held the row. Trying again finds its work done, and answers by it.
   */
  private static boolean wasOvertaken(Throwable fault) {
    return fault instanceof DuplicateKeyException
        || fault instanceof TransientDataAccessException
        || fault instanceof ConcurrencyException
        || fault instanceof OfficeReception.MidnightPassed;
  }
}
