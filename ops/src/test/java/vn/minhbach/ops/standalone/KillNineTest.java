package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed twenty times on the same data, at moments that a seed decides: under load,
 * while it starts, and while it stops. What it acknowledged is there, once.
 */
class KillNineTest {
  private static final long SEED = 20_261_122;
  private static final int KILLS = 20;
  private static final int MOST_ANSWERS = 150;
  private static final int OLDER_ASKED_AGAIN = 40;
  private static final int ASKING_AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Ledger ledger = new Ledger();
  private final Random random = new Random(SEED);

  @TempDir private Path folder = Path.of("");

  @Test
  void what_was_acknowledged_survives_twenty_kills_and_happened_once() throws Exception {
    Set<Wish> checked = new HashSet<>();
    for (int kills = 0; kills < KILLS; kills++) {
      try (ChildProduct product = ChildProduct.start(folder)) {
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        if (moment == Moment.STARTING) {
          killStarting(product);
          continue;
        }
        Api api = new Api(client, product.port());
        retry(product, api);
        checkAcknowledged(product, api, checked);
        killWorking(product, api, moment);
      }
    }
    try (ChildProduct product = ChildProduct.start(folder)) {
      Api api = new Api(client, product.port());
      retry(product, api);
      checkAcknowledged(product, api, checked);
      product.askToStop();
      assertThat(product.exitCode()).as(product.said()).isIn(0, 143);
    }
    assertThat(ledger.acknowledged()).hasSizeGreaterThan(KILLS);
    assertThat(count("select count(*) from event where name not like '%.noted'"))
        .isEqualTo(ledger.facts());
    assertThat(count("select count(*) from command_answer"))
        .isEqualTo(ledger.acknowledged().size());
    assertThat(count("select count(*) from dossier_code"))
        .isEqualTo(ledger.versions(ledger.acknowledged()).size());
    Typed verified = Typed.verify(folder);
    assertThat(verified.exit()).as(verified.out()).isZero();
  }

  /** When it is killed. */
  private enum Moment {
    STARTING,
    WORKING,
    STILL_WORKING,
    STOPPING
  }

  private void killStarting(ChildProduct product) throws InterruptedException {
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      product.awaitLine(any -> true);
    }
    product.kill();
  }

  private void killWorking(ChildProduct product, Api api, Moment moment) throws Exception {
    int last = 1 + random.nextInt(MOST_ANSWERS);
    Load load =
        new Load(
            api, ledger, last, moment == Moment.STOPPING ? product::askToStop : product::close);
    load.run(random);
    product.kill();
    ledger.assertNoSurprises(moment + " " + product.said());
  }

  /** Whoever got no answer asks again. */
  private void retry(ChildProduct product, Api api) throws Exception {
    atOnce(
        ledger.unanswered(),
        wish -> {
          ledger.answered(wish, wish.send(api));
          return null;
        });
    ledger.assertNoSurprises("asked again " + product.said());
    assertThat(ledger.unanswered()).isEmpty();
  }

  /** Asks again for all that is new since the last time, and for some that is not. */
  private void checkAcknowledged(ChildProduct product, Api api, Set<Wish> checked)
      throws Exception {
    List<Wish> asked = new ArrayList<>(ledger.acknowledged());
    asked.removeAll(checked);
    List<Wish> older = new ArrayList<>(checked);
    Collections.shuffle(older, random);
    asked.addAll(older.subList(0, Math.min(OLDER_ASKED_AGAIN, older.size())));
    atOnce(
        asked,
        wish -> {
          ledger.answered(wish, wish.send(api));
          return null;
        });
    ledger.assertNoSurprises("asked again " + product.said());
    checked.addAll(asked);
    Map<String, Long> versions = ledger.versions(asked);
    atOnce(
        versions.keySet(),
        dossier -> {
          awaitShown(api, dossier, versions.getOrDefault(dossier, 0L));
          return null;
        });
  }

  /** Read your write: the view comes to the version that was acknowledged. */
  private static void awaitShown(Api api, String dossier, long version)
      throws IOException, InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    Api.Answer status;
    do {
      status = api.get("/api/dossiers/" + dossier + "/status?minVersion=" + version);
    } while (status.status() == 503 && Instant.now().isBefore(until));
    assertThat(status.json().get("version").asLong()).isEqualTo(version);
  }

  private static <T> void atOnce(Iterable<T> all, Asking<T> asking) throws Exception {
    try (ExecutorService askers = Executors.newFixedThreadPool(ASKING_AT_ONCE)) {
      List<Callable<Void>> work = new ArrayList<>();
      all.forEach(one -> work.add(() -> asking.of(one)));
      for (Future<Void> done : askers.invokeAll(work)) {
        done.get();
      }
    }
  }

  private long count(String question) throws SQLException {
    try (Connection facts =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("facts"), "sa", "");
        Statement asked = facts.createStatement();
        ResultSet answer = asked.executeQuery(question)) {
      assertThat(answer.next()).isTrue();
      return answer.getLong(1);
    }
  }

  private interface Asking<T> {
    Void of(T one) throws Exception;
  }
}
