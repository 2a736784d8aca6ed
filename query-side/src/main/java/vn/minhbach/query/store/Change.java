package vn.minhbach.query.store;

/** What a batch does to one document. */
public sealed interface Change {
  /** The document's key inside the batch's view. */
  String key();

  /**
   * The document becomes this text, whatever it was.
   *
   * @param json one JSON object of at most 1,000,000 characters and 64 levels, no name twice in one
   *     object
   */
  record Put(String key, String json) implements Change {
    /** Refuses a malformed key or document with {@link vn.minhbach.shared.InvalidValue}. */
    public Put {
      ViewKey.checkKey(key);
      JsonText.checkObject(json);
    }
  }

  /** The document is gone; removing what is not there is no error. */
  record Remove(String key) implements Change {
    /** Refuses a malformed key with {@link vn.minhbach.shared.InvalidValue}. */
    public Remove {
      ViewKey.checkKey(key);
    }
  }
}
