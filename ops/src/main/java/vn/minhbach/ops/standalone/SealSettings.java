package vn.minhbach.ops.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the daily seal, under {@code minhbach.seal}.
 *
 * @param key the key that signs it, as a Tink keyset in JSON, from the environment; without one, a
 *     file in the data folder holds it
 */
@ConfigurationProperties("minhbach.seal")
record SealSettings(@Nullable String key) {}
