package vn.minhbach.query.store;

/**
 * A document as the last batch that touched it left it.
 *
 * @param key its name
 * @param batch the number of that batch, 1 or more
 * @param json one JSON object; what Jackson wrote compactly comes back unchanged, elsewhere white
 *     space and the escapes inside strings may differ from what was put
 */
public record StoredView(ViewKey key, long batch, String json) {}
