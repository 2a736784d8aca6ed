package vn.minhbach.query.fairness;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes of one document.
 *
 * @param key of the document
 * @param change from the document as it was, or none, to what it is
 */
record FairFact(String key, UnaryOperator<@Nullable FairView> change) {}
