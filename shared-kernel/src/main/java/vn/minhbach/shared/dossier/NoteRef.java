package vn.minhbach.shared.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.minhbach.shared.InvalidValue;

/**
 * Stands in facts for words that somebody typed (a reason, a place, an internal remark). The words
 * may name people, so they are kept in the vault under this reference.
 */
public record NoteRef(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NoteRef {
    if (!Uuids.isCanonical(value)) {
      throw new InvalidValue("note", value, "a UUID in its canonical lower-case form");
    }
  }

  /** The reference for this UUID. */
  public static NoteRef of(UUID uuid) {
    return new NoteRef(uuid.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
