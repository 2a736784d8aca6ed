package vn.minhbach.ops.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one list of names under which foreign systems write what we read. Letter case, spaces, dashes
 * and underscores do not count: {@code startdate}, {@code startDate} and {@code start_date} are one
 * name. Where several names of a field are present, the one that stands first here wins. Planned
 * ends ({@code enddate_planned}, {@code endDatePlanned}) are absent on purpose: a plan is no
 * promise to the citizen; so are due dates of single steps.
 */
final class Aliases<F extends Enum<F>> {
  private static final Pattern NOISE = Pattern.compile("[\\s_-]+");

  /** Keys of a trace's attributes in XES. */
  static final Aliases<DossierField> XES_TRACE =
      new Aliases<>(
          Map.of(
              DossierField.NUMBER, List.of("concept:name"),
              DossierField.STARTED_AT, List.of("startdate"),
              DossierField.DEADLINE, List.of("deadline", "duedate"),
              DossierField.COMPLETED_AT, List.of("enddate"),
              DossierField.CHANNEL, List.of("channel"),
              DossierField.RESPONSIBLE, List.of("responsible", "responsibleactor"),
              DossierField.DEPARTMENT, List.of("department"),
              DossierField.UNIT, List.of("group", "org:group")));

  /** Keys of an event's attributes in XES, by its standard extensions. */
  static final Aliases<StepField> XES_EVENT =
      new Aliases<>(
          Map.of(
              StepField.ACTIVITY, List.of("concept:name"),
              StepField.AT, List.of("time:timestamp"),
              StepField.OFFICER, List.of("org:resource"),
              StepField.UNIT, List.of("org:group"),
              StepField.LIFECYCLE, List.of("lifecycle:transition"),
              StepField.INSTANCE, List.of("concept:instance")));

  /** CSV columns that speak of the dossier; {@code case:} is how XES tools export a trace's key. */
  static final Aliases<DossierField> CSV_DOSSIER =
      new Aliases<>(
          Map.of(
              DossierField.NUMBER,
                  List.of(
                      "case",
                      "caseid",
                      "case:concept:name",
                      "casename",
                      "dossier",
                      "dossierid",
                      "dossiernumber",
                      "number"),
              DossierField.STARTED_AT, List.of("startdate", "case:startdate"),
              DossierField.DEADLINE,
                  List.of("deadline", "case:deadline", "duedate", "case:duedate"),
              DossierField.COMPLETED_AT, List.of("enddate", "case:enddate"),
              DossierField.CHANNEL, List.of("channel", "case:channel"),
              DossierField.RESPONSIBLE,
                  List.of(
                      "responsible",
                      "case:responsible",
                      "responsibleactor",
                      "case:responsibleactor"),
              DossierField.DEPARTMENT, List.of("department", "case:department"),
              DossierField.UNIT, List.of("case:group", "casegroup", "caseunit")));

  /** CSV columns that speak of the step in the row. */
  static final Aliases<StepField> CSV_STEP =
      new Aliases<>(
          Map.of(
              StepField.ACTIVITY, List.of("activity", "concept:name", "step", "event"),
              StepField.AT, List.of("timestamp", "time", "time:timestamp", "at"),
              StepField.OFFICER, List.of("resource", "officer", "org:resource"),
              StepField.UNIT, List.of("group", "unit", "org:group"),
              StepField.LIFECYCLE, List.of("lifecycle", "lifecycle:transition", "transition"),
              StepField.INSTANCE, List.of("instance", "concept:instance")));

  private final Map<F, List<String>> namesByField;
  private final Map<String, Alias<F>> byName = new LinkedHashMap<>();

  private Aliases(Map<F, List<String>> namesByField) {
    this.namesByField = namesByField;
    namesByField.forEach(
        (field, names) -> {
          for (int rank = 0; rank < names.size(); rank++) {
            byName.put(names.get(rank), new Alias<>(field, rank));
          }
        });
  }

  /** What the name stands for; absent for the many names we do not read. */
  @Nullable Alias<F> of(String name) {
    return byName.get(NOISE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /** Every name of the field, the preferred one first. */
  List<String> namesOf(F field) {
    return namesByField.getOrDefault(field, List.of());
  }

  /** A field and how preferred the name is; 0 is first. */
  record Alias<F extends Enum<F>>(F field, int rank) {}
}
