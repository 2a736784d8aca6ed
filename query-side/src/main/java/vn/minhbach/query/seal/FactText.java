package vn.minhbach.query.seal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * The one text of a fact: its components as JSON without white space, names in the order of the
 * alphabet, what is absent or empty left out, times as they were recorded. A component that facts
 * gain later changes no text of facts that have none, so old seals stay true.
 */
final class FactText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(FactText::componentsOnly)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private FactText() {}

  static String of(DossierEvent fact) {
    return MAPPER.writeValueAsString(fact);
  }

  /** What a record can tell of itself ({@code isOpen}) is no part of the fact. */
  private static VisibilityChecker componentsOnly(VisibilityChecker defaults) {
    return defaults
        .withFieldVisibility(Visibility.ANY)
        .withGetterVisibility(Visibility.NONE)
        .withIsGetterVisibility(Visibility.NONE);
  }
}
