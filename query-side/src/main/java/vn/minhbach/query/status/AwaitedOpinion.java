package vn.minhbach.query.status;

import java.time.OffsetDateTime;

/**
 * An opinion that was asked for and is still awaited.
 *
 * @param opinion its number inside the dossier
 * @param consulted the agency that was asked
 * @param dueAt by when it has to answer
 */
public record AwaitedOpinion(int opinion, String consulted, OffsetDateTime dueAt) {}
