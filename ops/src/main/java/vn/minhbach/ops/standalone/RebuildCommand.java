package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.minhbach.query.QuerySettings;

/** {@code rebuild}: deletes all views and folds every fact into them again. */
@Command(
    name = "rebuild",
    description = {
      "Delete the views and make them again from the recorded facts. Stop the product first.",
      "If it is broken off, the product goes on from there when it is started."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the views are made again",
      "1:a view met a fact that it cannot fold; it is named",
      "2:the data cannot be opened, because the product runs or there are none"
    })
final class RebuildCommand implements Callable<Integer> {
  private static final int REBUILT = 0;
  private static final int STOOD_STILL = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (StoppedProduct product = StoppedProduct.open(data.path())) {
      out.printf(Locale.ROOT, "Folding %,d facts anew ...%n", product.countFacts());
      out.flush();
      // The file goes as a whole: it may be one that cannot even be opened.
      Files.deleteIfExists(ProductSettings.viewsIn(data.path()));
      try (OpenViews views = product.storedViews()) {
        if (views.kind() == QuerySettings.Store.MONGODB) {
          views.names().forEach(views.projections()::rebuild);
        }
        views.awaitAll(out);
      }
      out.println("The views are made again.");
      return REBUILT;
    } catch (ViewsStandStill e) {
      out.println(e.getMessage());
      return STOOD_STILL;
    } finally {
      out.flush();
    }
  }
}
