package vn.minhbach.ops.standalone;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything lies under the data folder, as default settings: what the environment says comes
 * before them, so that facts can lie in PostgreSQL and views in MongoDB.
 */
final class ProductSettings {
  private static final String FACTS = "facts";
  private static final String VIEWS = "views.mv";

  private ProductSettings() {}

  static Map<String, Object> in(Path folder) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("minhbach.command.folder", folder.toString());
    settings.put("minhbach.query.file", viewsIn(folder).toString());
    settings.put("spring.datasource.url", factsIn(folder));
    return settings;
  }

  /**
   * The URL of the facts. An acknowledged command survives the killing of the process: nothing is
   * written later. H2 then never tidies up while it runs, so it may take two seconds for that when
   * it is closed.
   */
  static String factsIn(Path folder) {
    return "jdbc:h2:file:"
        + folder.resolve(FACTS)
        + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;MAX_COMPACT_TIME=2000;DB_CLOSE_ON_EXIT=FALSE";
  }

  /** The file behind {@link #factsIn}. */
  static Path factsFileIn(Path folder) {
    return folder.resolve(FACTS + ".mv.db");
  }

  /** The file of the embedded view store. */
  static Path viewsIn(Path folder) {
    return folder.resolve(VIEWS);
  }
}
