package vn.minhbach.ops.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.minhbach.ops.importing.ImportCommand;

/** The one program of the standalone product: runs it, fills it, proves it. */
@Command(
    name = "minhbach",
    description = "Where is my dossier, what is about to be late, how is the office doing.",
    subcommands = {
      RunCommand.class,
      ImportCommand.class,
      VerifyCommand.class,
      RebuildCommand.class
    },
    mixinStandardHelpOptions = true)
public final class MinhBach {
  private MinhBach() {}

  /** Runs the subcommand that is named; ends with its exit code. */
  public static void main(String[] args) {
    System.exit(program().execute(args));
  }

  static CommandLine program() {
    return new CommandLine(new MinhBach())
        .setExecutionStrategy(new StartedWhereNeeded())
        .setExecutionExceptionHandler(new PlainWords());
  }
}
