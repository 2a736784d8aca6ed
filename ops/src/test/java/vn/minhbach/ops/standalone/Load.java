package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A busy office: a few people at once, each with one dossier after the other, until it breaks. */
final class Load {
  private static final int PEOPLE = 8;
  private static final int REPEATS_ONE_IN = 6;
  private static final int LEAVES_ONE_IN = 8;

  private final Api api;
  private final Ledger ledger;
  private final AtomicInteger answers = new AtomicInteger();
  private final int last;
  private final Runnable breaking;

  /**
   * Prepares the office.
   *
   * @param last after how many answers it breaks
   * @param breaking what breaks it
   */
  Load(Api api, Ledger ledger, int last, Runnable breaking) {
    this.api = api;
    this.ledger = ledger;
    this.last = last;
    this.breaking = breaking;
  }

  /** Works until the connection breaks. */
  void run(Random random) throws Exception {
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int person = 0; person < PEOPLE; person++) {
        Random own = new Random(random.nextLong());
        work.add(() -> work(own));
      }
      for (Future<Void> done : people.invokeAll(work)) {
        done.get();
      }
    }
  }

  private Void work(Random random) throws InterruptedException {
    try {
      while (true) {
        dossier(random);
      }
    } catch (IOException broken) {
      // What was under way stays unanswered in the ledger.
      return null;
    }
  }

  private void dossier(Random random) throws IOException, InterruptedException {
    JsonNode received = send(random, Wish.receipt(id(random)));
    String dossier = received.get("dossier").asString();
    List<Wish> life =
        List.of(
            Wish.act(id(random), Api.CLERK, dossier, "assignments", Bodies.ASSIGNMENT),
            Wish.act(id(random), "tuphap", dossier, "steps", Bodies.STEP),
            Wish.act(id(random), "tuphap", dossier, "step-completions", Bodies.STEP),
            Wish.act(id(random), Api.LEADER, dossier, "decision", Bodies.DECISION),
            Wish.act(id(random), Api.CLERK, dossier, "counter-arrival", ""));
    for (Wish wish : life) {
      if (random.nextInt(LEAVES_ONE_IN) == 0) {
        return;
      }
      send(random, wish);
    }
  }

  /** Sends a wish; sometimes twice at once, as an impatient hand does. */
  private JsonNode send(Random random, Wish wish) throws IOException, InterruptedException {
    if (random.nextInt(REPEATS_ONE_IN) == 0) {
      Thread twin = Thread.ofVirtual().start(() -> sendOrBreak(wish));
      JsonNode answer = send(wish);
      twin.join();
      return answer;
    }
    return send(wish);
  }

  private void sendOrBreak(Wish wish) {
    try {
      send(wish);
    } catch (IOException | InterruptedException broken) {
      // The first of the two tells what became of it.
    }
  }

  private JsonNode send(Wish wish) throws IOException, InterruptedException {
    ledger.sent(wish);
    Api.Answer answer = wish.send(api);
    ledger.answered(wish, answer);
    if (answers.incrementAndGet() == last) {
      breaking.run();
    }
    if (answer.status() / 100 != 2) {
      throw new IOException("not taken: " + answer.status());
    }
    return answer.json();
  }

  private static UUID id(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
