package vn.minhbach.ops.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one dossier together from what the file says of it, within {@link Limits}. */
final class RawDossierBuilder {
  private final long line;
  private final RawValues<DossierField> about;
  private final List<RawStep> steps = new ArrayList<>();
  private long stepsInFile;

  RawDossierBuilder(long line, Aliases<DossierField> aliases) {
    this.line = line;
    this.about = new RawValues<>(DossierField.class, aliases);
  }

  /** What the file says of the dossier as a whole. */
  RawValues<DossierField> about() {
    return about;
  }

  /** Adds a step; one too many is counted, not kept. */
  void add(RawStep step) {
    stepsInFile++;
    if (stepsInFile <= Limits.STEPS_PER_DOSSIER) {
      steps.add(step);
    }
  }

  /** Adds what another part of the file says of the same dossier. */
  void add(RawDossier more) {
    more.values().forEach(about::take);
    fault(more.fault());
    more.steps().forEach(this::add);
    stepsInFile += more.stepsInFile() - more.steps().size();
  }

  /** Notes a fault, if there is one; the first stays. */
  void fault(@Nullable Refusal fault) {
    if (fault != null) {
      about.fault(fault);
    }
  }

  RawDossier build() {
    return new RawDossier(line, about.values(), steps, stepsInFile, about.fault());
  }
}
