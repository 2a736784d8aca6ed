package vn.minhbach.command.preview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.procedure.ProcedureDecider;
import vn.minhbach.command.procedure.ProcedureRefusal;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.Wording;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * What would come of putting a version in force on a day. Open dossiers keep the version and the
 * date of their receipt: a new limit cures nothing.
 *
 * @param objection the name of what in its terms forbids it; absent if nothing does
 * @param replaces the number of the version in force on the day before; absent if none is
 * @param cases each case of either version
 * @param staying open dossiers of the procedure, which keep what they have
 */
record ProcedurePreview(
    String procedure,
    int version,
    LocalDate from,
    @Nullable String objection,
    @Nullable Integer replaces,
    List<Case> cases,
    Staying staying) {

  static ProcedurePreview of(
      ProcedureVersion next,
      @Nullable ProcedureVersion before,
      LocalDate from,
      WorkSchedule schedule,
      List<Kept> kept) {
    OffsetDateTime received = schedule.openingOf(schedule.calendar().workingDayFrom(from));
    return new ProcedurePreview(
        next.code().value(),
        next.number(),
        from,
        ProcedureDecider.objectionTo(next.terms()).map(ProcedureRefusal::name).orElse(null),
        before == null ? null : before.number(),
        keys(before, next).stream()
            .map(
                key ->
                    new Case(
                        key.value(),
                        Promised.of(before, key, received, schedule),
                        Promised.of(next, key, received, schedule)))
            .toList(),
        Staying.of(kept));
  }

  private static Set<CaseKey> keys(@Nullable ProcedureVersion before, ProcedureVersion next) {
    Set<CaseKey> keys = new LinkedHashSet<>();
    Stream.concat(
            next.terms().cases().stream(),
            before == null ? Stream.empty() : before.terms().cases().stream())
        .map(ProcedureCase::key)
        .forEach(keys::add);
    return keys;
  }

  /**
   * One case.
   *
   * @param before what is promised so far; absent if there is no such case
   * @param after what would be; absent if there is no such case any more
   */
  record Case(String key, @Nullable Promised before, @Nullable Promised after) {}

  /**
   * What is promised for a dossier that is received when the standard hours begin, on that day or
   * the first working day after it.
   *
   * @param limit absent if nobody has confirmed one
   * @param dueAt absent if there is none to promise
   */
  record Promised(
      @Nullable TimeLimit limit, @Nullable OffsetDateTime dueAt, @Nullable Wording explanation) {
    static @Nullable Promised of(
        @Nullable ProcedureVersion version,
        CaseKey key,
        OffsetDateTime received,
        WorkSchedule schedule) {
      if (version == null || version.terms().caseOf(key).isEmpty()) {
        return null;
      }
      @Nullable TimeLimit limit = version.limitOf(key);
      Optional<DueDate> due = limit == null ? Optional.empty() : schedule.due(limit, received);
      return new Promised(
          limit, due.map(DueDate::at).orElse(null), due.map(DueDate::explanation).orElse(null));
    }
  }

  /**
   * What stays.
   *
   * @param count how many there are
   * @param listed the earliest dates of them, at most 10,000
   */
  record Staying(int count, List<Kept> listed) {
    private static final int MOST = 10_000;

    static Staying of(List<Kept> kept) {
      return new Staying(kept.size(), kept.stream().sorted(Kept.BY_DATE).limit(MOST).toList());
    }
  }

  /**
   * An open dossier.
   *
   * @param code absent for past dossiers
   * @param version under which it was received, and stays
   * @param dueAt the promise that stays; absent if there is none
   */
  record Kept(String dossier, @Nullable String code, int version, @Nullable OffsetDateTime dueAt) {
    static final Comparator<Kept> BY_DATE =
        Comparator.comparing(Kept::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Kept::dossier);

    static Kept of(DossierId dossier, Standing standing, ProcedureRef under) {
      return new Kept(
          dossier.value(),
          standing.code() == null ? null : standing.code().value(),
          under.version(),
          standing.promise() == null ? null : standing.promise().dueAt());
    }
  }
}
