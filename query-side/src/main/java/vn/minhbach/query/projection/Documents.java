package vn.minhbach.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON and reads them back equal. The same record always gives the same text:
 * properties stand in the order of the record, times keep the offset in which they were written,
 * and what is absent is left out.
 */
public final class Documents {
  private final JsonMapper mapper;

  /** Speaks the dialect. */
  public Documents() {
    JsonMapper.Builder builder = JsonMapper.builder();
    speak(builder);
    this.mapper = builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** Teaches another mapper to write as this one does. */
  public static void speak(JsonMapper.Builder builder) {
    builder
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /** One JSON text without white space. */
  public String write(Object document) {
    return mapper.writeValueAsString(document);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws tools.jackson.core.JacksonException if the text is of another shape: the view was
   *     written by another version and has to be rebuilt
   */
  public <D> D read(String json, Class<D> type) {
    return mapper.readValue(json, type);
  }
}
