package vn.minhbach.command.serial;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;

/** Which dossier a code names: for acts that name a dossier by the code on its receipt. */
public final class DossierCodes {
  private final JdbcClient jdbc;

  /** Reads and writes the table that {@code jdbc} reaches. */
  public DossierCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Remembers a code that was just drawn, in the transaction of its receipt. */
  public void remember(DossierCode code, DossierId dossier) {
    jdbc.sql("insert into dossier_code (code, dossier) values (?, ?)")
        .params(code.value(), dossier.value())
        .update();
  }

  /**
   * The dossier that is meant by a code or an identifier; empty if the code was never given. Nobody
   * looks whether the identifier is in use.
   *
   * @throws vn.minhbach.shared.InvalidValue if it is neither
   */
  public Optional<DossierId> identify(String dossier) {
    return dossier.length() == 36 && dossier.charAt(8) == '-'
        ? Optional.of(new DossierId(dossier))
        : find(new DossierCode(dossier));
  }

  /** The dossier with this code; empty if it was never given. */
  public Optional<DossierId> find(DossierCode code) {
    return jdbc.sql("select dossier from dossier_code where code = ?")
        .params(code.value())
        .query(String.class)
        .optional()
        .map(DossierId::new);
  }
}
