package vn.minhbach.command.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.VisibilityChecker;
import vn.minhbach.shared.calendar.CalendarEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.queue.QueueEvent;

/**
 * Writes facts as JSON under their stable words, so that a class can be renamed while the store
 * keeps what it has. The first revision of every fact is {@code 1}.
 */
public final class StableNameSerializer extends Jackson3Serializer {
  private static final RevisionResolver FIRST_REVISION = payload -> "1";
  private static final Map<String, Class<?>> TYPES = new HashMap<>();
  private static final Map<Class<?>, String> NAMES = new HashMap<>();

  static {
    TYPES.putAll(DossierEventNames.all());
    TYPES.putAll(ProcedureEvent.STORED_NAMES);
    TYPES.putAll(CalendarEvent.STORED_NAMES);
    TYPES.putAll(QueueEvent.STORED_NAMES);
    TYPES.forEach((name, type) -> NAMES.put(type, name));
  }

  private StableNameSerializer(Jackson3Serializer.Builder builder) {
    super(builder);
  }

  /** A serializer for facts; unknown properties are refused, times keep their offsets. */
  public static StableNameSerializer create() {
    return new StableNameSerializer(
        Jackson3Serializer.builder()
            .revisionResolver(FIRST_REVISION)
            .jsonMapperBuilderCustomizer(
                mapper ->
                    mapper
                        .changeDefaultVisibility(StableNameSerializer::componentsOnly)
                        .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
  }

  /** What a record can tell of itself ({@code isOpen}) is no part of the fact. */
  private static VisibilityChecker componentsOnly(VisibilityChecker defaults) {
    return defaults
        .withFieldVisibility(Visibility.ANY)
        .withGetterVisibility(Visibility.NONE)
        .withIsGetterVisibility(Visibility.NONE);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // as Axon declares it
  public SerializedType typeForClass(@Nullable Class type) {
    @Nullable String name = NAMES.get(type);
    if (name != null) {
      return new SimpleSerializedType(name, FIRST_REVISION.revisionOf(type));
    }
    return super.typeForClass(type);
  }

  @Override
  protected String resolveClassName(SerializedType stored) {
    @Nullable Class<?> type = TYPES.get(stored.getName());
    return type == null ? stored.getName() : type.getName();
  }
}
