package vn.minhbach.ops.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries acts out through the public API, one after the other, each at its own moment. What the
 * product does not take as planned ends it.
 */
final class DemoPlayer implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI product;
  private final String password;
  private final String name;
  private final PlayedClock clock;
  private final PassingTime time;
  private final Map<Integer, String> dossiers = new HashMap<>();

  /**
   * A player for one product.
   *
   * @param password of every account
   * @param name tells this play's commands from those of every other play
   * @param time how the product notes what time brings
   */
  DemoPlayer(URI product, String password, String name, PlayedClock clock, PassingTime time) {
    this.product = product;
    this.password = password;
    this.name = name;
    this.clock = clock;
    this.time = time;
  }

  /**
   * Does one act at its moment.
   *
   * @throws ActRefused if it was not recorded as planned
   */
  void play(DemoAct act) throws InterruptedException {
    passTimeUntil(act.at().toInstant());
    clock.moveTo(act.at().toInstant());
    String dossier =
        act.wish().isOpening() ? "" : Objects.requireNonNull(dossiers.get(act.dossier()));
    JsonNode answer = post(act.toString(), act.account(), act.wish().path(dossier), act.body());
    List<String> facts = answer.get("facts").valueStream().map(JsonNode::asString).toList();
    if (!facts.equals(List.of(act.wish().fact()))) {
      throw new ActRefused(act.toString(), facts + " instead of " + act.wish().fact());
    }
    dossiers.put(act.dossier(), answer.get("dossier").asString());
  }

  /** Whatever time brings before the act is noted at its own moment, as in life. */
  private void passTimeUntil(Instant moment) throws InterruptedException {
    for (Optional<Instant> next = time.next();
        next.isPresent() && next.get().isBefore(moment);
        next = time.next()) {
      Instant now = clock.instant();
      clock.moveTo(next.get().isAfter(now) ? next.get() : now);
      time.pass();
    }
  }

  /**
   * Says something to the product, now.
   *
   * @param what it is, unlike everything else in this play
   * @throws ActRefused if the product says no
   */
  JsonNode post(String what, String account, String path, Map<String, Object> body)
      throws InterruptedException {
    byte[] login = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(product.resolve(path))
            .timeout(ANSWER_WITHIN)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
            .header("Command-Id", commandId(what))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build();
    HttpResponse<String> response;
    try {
      response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      ActRefused refused = new ActRefused(what, "by nobody (" + e.getMessage() + ")");
      refused.initCause(e);
      throw refused;
    }
    if (response.statusCode() / 100 != 2) {
      throw new ActRefused(what, response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private String commandId(String what) {
    String text = name + "/" + what;
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @Override
  public void close() {
    client.close();
  }
}
