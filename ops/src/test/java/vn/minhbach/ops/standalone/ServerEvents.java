package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a product pushes over one connection, as it comes. */
final class ServerEvents implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long WAIT_SECONDS = 30;
  private static final String DATA = "data:";

  private final HttpResponse<InputStream> response;
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

  ServerEvents(HttpResponse<InputStream> response) {
    this.response = response;
    Thread.ofVirtual().name("events").start(this::read);
  }

  String contentType() {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  /** The next event; fails if none comes. */
  JsonNode next() throws InterruptedException {
    @Nullable JsonNode event = events.poll(WAIT_SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no event came within " + WAIT_SECONDS + " s");
    }
    return event;
  }

  /** The next event that shows what is awaited; those before it are passed over. */
  JsonNode next(Predicate<JsonNode> awaited) throws InterruptedException {
    JsonNode event = next();
    while (!awaited.test(event)) {
      event = next();
    }
    return event;
  }

  private void read() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(DATA)) {
          events.add(JSON.readTree(line.substring(DATA.length())));
        }
      }
    } catch (IOException closed) {
      // The stream was closed: what came is in the queue.
    }
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
