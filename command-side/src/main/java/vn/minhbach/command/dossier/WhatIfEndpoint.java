package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierRequests.Extension;
import vn.minhbach.command.dossier.DossierRequests.FinancialDuty;
import vn.minhbach.command.dossier.DossierRequests.SupplementRequest;
import vn.minhbach.command.dossier.DossierRequests.Suspension;
import vn.minhbach.command.dossier.DossierRequests.Transfer;
import vn.minhbach.shared.InvalidValue;

/** What would come of an act: asked before it is done, answered by the rules that decide it. */
@RestController
@RequestMapping("/api/dossiers/{dossier}/what-if")
final class WhatIfEndpoint {
  private final DossierActs acts;

  WhatIfEndpoint(DossierActs acts) {
    this.acts = acts;
  }

  /**
   * A question: exactly one act, as it would be sent, and when its wait is supposed to end.
   *
   * @param endsAt absent to ask only for what happens at once
   */
  record Question(
      @Nullable SupplementRequest supplement,
      @Nullable Extension extension,
      @Nullable Transfer transfer,
      @Nullable FinancialDuty financialDuty,
      @Nullable Suspension suspension,
      @Nullable OffsetDateTime endsAt) {}

  @PostMapping
  Mono<Preview> imagine(Asked asked, @PathVariable String dossier, @RequestBody Question body) {
    long acted =
        Stream.of(
                body.supplement(),
                body.extension(),
                body.transfer(),
                body.financialDuty(),
                body.suspension())
            .filter(Objects::nonNull)
            .count();
    if (acted != 1) {
      throw new InvalidValue(
          "act",
          Long.toString(acted),
          "exactly one of supplement, extension, transfer, financialDuty, suspension");
    }
    return acts.imagine(
        asked,
        dossier,
        (id, submission) -> {
          if (body.supplement() != null) {
            return body.supplement().command(id, asked, submission);
          }
          if (body.extension() != null) {
            return body.extension().command(id, asked, submission);
          }
          if (body.transfer() != null) {
            return body.transfer().command(id, asked);
          }
          if (body.financialDuty() != null) {
            return body.financialDuty().command(id, asked);
          }
          return Objects.requireNonNull(body.suspension()).command(id, asked, submission);
        },
        body.endsAt());
  }
}
