package vn.minhbach.query.citizen;

/** What the status box answers. */
sealed interface StatusBox {
  /** The dossier. */
  record Found(StatusCard card) implements StatusBox {}

  /** Nobody has asked yet. */
  record Unasked() implements StatusBox {}

  /** There is no such dossier, or not yet. */
  record Unknown(String typed) implements StatusBox {}

  /**
   * There can be no such dossier.
   *
   * @param field {@code code}, {@code dossier}, {@code agency} or {@code number}
   */
  record Malformed(String field, String typed) implements StatusBox {}

  /** Its name in templates and messages. */
  default String kind() {
    return switch (this) {
      case Found _ -> "found";
      case Unasked _ -> "unasked";
      case Unknown _ -> "unknown";
      case Malformed _ -> "malformed";
    };
  }
}
