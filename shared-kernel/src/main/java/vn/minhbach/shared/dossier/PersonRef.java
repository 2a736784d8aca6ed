package vn.minhbach.shared.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.minhbach.shared.InvalidValue;

/**
 * Stands for a person in facts. The person's name, numbers and addresses are in the vault under
 * this reference, and nowhere else.
 */
public record PersonRef(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonRef {
    if (!Uuids.isCanonical(value)) {
      throw new InvalidValue("person", value, "a UUID in its canonical lower-case form");
    }
  }

  /** The reference for this UUID. */
  public static PersonRef of(UUID uuid) {
    return new PersonRef(uuid.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
