package vn.minhbach.command.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;

/** Gathers the rows of one file; one thread fills it. */
final class Intake {
  private static final int MOST_ROWS = 20_000;

  private final Map<ProcedureCode, ProcedureDraft> drafts = new LinkedHashMap<>();
  private final Map<ProcedureCode, Long> lines = new LinkedHashMap<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private int read;

  void row(long line, Supplier<ProcedureDraft> reading) {
    read++;
    if (read > MOST_ROWS) {
      throw new InvalidValue("file", "line " + line, "at most " + MOST_ROWS + " procedures");
    }
    try {
      ProcedureDraft draft = reading.get();
      Long first = lines.putIfAbsent(draft.code(), line);
      if (first != null) {
        throw new InvalidValue(
            "code", draft.code().value(), "once in a file, stands on line " + first + " already");
      }
      drafts.put(draft.code(), draft);
    } catch (InvalidValue wrong) {
      refused.add(new RefusedLine(line, wrong.field(), wrong.value(), wrong.rule()));
    }
  }

  ProcedureFileReport report() {
    Set<String> shared = sharedNames();
    Map<Boolean, List<ProcedureDraft>> byObjection =
        drafts.values().stream()
            .map(draft -> questioned(draft, shared))
            .collect(
                Collectors.partitioningBy(
                    draft -> ProcedureDecider.objectionTo(draft.terms()).isPresent()));
    return new ProcedureFileReport(
        read,
        byObjection.getOrDefault(false, List.of()),
        byObjection.getOrDefault(true, List.of()),
        refused);
  }

  private static ProcedureDraft questioned(ProcedureDraft draft, Set<String> shared) {
    String name = draft.terms().name();
    String shown = name.length() > 200 ? name.substring(0, 200).strip() + "…" : name;
    List<ReviewNote> notes = new ArrayList<>();
    if (DocumentTitle.isOne(name)) {
      notes.add(new ReviewNote(ReviewReason.NAME_OF_ANOTHER_DOCUMENT, shown));
    }
    if (shared.contains(name)) {
      notes.add(new ReviewNote(ReviewReason.NAME_SHARED, shown));
    }
    return notes.isEmpty()
        ? draft
        : new ProcedureDraft(draft.code(), draft.terms().questioned(notes));
  }

  /** A local variant may well be called what its national procedure is. */
  private Set<String> sharedNames() {
    Map<String, Set<ProcedureCode>> owners = new LinkedHashMap<>();
    for (ProcedureDraft draft : drafts.values()) {
      owners
          .computeIfAbsent(draft.terms().name(), name -> new HashSet<>())
          .add(draft.code().national());
    }
    return owners.entrySet().stream()
        .filter(owner -> owner.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
