package vn.minhbach.command.dispatch;

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

/**
 * Hands commands to the bus. Lazy and non-blocking: the work is done on virtual threads, and the
 * answer comes once everything that belongs to the command is kept in one transaction.
 */
public final class Commands {
  private static final int MOST_RETRIES = 5;

  private final CommandBus bus;

  /** Hands commands to this bus. */
  public Commands(CommandBus bus) {
    this.bus = bus;
  }

  /**
   * Has a command carried out.
   *
   * @param <R> what its handler answers
   * @return the answer; or the handler's exception as error, and then nothing happened
   */
  public <R> Mono<R> send(Object command, Map<String, ?> metadata) {
    return Mono.fromFuture(() -> this.<R>dispatch(command, metadata))
        .retryWhen(Retry.max(MOST_RETRIES).filter(Commands::wasOvertaken));
  }

  private <R> CompletableFuture<R> dispatch(Object command, Map<String, ?> metadata) {
    CommandMessage<Object> message =
        GenericCommandMessage.asCommandMessage(command).andMetaData(metadata);
    FutureCallback<Object, R> callback = new FutureCallback<>();
    bus.dispatch(message, callback);
    return callback.thenCompose(Commands::answer);
  }

  private static <R> CompletableFuture<R> answer(CommandResultMessage<? extends R> result) {
    return result.isExceptional()
        ? CompletableFuture.failedFuture(result.exceptionResult())
        : CompletableFuture.completedFuture(result.getPayload());
  }

  /**
   * Another transaction was first: it answered the same command, appended to the same stream, or
   * held the row. Trying again finds its work done, and answers by it.
   */
  private static boolean wasOvertaken(Throwable fault) {
    return fault instanceof DuplicateKeyException
        || fault instanceof TransientDataAccessException
        || fault instanceof ConcurrencyException
        || fault instanceof TryAgain;
  }
}
