package vn.minhbach.ops.standalone;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Shows a reason that can be mended as a sentence; only a fault shows its stack trace. */
final class PlainWords implements CommandLine.IExecutionExceptionHandler {
  /** What a subcommand ends with that could not begin. */
  static final int CANNOT_START = 2;

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    if (fault instanceof CannotStart reason) {
      command.getErr().println(reason.getMessage());
      command.getErr().flush();
      return CANNOT_START;
    }
    throw fault;
  }
}
