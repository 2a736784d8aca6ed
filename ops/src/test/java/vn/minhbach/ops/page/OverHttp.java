package vn.minhbach.ops.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.ops.standalone.RunningProduct;

/** What happens in a product while a browser looks at it. */
final class OverHttp {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String product;

  OverHttp(String product) {
    this.product = product;
  }

  /** The answer to a question; nobody is logged in without an account. */
  HttpResponse<String> ask(@Nullable String account, String path)
      throws IOException, InterruptedException {
    return send(request(account, path).header("Accept-Language", "vi").GET());
  }

  /** What is answered. */
  String get(@Nullable String account, String path) throws IOException, InterruptedException {
    return ask(account, path).body();
  }

  /** What is answered to something that is done, as it has to be. */
  String post(String account, String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request(account, path)
                .header("Content-Type", "application/json")
                .header("Command-Id", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  private HttpRequest.Builder request(@Nullable String account, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path));
    if (account != null) {
      byte[] login = (account + ":" + RunningProduct.PASSWORD).getBytes(UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
    return request;
  }
}
