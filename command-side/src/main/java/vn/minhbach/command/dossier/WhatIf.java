package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Asks what would come of an act, without doing it.
 *
 * @param wish the act: a supplement, an extension, a transfer, a stop of the clock, a payment
 * @param endsAt when what it waits for is supposed to be over (the citizen brings the papers, the
 *     tax is paid, the posting ends); absent to ask only for what happens at once
 */
record WhatIf(
    @TargetAggregateIdentifier DossierId dossier,
    DossierCommand wish,
    @Nullable OffsetDateTime endsAt) {}
