package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The product's border in miniature, on a free port of this machine. */
final class StubProduct implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final Map<Integer, Answer> scripted = new ConcurrentHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<Request> requests = new ArrayList<>();

  StubProduct() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Answers so before it answers as it should. */
  StubProduct first(int status, String body) {
    return at(scripted.size() + 1, status, body);
  }

  /** Answers so to one request, counted from 1. */
  StubProduct at(int request, int status, String body) {
    scripted.put(request, new Answer(status, body));
    return this;
  }

  synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            body));
    Answer answer = scripted.get(requests.size());
    if (answer == null) {
      answer = new Answer(200, results(body));
    }
    byte[] content = answer.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(answer.status(), content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private String results(String body) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode results = answer.putArray("results");
    for (JsonNode dossier : JSON.readTree(body).get("dossiers")) {
      String number = dossier.get("number").asString();
      boolean isNew = known.add(number);
      results
          .addObject()
          .put("number", number)
          .put("outcome", isNew ? "ADDED" : "UNCHANGED")
          .put("stepsAdded", isNew ? dossier.get("steps").size() : 0);
    }
    return answer.toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What came in. */
  record Request(String method, String path, String authorization, String body) {}

  private record Answer(int status, String body) {}
}
