package vn.minhbach.command.vault;

import java.time.OffsetDateTime;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/**
 * The trace of a reading. Says who read and why, nothing of what was read.
 *
 * @param position grows with every reading
 * @param at when, at Việt Nam's offset
 * @param reference of the entry, as facts call it
 */
public record VaultReading(
    long position,
    OffsetDateTime at,
    OfficerId officer,
    DossierId dossier,
    String reference,
    String purpose) {}
