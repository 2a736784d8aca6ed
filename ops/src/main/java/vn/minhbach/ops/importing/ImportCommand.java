package vn.minhbach.ops.importing;

import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * {@code import FILE}: brings past dossiers into a running product. Exit codes: 0 every dossier was
 * accepted, 1 some were refused, 2 the file, an argument or the login cannot be used, 3 the product
 * cannot be reached or failed. After 3, and after any break, running it again is safe.
 */
@Command(
    name = "import",
    description = {
      "Bring past dossiers in from an XES (IEEE 1849) or CSV file, plain or gzip.",
      "Importing the same file again changes nothing; a newer extract adds what is new."
    },
    exitCodeOnExecutionException = ImportCommand.SERVER_FAILED,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every dossier was accepted",
      "1:some dossiers were refused; the others are in",
      "2:the file, an argument or the login cannot be used",
      "3:the product cannot be reached or failed; running again is safe"
    })
public final class ImportCommand implements Callable<Integer> {
  static final int ALL_ACCEPTED = 0;
  static final int SOME_REFUSED = 1;
  static final int UNUSABLE = 2;
  static final int SERVER_FAILED = 3;

  private static final String DEMO_PASSWORD = "demo";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The file; what it is shows by its content.")
  private Path file = Path.of("");

  @Option(
      names = "--agency",
      paramLabel = "CODE",
      defaultValue = "H36.199",
      description = "The agency the dossiers belong to; by default ${DEFAULT-VALUE}.")
  private String agency = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report there, as JSON; an older one is replaced.")
  private @Nullable Path reportFile;

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "Where the product listens; by default ${DEFAULT-VALUE}.")
  private URI url = URI.create("");

  @Option(
      names = "--user",
      paramLabel = "NAME",
      defaultValue = "quantri",
      description = "The account to import with; by default ${DEFAULT-VALUE}.")
  private String user = "";

  @Option(
      names = "--password-env",
      paramLabel = "NAME",
      defaultValue = "MINHBACH_PASSWORD",
      description = {
        "The environment variable that holds the password; by default ${DEFAULT-VALUE}.",
        "Where it is not set, the password of the demo accounts is used."
      })
  private String passwordVariable = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it before it calls us
  private boolean isHelpWanted;

  private final InstantSource clock;

  /** The command on the machine's clock, which only tells what lies in the future. */
  public ImportCommand() {
    this(InstantSource.system());
  }

  ImportCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    AgencyCode code = agency();
    checkUrl();
    ReportFile report = new ReportFile(reportFile);
    if (!report.canBeWritten()) {
      throw wrong("--report: " + reportFile + ": expected a file in an existing folder", null);
    }
    ImportResult result;
    try (Progress progress = progress(err);
        HttpPastDossierSink sink =
            new HttpPastDossierSink(url, code, user, password(), progress::note, Thread::sleep)) {
      result = new DossierImport(sink, progress, clock).run(file);
    }
    ClosingWords.say(result, out, err);
    return report.write(result.report(), err) ? exitCode(result) : UNUSABLE;
  }

  private static int exitCode(ImportResult result) {
    return switch (result) {
      case ImportResult.Finished finished ->
          finished.report().refusedInAll() == 0 ? ALL_ACCEPTED : SOME_REFUSED;
      case ImportResult.FileUnusable _ -> UNUSABLE;
      case ImportResult.Broken broken ->
          switch (broken.failure().blame()) {
            case ASKER -> UNUSABLE;
            case SERVER -> SERVER_FAILED;
          };
    };
  }

  private AgencyCode agency() {
    try {
      return new AgencyCode(agency);
    } catch (InvalidValue e) {
      throw wrong("--agency: " + e.value() + ": expected " + e.rule(), e);
    }
  }

  /** A password travels in the clear only inside this machine. */
  private void checkUrl() {
    String host = url.getHost();
    boolean isHttps = "https".equalsIgnoreCase(url.getScheme());
    boolean isHttp = "http".equalsIgnoreCase(url.getScheme());
    if (host == null || !(isHttps || (isHttp && LOOPBACK.contains(host)))) {
      throw wrong("--url: " + url + ": expected http://localhost… or https://…", null);
    }
  }

  private CommandLine.ParameterException wrong(String words, @Nullable Exception cause) {
    return new CommandLine.ParameterException(spec.commandLine(), words, cause);
  }

  private String password() {
    String password = System.getenv(passwordVariable);
    return password == null ? DEMO_PASSWORD : password;
  }

  private Progress progress(PrintWriter err) {
    boolean isWatched =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return isWatched ? new BarProgress(err) : new LineProgress(err, clock);
  }
}
