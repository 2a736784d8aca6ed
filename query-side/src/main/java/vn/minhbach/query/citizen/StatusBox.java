package vn.minhbach.query.citizen;

/** What the status box answers. */
sealed interface StatusBox {
  /** Nobody has asked yet. */
  record Unasked() implements StatusBox {}

  /**
   * There is nothing to show: no such dossier, no such code, or one that is not shown without its
   * receipt. Nobody can tell which.
   *
   * @param typed to be shown again
   */
  record NotShown(String typed) implements StatusBox {}

  /** What the code alone tells. */
  record Glimpsed(Glance glance) implements StatusBox {}

  /** The whole dossier. */
  record Known(StatusCard card) implements StatusBox {}

  /** Its name in templates. */
  default String kind() {
    return switch (this) {
      case Unasked _ -> "unasked";
      case NotShown _ -> "notShown";
      case Glimpsed _ -> "glimpsed";
      case Known _ -> "known";
    };
  }
}
