package vn.minhbach.command.vault;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Seals what came with a command, inside the command's transaction: if the command is refused,
 * nothing personal is kept of it.
 */
public final class VaultSealing implements MessageHandlerInterceptor<CommandMessage<?>> {
  /** Metadata key of a list of {@link VaultEntry}. It stays with the command, never with facts. */
  public static final String ENTRIES = "vaultEntries";

  private final Vault vault;

  /** Seals into this vault. */
  public VaultSealing(Vault vault) {
    this.vault = vault;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    if (unitOfWork.getMessage().getMetaData().get(ENTRIES) instanceof Iterable<?> entries) {
      for (Object entry : entries) {
        vault.seal((VaultEntry) entry);
      }
    }
    return chain.proceed();
  }
}
