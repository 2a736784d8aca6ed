package vn.minhbach.ops.standalone;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.minhbach.command.CommandSettings;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.query.page.OfficeDirectory;

/** {@code run}: the product, until it is stopped. */
@Command(
    name = "run",
    description = "Run the product until Ctrl-C; it resumes where it was.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Mixin private DemoOptions demo = new DemoOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Where to listen; by default ${DEFAULT-VALUE}, 0 for any that is free.")
  private int port;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      description = "The address to listen on; by default this machine only.")
  private String address = "";

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Clock clock = demo.clock(data.path(), out);
    try (Product product = Product.start(data.path(), address, port, clock)) {
      demo.play(product, out);
      if (!product.isClosing()) {
        greet(out, product);
      }
      product.awaitClose();
    }
    return 0;
  }

  private void greet(PrintWriter out, Product product) {
    out.printf("%nMinh Bạch is running. Open http://localhost:%d%n", product.port());
    String host = "  http://localhost:" + product.port();
    OfficeDirectory offices = product.bean(OfficeDirectory.class);
    out.printf("%s/ for citizens, %s/board for everybody%n", host, host.strip());
    out.printf("%s/login for staff: /desk receives, /work does, /lead leads%n", host);
    out.printf("%s/display/%s for the hall%n", host, offices.counterOf(offices.home()));
    out.printf("%s/kiosk to touch%n", host);
    out.printf("Data: %s%n", data.path());
    out.printf(
        "Demo accounts (password %s): %s%n",
        LoginConfiguration.DEMO_PASSWORD,
        LoginConfiguration.accounts(
                product.bean(Organisation.class), product.bean(CommandSettings.class))
            .collect(Collectors.joining(", ")));
    out.printf("Every demo account sees everything: keep real data out until identities come.%n");
    out.printf("Stop with Ctrl-C.%n%n");
    out.flush();
  }
}
