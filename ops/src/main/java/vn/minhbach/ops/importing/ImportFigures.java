package vn.minhbach.ops.importing;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an import does, as it is answered. */
final class ImportFigures {
  private final Fingerprints activities = new Fingerprints();
  private final Fingerprints officers = new Fingerprints();
  private final SortedMap<String, Long> firstEventPerMonth = new TreeMap<>();
  private final SortedMap<String, Long> lastEventPerMonth = new TreeMap<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final Map<Warning, ImportReport.Noticed> warnings = new EnumMap<>(Warning.class);
  private long dossiers;
  private long events;
  private long withDeadline;
  private long closed;
  private long lateByInstant;
  private long lateByLocalDate;
  private long refusedInAll;
  private long addedDossiers;
  private long addedEvents;
  private long extended;
  private long unchanged;

  /** Something of the file was not taken. */
  void refused(Refusal refusal) {
    refusedInAll++;
    if (refused.size() < Limits.REFUSALS_LISTED) {
      refused.add(refusal);
    }
  }

  /** Something was accepted although it is odd. */
  void noticed(Set<Warning> seen, long line) {
    for (Warning warning : seen) {
      warnings.merge(
          warning,
          new ImportReport.Noticed(warning.words(), 1, line),
          (before, _) ->
              new ImportReport.Noticed(before.warning(), before.count() + 1, before.line()));
    }
  }

  /** The product has answered for a dossier. */
  void answered(PastDossier dossier, PastDossierOutcome outcome) {
    switch (outcome) {
      case PastDossierOutcome.Added added -> {
        addedDossiers++;
        addedEvents += added.steps();
        accepted(dossier);
      }
      case PastDossierOutcome.Extended more -> {
        extended++;
        addedEvents += more.steps();
        accepted(dossier);
      }
      case PastDossierOutcome.Unchanged _ -> {
        unchanged++;
        accepted(dossier);
      }
      case PastDossierOutcome.TurnedAway away ->
          refused(Refusal.of(dossier.line(), away.field(), away.value(), away.rule()));
    }
  }

  private void accepted(PastDossier dossier) {
    dossiers++;
    events += dossier.steps().size();
    for (PastStep step : dossier.steps()) {
      activities.add(step.activity());
      String officer = step.officer();
      if (officer != null) {
        officers.add(officer);
      }
    }
    if (!dossier.steps().isEmpty()) {
      firstEventPerMonth.merge(month(dossier.steps().getFirst().at()), 1L, Long::sum);
      lastEventPerMonth.merge(month(dossier.steps().getLast().at()), 1L, Long::sum);
    }
    withDeadline += dossier.hasDeadline() ? 1 : 0;
    closed += dossier.isClosed() ? 1 : 0;
    lateByInstant += dossier.isLateByInstant() ? 1 : 0;
    lateByLocalDate += dossier.isLateByLocalDate() ? 1 : 0;
  }

  private static String month(OffsetDateTime at) {
    return YearMonth.from(at).toString();
  }

  /** The figures so far; refusals in the order of the file. */
  ImportReport report(boolean isWhole, Duration taken) {
    List<Refusal> inOrder = new ArrayList<>(refused);
    inOrder.sort(Comparator.comparingLong(Refusal::line));
    return new ImportReport(
        dossiers,
        events,
        activities.size(),
        officers.size(),
        Collections.unmodifiableSortedMap(new TreeMap<>(firstEventPerMonth)),
        Collections.unmodifiableSortedMap(new TreeMap<>(lastEventPerMonth)),
        withDeadline,
        closed,
        lateByInstant,
        lateByLocalDate,
        List.copyOf(inOrder),
        refusedInAll,
        new ImportReport.Added(addedDossiers, addedEvents),
        extended,
        unchanged,
        List.copyOf(warnings.values()),
        isWhole,
        taken.toMillis() / 1000.0);
  }
}
