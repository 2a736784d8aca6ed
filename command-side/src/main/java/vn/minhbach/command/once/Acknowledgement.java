package vn.minhbach.command.once;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;

/**
 * The answer to a command that was carried out: it is recorded, and survives whatever happens next.
 *
 * @param dossier whose facts were recorded
 * @param code the dossier's code; absent until it is received
 * @param version how many facts the dossier has now; what to wait for when reading
 * @param facts the stored words of the facts that this command recorded, in order
 */
public record Acknowledgement(
    DossierId dossier, @Nullable DossierCode code, long version, List<String> facts) {
  public Acknowledgement {
    facts = List.copyOf(facts);
  }
}
