package vn.minhbach.command.dossier;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The records behind a sealed family. */
final class Kinds {
  private Kinds() {}

  static Set<Class<?>> of(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(kind -> of(kind).stream())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of(type);
  }
}
