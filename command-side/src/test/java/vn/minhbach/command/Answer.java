package vn.minhbach.command;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a wish.
 *
 * @param status of HTTP
 * @param mediaType without parameters; empty if there is no body
 * @param etag empty if there is none
 * @param body missing if there is none
 */
public record Answer(int status, String mediaType, String etag, JsonNode body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Answer of(EntityExchangeResult<byte[]> result) {
    byte @Nullable [] body = result.getResponseBodyContent();
    @Nullable MediaType type = result.getResponseHeaders().getContentType();
    @Nullable String etag = result.getResponseHeaders().getFirst(HttpHeaders.ETAG);
    return new Answer(
        result.getStatus().value(),
        type == null ? "" : type.getType() + "/" + type.getSubtype(),
        etag == null ? "" : etag,
        body == null || body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
  }

  /** A text of the body; empty if it is not there. */
  public String text(String field) {
    return body.path(field).asString("");
  }
}
