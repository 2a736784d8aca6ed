package vn.minhbach.ops.importing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step of a past dossier, as another system recorded it.
 *
 * @param activity what was done, in that system's words; 1 to 200 code points
 * @param officer who did it; absent where the log does not say
 * @param unit where it was done; absent where the log does not say
 * @param at when, with the offset as written: the calendar date is the one people there saw
 * @param lifecycle the transition by the XES lifecycle extension, such as {@code complete}
 * @param instance that system's own name of the task
 */
public record PastStep(
    String activity,
    @Nullable String officer,
    @Nullable String unit,
    OffsetDateTime at,
    @Nullable String lifecycle,
    @Nullable String instance) {}
