package vn.minhbach.ops.standalone;

import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.minhbach.query.QuerySettings;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.seal.Seals;
import vn.minhbach.query.store.ViewStore;

/** The views of the product, wired as the product wires them, with their runners. */
final class OpenViews implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  OpenViews(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Waits until every view holds every fact.
   *
   * @throws ViewsStandStill if a view does not move
   */
  void awaitAll(PrintWriter told) throws InterruptedException {
    new CatchUp(projections(), told).await();
  }

  List<String> names() {
    return projections().views();
  }

  /** Where they are kept. */
  QuerySettings.Store kind() {
    return context.getBean(QuerySettings.class).store();
  }

  Projections projections() {
    return context.getBean(Projections.class);
  }

  ViewStore store() {
    return context.getBean(ViewStore.class);
  }

  Seals seals() {
    return context.getBean(Seals.class);
  }

  Documents documents() {
    return context.getBean(Documents.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
