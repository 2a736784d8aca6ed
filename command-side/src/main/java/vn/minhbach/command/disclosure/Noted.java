package vn.minhbach.command.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.NoteRef;

/** A fact and the words that somebody typed with it. */
record Noted(DossierEvent fact, NoteRef note) {

  /** All of a dossier, in the order of its facts. */
  static List<Noted> in(List<DossierEvent> facts) {
    return facts.stream().flatMap(Noted::in).toList();
  }

  private static Stream<Noted> in(DossierEvent fact) {
    return Stream.ofNullable(note(fact)).map(note -> new Noted(fact, note));
  }

  private static @Nullable NoteRef note(DossierEvent fact) {
    return switch (fact) {
      case DossierReceived e -> late(e.entry());
      case IntakeRefused e -> e.note();
      case DossierVerified e -> e.note();
      case SupplementAsked e -> e.note();
      case ClockSuspended e -> e.note();
      case ExtensionGranted e -> e.note();
      case ApologyIssued e -> e.note();
      case DossierDecided e -> e.note();
      case HandOverContested e -> e.note();
      case DossierStopped e -> e.note();
      case DossierCorrected e -> e.note();
      case DossierCancelled e -> e.note();
      default -> null; // With the others nobody types anything; a test holds them to it.
    };
  }

  private static @Nullable NoteRef late(@Nullable Entry entry) {
    return entry == null || entry.late() == null ? null : entry.late().reason();
  }
}
