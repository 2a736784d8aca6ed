package vn.minhbach.command.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import vn.minhbach.shared.InvalidValue;

/** Says what is wrong with a request body: which field, what came, what was expected. */
public final class BodyProblem {
  private BodyProblem() {}

  /** The reason behind a failure to read a body; empty if it is no fault of the asker's. */
  public static Optional<InvalidValue> in(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return Optional.of(invalid);
      }
    }
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException unreadable) {
        return Optional.of(explain(unreadable));
      }
    }
    return Optional.empty();
  }

  private static InvalidValue explain(JacksonException unreadable) {
    boolean number = unreadable instanceof InputCoercionException; // well-formed, but too large
    if (unreadable instanceof StreamReadException && !number) {
      return new InvalidValue(
          "body",
          "",
          "well-formed JSON with every field once; it breaks off at "
              + "line "
              + unreadable.getLocation().getLineNr());
    }
    String field = field(unreadable.getPath());
    if (unreadable instanceof InvalidFormatException wrong) {
      return new InvalidValue(
          field, String.valueOf(wrong.getValue()), expected(wrong.getTargetType()));
    }
    return notUsable(field, "");
  }

  /** For what is missing where it is needed, or of another kind. */
  public static InvalidValue notUsable(String field, String value) {
    return new InvalidValue(field, value, "needed here, and of the right kind");
  }

  private static String expected(Class<?> type) {
    @Nullable Object[] choices = type.getEnumConstants();
    if (choices != null) {
      return "one of " + List.of(choices);
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "a date that exists, as 2026-11-20";
      case "OffsetDateTime" -> "a moment with offset, as 2026-11-20T15:30:00+07:00";
      case "int", "Integer", "long", "Long" -> "a whole number";
      default -> "a " + type.getSimpleName();
    };
  }

  private static String field(List<JacksonException.Reference> path) {
    String field =
        path.stream()
            .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
            .collect(Collectors.joining("."));
    return field.isEmpty() ? "body" : field;
  }
}
