package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The six instants that are kept apart; each is absent until it has come, and stays absent where
 * nobody knows it. Those of a past dossier are its source's.
 *
 * @param submitted handed in
 * @param checked found complete and correct
 * @param received the clock started
 * @param completed a result was signed
 * @param atCounter the result could be collected: from here on it counts as resolved
 * @param handedOver the citizen had it
 */
public record Instants(
    @Nullable OffsetDateTime submitted,
    @Nullable OffsetDateTime checked,
    @Nullable OffsetDateTime received,
    @Nullable OffsetDateTime completed,
    @Nullable OffsetDateTime atCounter,
    @Nullable OffsetDateTime handedOver) {}
