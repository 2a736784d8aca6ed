package vn.minhbach.query.ledger;

import java.time.OffsetDateTime;

/** From when on somebody has to act: until the next turn, or the end. */
public record Turn(OffsetDateTime from, Owner owner) {}
