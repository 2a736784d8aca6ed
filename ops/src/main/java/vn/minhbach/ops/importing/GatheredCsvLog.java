package vn.minhbach.ops.importing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV whose rows are not sorted by dossier, such as a log in the order of time. The file is
 * read once for each part of the numbers, so that about {@link Limits#ROWS_HELD} rows are in memory
 * whatever its length: more time instead of more memory.
 */
final class GatheredCsvLog implements DossierLog {
  private final LogFile file;
  private final int parts;
  private int part;
  private final Queue<RawDossier> gathered = new ArrayDeque<>();

  GatheredCsvLog(LogFile file, long rows) {
    this.file = file;
    this.parts = Math.toIntExact(1 + rows / Limits.ROWS_HELD);
  }

  @Override
  public @Nullable RawDossier next() throws Refused {
    while (gathered.isEmpty() && part < parts) {
      gathered.addAll(gather());
      part++;
    }
    return gathered.poll();
  }

  private Collection<RawDossier> gather() throws Refused {
    Map<String, RawDossierBuilder> byNumber = new LinkedHashMap<>();
    try (DossierLog log = file.open()) {
      for (RawDossier run = log.next(); run != null; run = log.next()) {
        String number = CsvLog.number(run);
        if (Math.floorMod(number.hashCode(), parts) == part) {
          long line = run.line();
          byNumber
              .computeIfAbsent(number, _ -> new RawDossierBuilder(line, Aliases.CSV_DOSSIER))
              .add(run);
        }
      }
    }
    return byNumber.values().stream().map(RawDossierBuilder::build).toList();
  }

  @Override
  public long bytesRead() {
    return 0;
  }

  @Override
  public Set<Warning> warnings() {
    return EnumSet.of(Warning.ROWS_APART);
  }

  @Override
  public void close() {
    // Each reading of the file was closed by itself.
  }
}
