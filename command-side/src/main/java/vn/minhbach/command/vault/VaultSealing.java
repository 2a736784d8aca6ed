package vn.minhbach.command.vault;

import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.once.CommandIdReused;
import vn.minhbach.command.once.OnceOnly;

/**
 * Seals what came with a command, inside the command's transaction: if the command is refused,
 * nothing personal is kept of it. What is personal is no part of a command's fingerprint; so here
 * is where a repeated command that suddenly is about somebody else is found out.
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
    MetaData metadata = unitOfWork.getMessage().getMetaData();
    if (metadata.get(ENTRIES) instanceof Iterable<?> entries) {
      for (Object entry : entries) {
        seal((VaultEntry) entry, metadata);
      }
    }
    return chain.proceed();
  }

  /** References follow from the command's identifier, so a repetition finds its own entries. */
  private void seal(VaultEntry entry, MetaData metadata) {
    if (!vault.holds(entry.reference())) {
      vault.seal(entry);
    } else if (!isRepeated(entry)) {
      throw new CommandIdReused(UUID.fromString(String.valueOf(metadata.get(OnceOnly.COMMAND_ID))));
    }
  }

  /** Of an entry that was erased nobody can tell any more. */
  private boolean isRepeated(VaultEntry entry) {
    return vault
        .open(entry.reference(), entry.content().getClass())
        .map(entry.content()::equals)
        .orElse(true);
  }
}
