package vn.minhbach.query.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keys in the order of their code points, as MongoDB sorts. {@link String#compareTo} would put
 * characters outside the basic plane before those from U+E000 on.
 */
final class KeyType extends BasicDataType<String> {

  @Override
  public int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
        boolean mayDiffer = a >= Character.MIN_SURROGATE && b >= Character.MIN_SURROGATE;
        int byUnit = Character.compare(a, b);
        return sameKind || !mayDiffer ? byUnit : -byUnit;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  @Override
  public int getMemory(String key) {
    return StringDataType.INSTANCE.getMemory(key);
  }

  @Override
  public void write(WriteBuffer buffer, String key) {
    StringDataType.INSTANCE.write(buffer, key);
  }

  @Override
  public String read(ByteBuffer buffer) {
    return StringDataType.INSTANCE.read(buffer);
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }
}
