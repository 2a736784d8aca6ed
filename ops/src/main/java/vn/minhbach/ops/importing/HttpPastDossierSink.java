package vn.minhbach.ops.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
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

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();
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
    return outcomes(dossiers, response.body());
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
    String said = problem(response.body());
    return new SinkFailure(
        status >= 400 && status < 500 ? SinkFailure.Blame.ASKER : SinkFailure.Blame.SERVER,
        target + " answered " + status + ": " + words + (said.isEmpty() ? "" : ": " + said));
  }

  private static String problem(String body) {
    try {
      PastDossierWire.@Nullable Problem problem =
          JSON.readValue(body, PastDossierWire.Problem.class);
      if (problem == null) {
        return "";
      }
      return Stream.of(problem.title(), problem.detail(), problem.type())
          .filter(Objects::nonNull)
          .collect(Collectors.joining("; "));
    } catch (JacksonException e) {
      return "";
    }
  }

  private static List<PastDossierOutcome> outcomes(List<PastDossier> dossiers, String body)
      throws SinkFailure {
    PastDossierWire.@Nullable Response response;
    try {
      response = JSON.readValue(body, PastDossierWire.Response.class);
    } catch (JacksonException e) {
      throw misunderstood(e.getOriginalMessage());
    }
    @Nullable List<PastDossierWire.@Nullable Result> results =
        response == null ? null : response.results();
    if (results == null || results.size() != dossiers.size()) {
      throw misunderstood("expected " + dossiers.size() + " results");
    }
    List<PastDossierOutcome> outcomes = new ArrayList<>(results.size());
    for (int at = 0; at < results.size(); at++) {
      PastDossierWire.Result result = results.get(at);
      if (result == null || !dossiers.get(at).foreignNumber().equals(result.number())) {
        throw misunderstood("expected a result for each dossier, in the order sent");
      }
      outcomes.add(outcome(result));
    }
    return outcomes;
  }

  private static PastDossierOutcome outcome(PastDossierWire.Result result) throws SinkFailure {
    return switch (result.outcome()) {
      case ADDED -> new PastDossierOutcome.Added(orZero(result.stepsAdded()));
      case EXTENDED -> new PastDossierOutcome.Extended(orZero(result.stepsAdded()));
      case UNCHANGED -> new PastDossierOutcome.Unchanged();
      case REFUSED ->
          new PastDossierOutcome.TurnedAway(
              orEmpty(result.field()), orEmpty(result.value()), orEmpty(result.rule()));
      case null -> throw misunderstood("a result without an outcome");
    };
  }

  private static long orZero(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static SinkFailure misunderstood(String words) {
    return new SinkFailure(
        SinkFailure.Blame.SERVER, "the product's answer was not understood: " + words);
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
