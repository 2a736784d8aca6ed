package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.status.CodesProjection;

/**
 * {@code verify}: proves, with the product stopped, that the views are what the facts say, and that
 * nothing is missing among the facts. Folds every view anew into a file beside the data, which is
 * removed afterwards, so it needs their space on the disk and not in memory.
 */
@Command(
    name = "verify",
    description = {
      "Prove that the stored views are exactly what the recorded facts make of them, and that no"
          + " fact, code or answer is missing; and that daily seals which somebody kept still hold."
          + " Stop the product first."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is equal and complete",
      "1:something differs; it is named",
      "2:the data cannot be opened, because the product runs or there are none"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int SOUND = 0;
  private static final int DIFFERENT = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--seal",
      paramLabel = "FILE",
      description = "A daily seal, as it was answered when it was kept; may be given many times.")
  private List<Path> seals = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path rebuilt = data.path().resolve("verify.mv");
    List<String> wrong;
    requireReadable(seals);
    try (StoppedProduct product = StoppedProduct.open(data.path())) {
      out.printf(Locale.ROOT, "%,d facts in %s.%n", product.countFacts(), data.path());
      Files.deleteIfExists(rebuilt);
      wrong = findings(product, rebuilt, out);
    } catch (ViewsStandStill e) {
      wrong = List.of(e.getMessage());
    } finally {
      Files.deleteIfExists(rebuilt);
    }
    wrong.forEach(finding -> out.println("WRONG: " + finding));
    out.println(wrong.isEmpty() ? "All is equal and complete." : "Something is wrong: see above.");
    out.flush();
    return wrong.isEmpty() ? SOUND : DIFFERENT;
  }

  private List<String> findings(StoppedProduct product, Path file, PrintWriter out)
      throws InterruptedException, IOException {
    try (OpenViews stored = product.storedViews();
        OpenViews rebuilt = product.rebuiltViews(file)) {
      out.println("Bringing the stored views up to date ...");
      out.flush();
      stored.awaitAll(out);
      out.println("Folding all views anew ...");
      out.flush();
      rebuilt.awaitAll(out);
      List<String> wrong = new ArrayList<>();
      for (String view : stored.names()) {
        ViewComparison compared = ViewComparison.of(view, stored.store(), rebuilt.store());
        say(compared, out);
        compared.difference().ifPresent(wrong::add);
      }
      RecordChecks checks =
          new RecordChecks(
              product.jdbc(),
              new View<>(rebuilt.store(), rebuilt.documents(), new CodesProjection()));
      wrong.addAll(checks.all());
      wrong.addAll(brokenSeals(product, rebuilt));
      return wrong;
    }
  }

  private static void requireReadable(List<Path> files) {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new CannotStart("There is no file " + file + " that can be read.");
      }
    }
  }

  private List<String> brokenSeals(StoppedProduct product, OpenViews rebuilt) throws IOException {
    List<String> broken = new ArrayList<>();
    if (!seals.isEmpty()) {
      SealCheck check = new SealCheck(rebuilt.seals(), product.sealKey(), rebuilt.documents());
      for (Path file : seals) {
        check.finding(file).ifPresent(broken::add);
      }
    }
    return broken;
  }

  private static void say(ViewComparison compared, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-9s %s  %,d documents, sha256 %s%n",
        compared.view(),
        compared.isEqual() ? "equal    " : "DIFFERENT",
        compared.stored(),
        compared.digest());
    out.flush();
  }
}
