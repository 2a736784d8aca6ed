package vn.minhbach.command.dossier;

import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.command.once.OnceOnly;
import vn.minhbach.command.vault.VaultSealing;

/** Where commands about dossiers are handed in. */
final class DossierDesk {
  private final Commands commands;
  private final Meanwhile meanwhile;

  DossierDesk(Commands commands, Meanwhile meanwhile) {
    this.commands = commands;
    this.meanwhile = meanwhile;
  }

  /**
   * Carries a command out: facts, vault entries, code and answer are kept together.
   *
   * @return the acknowledgement; or {@link DossierRefused}, {@link StaleVersion}, {@link
   *     vn.minhbach.shared.InvalidValue} or {@link vn.minhbach.command.once.CommandIdReused} as
   *     error, and then nothing happened
   */
  Mono<Acknowledgement> send(CommandEnvelope envelope) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put(VaultSealing.ENTRIES, envelope.entries());
    if (envelope.id() != null) {
      metadata.put(OnceOnly.COMMAND_ID, envelope.id().toString());
      metadata.put(OnceOnly.FINGERPRINT, envelope.fingerprint());
    }
    if (envelope.expectedVersion() != null) {
      metadata.put(ExpectedVersion.KEY, envelope.expectedVersion());
    }
    return commands
        .<Acknowledgement>send(envelope.command(), metadata)
        .onErrorResume(
            StaleVersion.class,
            stale -> meanwhile.explain(envelope.command().dossier(), stale).flatMap(Mono::error));
  }

  /** What may be done; nothing happens. */
  Mono<PossibleActs> possible(WhatMayBeDone question) {
    return commands.send(question, Map.of());
  }

  /** What would come of an act; nothing happens. */
  Mono<Preview> imagine(WhatIf question) {
    return commands.send(question, Map.of());
  }
}
