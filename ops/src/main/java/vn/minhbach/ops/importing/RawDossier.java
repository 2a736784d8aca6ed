package vn.minhbach.ops.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it stands in the file, nothing checked but its bounds.
 *
 * @param line where it begins, from 1
 * @param values what the file says about the dossier as a whole
 * @param steps at most {@link Limits#STEPS_PER_DOSSIER}, in file order
 * @param stepsInFile how many the file has, kept or not
 * @param fault what is wrong with its form; such a dossier is refused whatever else it says
 */
record RawDossier(
    long line,
    Map<DossierField, RawValue> values,
    List<RawStep> steps,
    long stepsInFile,
    @Nullable Refusal fault) {}
