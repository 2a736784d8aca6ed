package vn.minhbach.ops.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.query.QueryConfiguration;

/**
 * The data of a product that does not run, opened to be proved or rebuilt: facts are only read, and
 * nobody can start the product meanwhile.
 */
final class StoppedProduct implements AutoCloseable {
  private final Path folder;
  private final FolderLock lock;
  private final ConfigurableApplicationContext facts;

  private StoppedProduct(Path folder, FolderLock lock, ConfigurableApplicationContext facts) {
    this.folder = folder;
    this.lock = lock;
    this.facts = facts;
  }

  /**
   * Opens the facts.
   *
   * @throws CannotStart if the product runs, or there are no facts that this version can read
   */
  static StoppedProduct open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CannotStart("There is no data folder " + folder + ".");
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      StoppedProduct opened = new StoppedProduct(folder, lock, facts(folder));
      opened.requireFacts();
      return opened;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext facts(Path folder) {
    return quiet(FactsConfiguration.class).properties(ProductSettings.in(folder)).run();
  }

  private static SpringApplicationBuilder quiet(Class<?> configuration) {
    return new SpringApplicationBuilder(configuration)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false);
  }

  private void requireFacts() {
    boolean isHere =
        ProductSettings.factsIn(folder)
            .equals(facts.getEnvironment().getProperty("spring.datasource.url"));
    if (isHere && !Files.exists(ProductSettings.factsFileIn(folder))) {
      facts.close();
      throw new CannotStart("There are no facts in " + folder + ".");
    }
    try {
      countFacts();
      requireTablesOfThisVersion();
    } catch (DataAccessException e) {
      facts.close();
      throw new CannotStart(
          "The facts cannot be read: %s. Does the product of this version start on them?"
              .formatted(firstLine(e.getMostSpecificCause())),
          e);
    }
  }

  /** The rest is the statement, which says nothing to whoever reads it here. */
  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** An earlier version knew no numbers of forms; what it left is brought up to date by a start. */
  private void requireTablesOfThisVersion() {
    jdbc().sql("select count(*) from form_issue").query(Long.class).single();
  }

  long countFacts() {
    return jdbc().sql("select count(*) from event").query(Long.class).single();
  }

  JdbcClient jdbc() {
    return facts.getBean(JdbcClient.class);
  }

  /**
   * The key that signs the seals.
   *
   * @throws CannotStart if there is none: none is made for a check
   */
  SealKey sealKey() {
    @Nullable String keyset = facts.getEnvironment().getProperty("minhbach.seal.key");
    if (keyset == null && !Files.exists(folder.resolve(SealKey.FILE))) {
      throw new CannotStart("There is no " + SealKey.FILE + " in " + folder + ".");
    }
    return SealKey.of(keyset, folder);
  }

  /** The views as they are stored, with runners that bring them up to date. */
  OpenViews storedViews() {
    return views(Stream.of());
  }

  /** All views folded anew into this file, which must not be there. */
  OpenViews rebuiltViews(Path file) {
    return views(Stream.of("--minhbach.query.store=embedded", "--minhbach.query.file=" + file));
  }

  private OpenViews views(Stream<String> overrides) {
    return new OpenViews(
        quiet(QueryConfiguration.class)
            .parent(facts)
            .properties(ProductSettings.in(folder))
            .run(overrides.toArray(String[]::new)));
  }

  @Override
  public void close() {
    facts.close();
    lock.close();
  }
}
