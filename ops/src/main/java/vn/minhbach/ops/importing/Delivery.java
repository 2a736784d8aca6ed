package vn.minhbach.ops.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Hands dossiers over in batches, a few at a time on their way. Dossiers do not depend on one
 * another, so the order in which batches arrive does not matter. Used by one thread.
 */
final class Delivery implements AutoCloseable {
  static final int DOSSIERS_PER_BATCH = 50;
  static final int STEPS_PER_BATCH = 2_000;
  static final int BATCHES_IN_FLIGHT = 4;

  private final PastDossierSink sink;
  private final ImportFigures figures;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Batch> inFlight = new ArrayDeque<>();
  private List<PastDossier> dossiers = new ArrayList<>();
  private int steps;
  private long answeredSteps;

  /** Until one batch was answered, one travels alone: a wrong login should fail once. */
  private boolean isProven;

  Delivery(PastDossierSink sink, ImportFigures figures) {
    this.sink = sink;
    this.figures = figures;
  }

  /** Adds a dossier; a batch that would get too big with it leaves first. */
  void add(PastDossier dossier) throws SinkFailure {
    int more = dossier.steps().size();
    if (dossiers.size() == DOSSIERS_PER_BATCH || (steps > 0 && steps + more > STEPS_PER_BATCH)) {
      dispatch();
    }
    dossiers.add(dossier);
    steps += more;
  }

  /** Sends the rest and waits for every answer. */
  void finish() throws SinkFailure {
    if (!dossiers.isEmpty()) {
      dispatch();
    }
    while (!inFlight.isEmpty()) {
      await(inFlight.remove());
    }
  }

  /** Steps of the dossiers that were answered so far. */
  long answeredSteps() {
    return answeredSteps;
  }

  private void dispatch() throws SinkFailure {
    int allowed = isProven ? BATCHES_IN_FLIGHT : 1;
    while (inFlight.size() >= allowed) {
      await(inFlight.remove());
    }
    List<PastDossier> leaving = List.copyOf(dossiers);
    inFlight.add(new Batch(leaving, threads.submit(() -> sink.send(leaving))));
    dossiers = new ArrayList<>();
    steps = 0;
  }

  private void await(Batch batch) throws SinkFailure {
    List<PastDossierOutcome> outcomes = outcomes(batch.answer());
    if (outcomes.size() != batch.dossiers().size()) {
      throw new SinkFailure(
          SinkFailure.Blame.SERVER,
          "expected %d outcomes, got %d".formatted(batch.dossiers().size(), outcomes.size()));
    }
    count(batch, outcomes);
    isProven = true;
  }

  private void count(Batch batch, List<PastDossierOutcome> outcomes) {
    for (int at = 0; at < outcomes.size(); at++) {
      PastDossier dossier = batch.dossiers().get(at);
      figures.answered(dossier, outcomes.get(at));
      answeredSteps += dossier.steps().size();
    }
  }

  private static List<PastDossierOutcome> outcomes(Future<List<PastDossierOutcome>> answer)
      throws SinkFailure {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SinkFailure failure) {
        throw failure;
      }
      throw new IllegalStateException("a sink fails with SinkFailure only", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SinkFailure(SinkFailure.Blame.SERVER, "interrupted while waiting for an answer");
    }
  }

  /** After a failure, what was still on its way and arrived is counted all the same. */
  @Override
  public void close() {
    threads.close();
    for (Batch batch : inFlight) {
      if (batch.answer().state() == Future.State.SUCCESS) {
        List<PastDossierOutcome> outcomes = batch.answer().resultNow();
        if (outcomes.size() == batch.dossiers().size()) {
          count(batch, outcomes);
        }
      }
    }
  }

  private record Batch(List<PastDossier> dossiers, Future<List<PastDossierOutcome>> answer) {}
}
