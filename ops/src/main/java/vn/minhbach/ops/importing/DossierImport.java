package vn.minhbach.ops.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Brings a file of past dossiers in. It is read twice: once to see that it is whole and to count,
 * so that nothing of a broken file is sent; once to check each dossier and hand it over. Memory
 * does not grow with the file but for 16 to 64 bytes per dossier number.
 */
final class DossierImport {
  private final PastDossierSink sink;
  private final Progress progress;
  private final InstantSource clock;

  DossierImport(PastDossierSink sink, Progress progress, InstantSource clock) {
    this.sink = sink;
    this.progress = progress;
    this.clock = clock;
  }

  /** Imports the file. Doing it again changes nothing but the time it takes. */
  ImportResult run(Path path) {
    Instant began = clock.instant();
    ImportFigures figures = new ImportFigures();
    try {
      LogFile file = LogFile.at(path);
      Survey survey = Survey.of(file, progress);
      handOver(file, survey, figures, began);
      return new ImportResult.Finished(figures.report(true, since(began)));
    } catch (Refused e) {
      figures.refused(e.refusal());
      return new ImportResult.FileUnusable(figures.report(false, since(began)), e.refusal());
    } catch (SinkFailure e) {
      return new ImportResult.Broken(figures.report(false, since(began)), e);
    }
  }

  private void handOver(LogFile file, Survey survey, ImportFigures figures, Instant now)
      throws Refused, SinkFailure {
    PastDossierRules rules = new PastDossierRules(now);
    Fingerprints numbers = new Fingerprints();
    try (DossierLog log = file.open(survey);
        Delivery delivery = new Delivery(sink, figures)) {
      long refusedEvents = 0;
      for (RawDossier raw = log.next(); raw != null; raw = log.next()) {
        switch (rules.check(raw, numbers)) {
          case Checked.Taken taken -> {
            figures.noticed(taken.warnings(), raw.line());
            delivery.add(taken.dossier());
          }
          case Checked.NotTaken not -> {
            figures.refused(not.refusal());
            refusedEvents += raw.stepsInFile();
          }
        }
        progress.answered(refusedEvents + delivery.answeredSteps(), survey.events());
      }
      delivery.finish();
      figures.noticed(log.warnings(), 1);
      progress.answered(survey.events(), survey.events());
    }
  }

  private Duration since(Instant began) {
    return Duration.between(began, clock.instant());
  }
}
