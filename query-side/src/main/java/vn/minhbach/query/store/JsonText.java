package vn.minhbach.query.store;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import vn.minhbach.shared.InvalidValue;

/**
 * The JSON that every adapter can keep. The limits are MongoDB's: 100 levels, of which the envelope
 * takes some, and 16 MB of BSON, where a digit of an array can take ten bytes.
 */
final class JsonText {
  private static final int LENGTH = 1_000_000;
  private static final int DEPTH = 64;

  /** Names are codes and dates by the million: no table of canonical names is kept. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  private JsonText() {}

  static void checkObject(String json) {
    if (json.length() > LENGTH) {
      throw new InvalidValue("json", json, "at most 1,000,000 characters");
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidValue("json", json, "one JSON object");
      }
      boolean isClosed = false;
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        if (isClosed) {
          throw new InvalidValue("json", json, "one JSON object and nothing after it");
        }
        isClosed = parser.streamReadContext().inRoot();
        boolean isText = next == JsonToken.VALUE_STRING || next == JsonToken.PROPERTY_NAME;
        if (isText && !WellFormed.isWellFormed(parser.getString())) {
          throw new InvalidValue("json", json, "no half of a surrogate pair");
        }
      }
    } catch (JacksonException broken) {
      throw new InvalidValue("json", json, broken.getOriginalMessage());
    }
  }
}
