package vn.minhbach.ops.importing;

import java.io.PrintWriter;
import java.util.Locale;

/** Says in words how an import ended. */
final class ClosingWords {
  private static final int REFUSALS_SHOWN = 10;

  private ClosingWords() {}

  static void say(ImportResult result, PrintWriter out, PrintWriter err) {
    switch (result) {
      case ImportResult.Finished finished -> figures(finished.report(), out, err);
      case ImportResult.FileUnusable unusable -> {
        err.println("The file cannot be used: " + line(unusable.refusal()));
        err.println(
            unusable.report().dossiers() == 0
                ? "Nothing was sent."
                : "It changed while it was read. " + already(unusable.report()));
      }
      case ImportResult.Broken broken -> {
        err.println("The import stopped: " + broken.failure().getMessage());
        err.println(already(broken.report()));
      }
    }
    out.flush();
    err.flush();
  }

  private static void figures(ImportReport report, PrintWriter out, PrintWriter err) {
    out.printf(
        Locale.ROOT,
        "%,d dossiers with %,d events, %,d activities and %,d officers accepted in %.1f s.%n",
        report.dossiers(),
        report.events(),
        report.activities(),
        report.officers(),
        report.seconds());
    out.printf(
        Locale.ROOT,
        "New: %,d dossiers, %,d events. Known: %,d extended, %,d unchanged.%n",
        report.added().dossiers(),
        report.added().events(),
        report.extended(),
        report.unchanged());
    out.printf(
        Locale.ROOT,
        "Promised a date: %,d. Closed: %,d, of them late: %,d by the instant, %,d by the date.%n",
        report.withDeadline(),
        report.closed(),
        report.lateByInstant(),
        report.lateByLocalDate());
    report
        .warnings()
        .forEach(
            noticed ->
                out.printf(
                    Locale.ROOT,
                    "Note (%,d, first on line %d): %s%n",
                    noticed.count(),
                    noticed.line(),
                    noticed.warning()));
    if (report.refusedInAll() > 0) {
      err.printf(Locale.ROOT, "Refused: %,d.%n", report.refusedInAll());
      report.refused().stream()
          .limit(REFUSALS_SHOWN)
          .forEach(refusal -> err.println("  " + line(refusal)));
      if (report.refusedInAll() > REFUSALS_SHOWN) {
        err.println("  … the rest is in the report (--report FILE).");
      }
    }
  }

  private static String already(ImportReport report) {
    return String.format(
        Locale.ROOT,
        "Until then %,d dossiers were answered for, %,d of them new. Running the same command"
            + " again is safe: nothing is added twice.",
        report.dossiers(),
        report.added().dossiers());
  }

  private static String line(Refusal refusal) {
    return "line "
        + refusal.line()
        + ", "
        + refusal.field()
        + (refusal.value().isEmpty() ? "" : " \"" + refusal.value() + "\"")
        + ": expected "
        + refusal.rule();
  }
}
