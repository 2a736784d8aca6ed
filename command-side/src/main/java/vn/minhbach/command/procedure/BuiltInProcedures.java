package vn.minhbach.command.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** The commune's 109 commonest procedures, so that a new installation can receive dossiers. */
public final class BuiltInProcedures {
  /** The day two-tier local government and Decree 118/2025/NĐ-CP came into force. */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2025, 7, 1);

  private static final String FILE = "procedures.csv";

  private BuiltInProcedures() {}

  /** The first version of each, in force from {@link #IN_FORCE_FROM}, in the order of the file. */
  public static List<ProcedureVersion> versions() {
    return report().activatable().stream()
        .map(draft -> new ProcedureVersion(draft.code(), 1, draft.terms(), IN_FORCE_FROM))
        .toList();
  }

  /** A catalogue of nothing else. */
  public static Catalogue catalogue() {
    return Read.CATALOGUE;
  }

  /** Read once, on first use. */
  private static final class Read {
    static final Catalogue CATALOGUE = Catalogue.of(versions());
  }

  static ProcedureFileReport report() {
    try (InputStream file = BuiltInProcedures.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return ProcedureFileReader.read(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
