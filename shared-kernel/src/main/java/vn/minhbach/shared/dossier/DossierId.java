package vn.minhbach.shared.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.minhbach.shared.InvalidValue;

/**
 * The dossier itself, from its first submission on and before it has a code: the stream its facts
 * stand in. Says nothing about its content.
 */
public record DossierId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DossierId {
    if (!Uuids.isCanonical(value)) {
      throw new InvalidValue("dossier", value, "a UUID in its canonical lower-case form");
    }
  }

  /** The reference for this UUID. */
  public static DossierId of(UUID uuid) {
    return new DossierId(uuid.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
