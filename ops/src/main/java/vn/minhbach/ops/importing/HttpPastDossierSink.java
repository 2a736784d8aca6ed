package vn.minhbach.ops.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Hands past dossiers to the product's API. A lost connection, 429, 502, 503 and 504 are tried
 * again, because the same batch twice changes nothing; every other refusal ends the import.
 */
final class HttpPastDossierSink implements PastDossierSink, AutoCloseable {
  static final int ATTEMPTS = 6;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_WITHIN)
          .build();
  private final URI target;
  private final String authorization;
  private final Consumer<String> notes;
  private final Pause pause;
  private final AtomicReference<String> lastNote = new AtomicReference<>("");

  /**
   * A sink for one agency.
   *
   * @param product the product's address, such as {@code http://localhost:8080}
   * @param notes is told in words of each retry
   * @param pause waits between attempts
   */
  HttpPastDossierSink(
      URI product,
      AgencyCode agency,
      String user,
      String password,
      Consumer<String> notes,
      Pause pause) {
    String base = product.toString();
    this.target =
        URI.create(
            (base.endsWith("/") ? base : base + "/")
                + "api/agencies/"
                + agency.value()
                + "/past-dossiers");
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    this.notes = notes;
    this.pause = pause;
  }

  @Override
  public List<PastDossierOutcome> send(List<PastDossier> dossiers) throws SinkFailure {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(ANSWER_WITHIN)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, application/problem+json")
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    JSON.writeValueAsBytes(PastDossierWire.request(dossiers))))
            .build();
    HttpResponse<String> response = answer(request);
    if (response.statusCode() != 200) {
      throw refused(response);
    }
    return ProductAnswer.outcomes(dossiers, response.body());
  }

  private HttpResponse<String> answer(HttpRequest request) throws SinkFailure {
    String lastWords = "";
    Duration wait = FIRST_PAUSE;
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (attempt > 1) {
          note(lastWords + "; trying again in " + wait.toMillis() + " ms");
          pause.of(wait);
          wait = wait.multipliedBy(2);
        }
        try {
          HttpResponse<String> response =
              client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
          if (!PASSING.contains(response.statusCode())) {
            return response;
          }
          lastWords = target + " answered " + response.statusCode();
        } catch (IOException e) {
          lastWords = target + " cannot be reached (" + e.getClass().getSimpleName() + ")";
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SinkFailure(SinkFailure.Blame.SERVER, "interrupted");
    }
    throw new SinkFailure(SinkFailure.Blame.SERVER, lastWords + " after " + ATTEMPTS + " attempts");
  }

  /** Batches on their way at once meet the same trouble: it is told once. */
  private void note(String words) {
    if (!words.equals(lastNote.getAndSet(words))) {
      notes.accept(words);
    }
  }

  private SinkFailure refused(HttpResponse<String> response) {
    int status = response.statusCode();
    String words =
        switch (status) {
          case 401 -> "the login was not accepted (--user, --password-env)";
          case 403 -> "this account may not import for this agency (--user, --agency)";
          case 404 -> "no such agency, or no such product at this address (--agency, --url)";
          default -> "the product did not take the dossiers";
        };
    String said = ProductAnswer.problem(response.body());
    return new SinkFailure(
        status >= 400 && status < 500 ? SinkFailure.Blame.ASKER : SinkFailure.Blame.SERVER,
        target + " answered " + status + ": " + words + (said.isEmpty() ? "" : ": " + said));
  }

  @Override
  public void close() {
    client.close();
  }

  /** Waits; a test does not. */
  interface Pause {
    void of(Duration length) throws InterruptedException;
  }
}
