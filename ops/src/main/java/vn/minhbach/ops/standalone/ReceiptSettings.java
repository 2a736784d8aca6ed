package vn.minhbach.ops.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the links on receipts, under {@code minhbach.receipt}.
 *
 * @param key the key of their tokens, as a Tink keyset in JSON, from the environment, the same on
 *     every node; without one, a file in the data folder holds it
 */
@ConfigurationProperties("minhbach.receipt")
record ReceiptSettings(@Nullable String key) {}
