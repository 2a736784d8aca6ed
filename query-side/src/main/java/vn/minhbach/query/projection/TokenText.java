package vn.minhbach.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tracking token as the text that stands beside the documents: its class and its own JSON. */
final class TokenText {
  private static final String TYPE = "type";
  private static final String TOKEN = "token";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TokenText() {}

  static String write(TrackingToken token) {
    ObjectNode text = MAPPER.createObjectNode();
    text.put(TYPE, token.getClass().getName());
    text.set(TOKEN, MAPPER.valueToTree(token));
    return MAPPER.writeValueAsString(text);
  }

  static TrackingToken read(String text) {
    JsonNode node = MAPPER.readTree(text);
    String type = node.required(TYPE).stringValue();
    try {
      Class<? extends TrackingToken> known =
          Class.forName(type, false, TrackingToken.class.getClassLoader())
              .asSubclass(TrackingToken.class);
      return MAPPER.treeToValue(node.required(TOKEN), known);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no such token: " + type, e);
    }
  }
}
