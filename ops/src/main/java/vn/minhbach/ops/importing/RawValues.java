package vn.minhbach.ops.importing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what one element or row says, the preferred name of each field winning. */
final class RawValues<F extends Enum<F>> {
  private final Aliases<F> aliases;
  private final Map<F, RawValue> values;
  private @Nullable Refusal fault;

  RawValues(Class<F> fields, Aliases<F> aliases) {
    this.aliases = aliases;
    this.values = new EnumMap<>(fields);
  }

  /** Takes a value if its key is one we read. */
  void take(String key, String value, boolean isFiller, long line) {
    Aliases.Alias<F> alias = aliases.of(key);
    if (alias != null) {
      take(alias.field(), new RawValue(key, alias.rank(), value, isFiller, line));
    }
  }

  /** Takes a value of the field; two different values under one name are a fault. */
  void take(F field, RawValue taken) {
    RawValue before = values.putIfAbsent(field, taken);
    if (before == null) {
      return;
    }
    if (before.rank() > taken.rank()) {
      values.put(field, taken);
    } else if (before.rank() == taken.rank() && !before.value().equals(taken.value())) {
      fault(
          Refusal.of(
              taken.line(),
              taken.key(),
              taken.value(),
              "one value, but another stands on line " + before.line()));
    }
  }

  /** Notes what is wrong; the first fault stays. */
  void fault(Refusal found) {
    if (fault == null) {
      fault = found;
    }
  }

  Map<F, RawValue> values() {
    return values;
  }

  @Nullable Refusal fault() {
    return fault;
  }
}
