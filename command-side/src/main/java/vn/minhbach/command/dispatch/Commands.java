package vn.minhbach.command.dispatch;

import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Hands commands to the bus. Lazy and non-blocking: the work is done on virtual threads, and the
 * answer comes once everything that belongs to the command is kept in one transaction.
 */
public final class Commands {
  private static final int MOST_RETRIES = 10;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

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
        .retryWhen(
            Retry.backoff(MOST_RETRIES, FIRST_PAUSE)
                .maxBackoff(LONGEST_PAUSE)
                .filter(Commands::wasOvertaken)
                .onRetryExhaustedThrow((retry, last) -> last.failure()));
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
   * Another transaction was first: it answered the same command, appended to or began the same
   * stream, held the row, or the last connection. Trying again finds its work done, and answers by
   * it. The event store wraps what its database says, so the causes are looked at as well.
   */
  private static boolean wasOvertaken(Throwable fault) {
    return fault instanceof DuplicateKeyException
        || fault instanceof TransientDataAccessException
        || fault instanceof CannotCreateTransactionException
        || fault instanceof ConcurrencyException
        || fault instanceof AggregateStreamCreationException
        || fault instanceof TryAgain
        || hasTransientCause(fault);
  }

  private static boolean hasTransientCause(Throwable fault) {
    for (@Nullable Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException) {
        return true;
      }
    }
    return false;
  }
}
