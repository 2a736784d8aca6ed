package vn.minhbach.ops.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV with one step per row. Rows that follow one another under the same number are one
 * dossier; what they say of the dossier as a whole must agree. A blank cell says nothing, and a row
 * that says nothing of a step only speaks of its dossier.
 */
final class CsvLog implements DossierLog {
  private final CsvRows rows;
  private @Nullable Row ahead;

  CsvLog(LogStream stream) throws Refused {
    rows = new CsvRows(stream);
    require(DossierField.NUMBER, Aliases.CSV_DOSSIER);
    require(StepField.ACTIVITY, Aliases.CSV_STEP);
    require(StepField.AT, Aliases.CSV_STEP);
    ahead = row();
  }

  /** The dossier number of what was read, empty where the file gives none. */
  static String number(RawDossier dossier) {
    return number(dossier.values().get(DossierField.NUMBER));
  }

  private static String number(@Nullable RawValue value) {
    return value == null ? "" : value.value();
  }

  private <F extends Enum<F>> void require(F field, Aliases<F> aliases) throws Refused {
    boolean isThere =
        rows.header().stream()
            .map(aliases::of)
            .anyMatch(alias -> alias != null && alias.field() == field);
    if (!isThere) {
      throw new Refused(
          1,
          "header",
          String.join(",", rows.header()),
          "a column named one of " + String.join(", ", aliases.namesOf(field)));
    }
  }

  @Override
  public @Nullable RawDossier next() throws Refused {
    Row first = ahead;
    if (first == null) {
      return null;
    }
    RawDossierBuilder dossier = new RawDossierBuilder(first.line(), Aliases.CSV_DOSSIER);
    Row row = first;
    do {
      row.about().values().forEach(dossier.about()::take);
      dossier.fault(row.about().fault());
      dossier.fault(row.step().fault());
      if (!row.step().values().isEmpty()) {
        dossier.add(new RawStep(row.line(), row.step().values()));
      }
      row = row();
    } while (row != null && row.number().equals(first.number()));
    ahead = row;
    return dossier.build();
  }

  private @Nullable Row row() throws Refused {
    CsvRecord record = rows.next();
    if (record == null) {
      return null;
    }
    long line = record.getStartingLineNumber();
    Row row =
        new Row(
            line,
            new RawValues<>(DossierField.class, Aliases.CSV_DOSSIER),
            new RawValues<>(StepField.class, Aliases.CSV_STEP));
    for (int column = 0; column < record.getFieldCount(); column++) {
      String value = record.getField(column);
      if (!value.isBlank()) {
        row.about().take(rows.header().get(column), value, false, line);
        row.step().take(rows.header().get(column), value, false, line);
      }
    }
    return row;
  }

  @Override
  public long bytesRead() {
    return rows.bytesRead();
  }

  @Override
  public Set<Warning> warnings() {
    return EnumSet.noneOf(Warning.class);
  }

  @Override
  public void close() {
    rows.close();
  }

  private record Row(long line, RawValues<DossierField> about, RawValues<StepField> step) {
    String number() {
      return CsvLog.number(about.values().get(DossierField.NUMBER));
    }
  }
}
