package vn.minhbach.command.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson what the compiler knows: a component of a record that is not {@link Nullable} must
 * be there, and must not be null; nor must anything inside a list.
 */
public final class NullMarkedRecords extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return isNeeded(member) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    if (component(annotated).isEmpty()) {
      return JsonSetter.Value.empty();
    }
    return JsonSetter.Value.construct(
        isNeeded(annotated) ? Nulls.FAIL : Nulls.DEFAULT, Nulls.FAIL); // no list holds a null
  }

  private static boolean isNeeded(Annotated annotated) {
    return component(annotated)
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .isPresent();
  }

  private static Optional<RecordComponent> component(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter)) {
      return Optional.empty();
    }
    Class<?> owner = parameter.getOwner().getDeclaringClass();
    return owner.isRecord() && owner.getName().startsWith("vn.minhbach.")
        ? Optional.of(owner.getRecordComponents()[parameter.getIndex()])
        : Optional.empty();
  }
}
