package vn.minhbach.ops.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of texts that keeps 16 bytes of each (half a SHA-256), so that a file with millions of
 * numbers costs tens of megabytes, whatever their length. Two texts that share them are not to be
 * found by search.
 */
final class Fingerprints {
  private static final int FIRST_CAPACITY = 1 << 10;

  private final MessageDigest sha256;
  private long[] slots = new long[2 * FIRST_CAPACITY];
  private int size;

  Fingerprints() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds the text; false if it was there. */
  boolean add(String text) {
    ByteBuffer digest = ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    if (!put(digest.getLong(), digest.getLong() | 1)) {
      return false;
    }
    size++;
    if (2 * size > slots.length / 2) {
      grow();
    }
    return true;
  }

  /** How many different texts were added. */
  int size() {
    return size;
  }

  /** An empty slot is two zeros; {@code low} is odd, so no fingerprint looks like one. */
  private boolean put(long high, long low) {
    int pairs = slots.length / 2;
    for (int at = (int) (high & (pairs - 1)); ; at = (at + 1) & (pairs - 1)) {
      if (slots[2 * at + 1] == 0) {
        slots[2 * at] = high;
        slots[2 * at + 1] = low;
        return true;
      }
      if (slots[2 * at] == high && slots[2 * at + 1] == low) {
        return false;
      }
    }
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int at = 0; at < old.length; at += 2) {
      if (old[at + 1] != 0) {
        put(old[at], old[at + 1]);
      }
    }
  }
}
