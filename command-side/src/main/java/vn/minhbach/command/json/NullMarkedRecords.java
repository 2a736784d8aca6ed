package vn.minhbach.command.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson what the compiler knows: a component of a record that is not {@link Nullable} must
 * be there, and must not be null.
 */
public final class NullMarkedRecords extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return isNeeded(member) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return isNeeded(annotated)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean isNeeded(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter)) {
      return false;
    }
    Class<?> owner = parameter.getOwner().getDeclaringClass();
    if (!owner.isRecord() || !owner.getName().startsWith("vn.minhbach.")) {
      return false;
    }
    RecordComponent component = owner.getRecordComponents()[parameter.getIndex()];
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
