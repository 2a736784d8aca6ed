package vn.minhbach.ops.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a phone does that scanned the QR code of a receipt: no login, no script, no cookie. */
class RatingEndToEndTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_rating_needs_the_token_of_the_receipt_and_no_login() throws Exception {
    try (Product product = Product.start(folder, "127.0.0.1", 0, Clock.systemUTC())) {
      Api api = new Api(product.port());
      String dossier =
          api.post(Api.CLERK, UUID.randomUUID(), "/api/receipts", Bodies.RECEIPT)
              .json()
              .get("dossier")
              .asString();
      String form = api.get("/api/dossiers/" + dossier + "/forms").json().at("/0/link").asString();
      JsonNode receipt = api.get(form).json();
      String link = receipt.get("link").asString();
      assertThat(link).matches("/t/[A-Za-z0-9_-]{48}");
      Api.Answer printed = api.get("/api/dossiers/" + dossier + "/receipt.pdf");
      assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");

      HttpResponse<String> rated = post(product, "token=" + link.substring(3));
      assertThat(rated.statusCode()).isEqualTo(303);
      assertThat(rated.headers().firstValue("Location")).contains(link);
    }
  }

  private static HttpResponse<String> post(Product product, String token) throws Exception {
    try (HttpClient phone = HttpClient.newHttpClient()) {
      return phone.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + "/api/ratings"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(token + "&satisfaction=NEUTRAL", UTF_8))
              .build(),
          HttpResponse.BodyHandlers.ofString(UTF_8));
    }
  }
}
