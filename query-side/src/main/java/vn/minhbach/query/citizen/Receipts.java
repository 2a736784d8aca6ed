package vn.minhbach.query.citizen;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.status.DossierReference.ById;
import vn.minhbach.query.status.NotYetShown;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;

/** From the token on a receipt to its dossier. */
final class Receipts {
  private final ReceiptLinks links;
  private final StatusLookup lookup;

  Receipts(ReceiptLinks links, StatusLookup lookup) {
    this.links = links;
    this.lookup = lookup;
  }

  /** A receipt that counts, and where its dossier stands. */
  record Shown(ReceiptLink link, StatusView status) {}

  /**
   * The receipt with that token. Fails with {@link UnknownDossier}, and with nothing else, for
   * whatever is no token, leads nowhere, or was replaced.
   *
   * @param version of the dossier that the bearer has just written, and is waited for at most five
   *     seconds; absent to show it as it is
   */
  Mono<Shown> of(String token, @Nullable Long version) {
    return Mono.fromCallable(() -> links.read(token).orElseThrow(UnknownDossier::new))
        .flatMap(link -> status(link, version).map(status -> new Shown(link, status)))
        .filter(shown -> counts(shown.link(), shown.status()))
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }

  /** Whether it is the latest receipt of that dossier. */
  static boolean counts(ReceiptLink link, StatusView status) {
    return status.receiptGeneration() == link.generation();
  }

  private Mono<StatusView> status(ReceiptLink link, @Nullable Long version) {
    ById reference = new ById(link.dossier());
    return version == null
        ? lookup.of(reference)
        : lookup
            .of(reference, version)
            .onErrorResume(NotYetShown.class, late -> lookup.of(reference));
  }
}
