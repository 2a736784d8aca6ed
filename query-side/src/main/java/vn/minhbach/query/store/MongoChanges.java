package vn.minhbach.query.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** A batch's changes as the journal keeps them: the key, and the body unless it is removed. */
final class MongoChanges {
  /** One part of the journal; a single change is at most 10 MB, and MongoDB takes 16 MB. */
  private static final int PART_BYTES = 4 * 1024 * 1024;

  private static final int ENVELOPE_BYTES = 64;
  private static final int BYTES_PER_UNIT = 3;

  private MongoChanges() {}

  /** In pieces that each fit into one document; at least one, which may be empty. */
  static List<List<BsonDocument>> inParts(List<Change> changes) {
    List<List<BsonDocument>> parts = new ArrayList<>();
    List<BsonDocument> part = new ArrayList<>();
    long bytes = 0;
    for (Change change : changes) {
      BsonDocument document = new BsonDocument("key", new BsonString(change.key()));
      long size = ENVELOPE_BYTES + (long) BYTES_PER_UNIT * change.key().length();
      if (change instanceof Change.Put put) {
        RawBsonDocument body = BsonText.toBson(put.json());
        document.append("body", body);
        size += body.getByteBuffer().remaining();
      }
      if (!part.isEmpty() && bytes + size > PART_BYTES) {
        parts.add(part);
        part = new ArrayList<>();
        bytes = 0;
      }
      part.add(document);
      bytes += size;
    }
    parts.add(part);
    return List.copyOf(parts);
  }
}
