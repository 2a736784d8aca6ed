package vn.minhbach.command.once;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import vn.minhbach.command.dispatch.TryAgain;

/**
 * Answers a command that was carried out before with its first answer, instead of carrying it out
 * again. Runs inside the command's transaction: either the facts and the answer are kept, or
 * neither.
 */
public final class OnceOnly implements MessageHandlerInterceptor<CommandMessage<?>> {
  /** Metadata key of the command's identifier, a UUID as text. */
  public static final String COMMAND_ID = "commandId";

  /** Metadata key of the digest of what is asked for. */
  public static final String FINGERPRINT = "fingerprint";

  private final CommandAnswers answers;

  /** Looks answers up and keeps them here. */
  public OnceOnly(CommandAnswers answers) {
    this.answers = answers;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    CommandMessage<?> command = unitOfWork.getMessage();
    @Nullable Object id = command.getMetaData().get(COMMAND_ID);
    @Nullable Object fingerprint = command.getMetaData().get(FINGERPRINT);
    if (id == null || fingerprint == null) {
      return chain.proceed();
    }
    UUID commandId = UUID.fromString(id.toString());
    Optional<Acknowledgement> before = answers.find(commandId, fingerprint.toString());
    if (before.isPresent()) {
      return before.get();
    }
    Object answer = proceed(chain, commandId, fingerprint.toString());
    if (answer instanceof Acknowledgement acknowledgement) {
      answers.remember(commandId, fingerprint.toString(), acknowledgement);
    }
    return answer;
  }

  /** A repetition that waited for the dossier while the first was carried out is no new wish. */
  private Object proceed(InterceptorChain chain, UUID commandId, String fingerprint)
      throws Exception {
    try {
      return chain.proceed();
    } catch (DataAccessException fault) {
      throw fault; // The transaction can be asked nothing more.
    } catch (RuntimeException refused) {
      if (answers.find(commandId, fingerprint).isPresent()) {
        throw new TryAgain("command " + commandId + " was answered meanwhile");
      }
      throw refused;
    }
  }
}
