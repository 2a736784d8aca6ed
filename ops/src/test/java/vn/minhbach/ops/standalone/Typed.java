package vn.minhbach.ops.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;

/** A subcommand as somebody types it: what it says, and how it ends. */
record Typed(int exit, String out, String err) {
  /** For what nobody reads. */
  static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  static Typed run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        MinhBach.program()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Typed(exit, out.toString(), err.toString());
  }

  static Typed verify(Path folder) {
    return run("verify", "--data", folder.toString());
  }
}
