package vn.minhbach.query;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.minhbach.shared.InvalidValue;

/**
 * Where views are kept, which can be rebuilt from the events at any time; and how figures are
 * given.
 *
 * @param store in a file of this process, in its memory, or in MongoDB
 * @param file the file of the embedded store; its folders are made
 * @param cacheMegabytes how much of that file is kept in memory at most, 1 to 65,536
 * @param mongo the connection string of MongoDB, with the database's name; needed for that store
 * @param smallestSample how many dossiers a second number needs to be given at all, 1 to 10,000
 */
@ConfigurationProperties(prefix = "minhbach.query", ignoreUnknownFields = false)
public record QuerySettings(
    @DefaultValue("embedded") Store store,
    @DefaultValue("data/views.mv") Path file,
    @DefaultValue("64") int cacheMegabytes,
    @Nullable String mongo,
    @DefaultValue("10") int smallestSample) {
  private static final int LARGEST_CACHE = 65_536;
  private static final int LARGEST_SAMPLE = 10_000;

  /** Refuses what cannot work with {@link InvalidValue}. */
  public QuerySettings {
    if (cacheMegabytes < 1 || cacheMegabytes > LARGEST_CACHE) {
      throw new InvalidValue(
          "minhbach.query.cache-megabytes", Integer.toString(cacheMegabytes), "1 to 65536");
    }
    if (smallestSample < 1 || smallestSample > LARGEST_SAMPLE) {
      throw new InvalidValue(
          "minhbach.query.smallest-sample", Integer.toString(smallestSample), "1 to 10000");
    }
    if (store == Store.MONGODB && mongo == null) {
      throw new InvalidValue(
          "minhbach.query.mongo", "", "a connection string, as minhbach.query.store is mongodb");
    }
  }

  /** The kinds of view store. */
  public enum Store {
    /** A file of this process. */
    EMBEDDED,
    /** The memory of this process; every start folds everything again. */
    MEMORY,
    /** MongoDB. */
    MONGODB
  }
}
