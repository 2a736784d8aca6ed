package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A product's API as its users reach it: over HTTP, with a login. */
final class Api {
  static final String CLERK = "motcua1";
  static final String LEADER = "chutich";

  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client;
  private final int port;

  Api(int port) {
    this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
  }

  /** One client can serve many products, one after the other. */
  Api(HttpClient client, int port) {
    this.client = client;
    this.port = port;
  }

  /** An answer: its status, headers and body. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }
  }

  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return send(request(path, CLERK, headers).GET().build());
  }

  /** Without a login. */
  Answer getAsNobody(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).timeout(ANSWER_WITHIN).GET().build());
  }

  Answer post(String account, UUID command, String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path, account, "Command-Id", command.toString(), "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
            .build());
  }

  /** A stream of server-sent events, until it is closed. */
  ServerEvents events(String path) throws IOException, InterruptedException {
    return new ServerEvents(
        client.send(request(path, CLERK).GET().build(), HttpResponse.BodyHandlers.ofInputStream()));
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)));
  }

  private HttpRequest.Builder request(String path, String account, String... headers) {
    String login = Base64.getEncoder().encodeToString((account + ":demo").getBytes(UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .timeout(ANSWER_WITHIN)
            .header("Authorization", "Basic " + login);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
