package vn.minhbach.command.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads dates and moments from ISO 8601 texts only. A number could be seconds or milliseconds, and
 * a list could be anything: which it was is not guessed.
 */
public final class WrittenTimes {
  private WrittenTimes() {}

  /** The module that makes it so. */
  public static JacksonModule module() {
    return new SimpleModule("written-times")
        .addDeserializer(
            OffsetDateTime.class, new Written<>(OffsetDateTime.class, OffsetDateTime::parse))
        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse));
  }

  private static final class Written<T> extends StdDeserializer<T> {
    private final transient Function<String, T> reading;

    Written(Class<T> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
      String text = json.getString();
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        try {
          return reading.apply(text);
        } catch (DateTimeException e) {
          throw context.weirdStringException(text, handledType(), e.getMessage());
        }
      }
      throw context.weirdStringException(text, handledType(), "not a text");
    }
  }
}
