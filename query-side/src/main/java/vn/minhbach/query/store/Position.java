package vn.minhbach.query.store;

/**
 * How far a view has come.
 *
 * @param batch the number of the last committed batch, 1 or more
 * @param token where the next batch starts reading events; opaque to the store
 */
public record Position(long batch, String token) {}
