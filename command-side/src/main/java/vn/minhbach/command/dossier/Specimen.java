package vn.minhbach.command.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that a person can do on a dossier, as it would be tried.
 *
 * @param act the end of the path that takes it, such as {@code transfers}
 * @param tries one, or one for each part of the dossier that the act may be about; never empty
 */
record Specimen(String act, List<Try> tries) {
  Specimen {
    tries = List.copyOf(tries);
  }

  /** An act on the dossier as a whole. */
  static Specimen of(String act, DossierCommand plain) {
    return new Specimen(act, List.of(new Try(null, plain, null)));
  }

  /** An act that may have reasons beside it. */
  static Specimen of(String act, DossierCommand plain, DossierCommand backed) {
    return new Specimen(act, List.of(new Try(null, plain, backed)));
  }

  /** The record of the command behind it. */
  String command() {
    return tries.getFirst().plain().getClass().getSimpleName();
  }

  /**
   * One well-formed wish.
   *
   * @param number of the opinion or linked task that it is about; absent for the whole dossier
   * @param plain nothing but what is needed
   * @param backed the same with a law and a leader behind it; absent where they change nothing
   */
  record Try(@Nullable Integer number, DossierCommand plain, @Nullable DossierCommand backed) {}
}
