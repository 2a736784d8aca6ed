package vn.minhbach.query.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** How a stamped text lies in the file: a variable-length batch number, then the text. */
final class StampedType extends BasicDataType<Stamped> {
  /** A record and a long on the heap, for the cache's accounting. */
  private static final int OVERHEAD_BYTES = 40;

  @Override
  public int getMemory(Stamped value) {
    return OVERHEAD_BYTES + StringDataType.INSTANCE.getMemory(value.text());
  }

  @Override
  public void write(WriteBuffer buffer, Stamped value) {
    buffer.putVarLong(value.batch());
    StringDataType.INSTANCE.write(buffer, value.text());
  }

  @Override
  public Stamped read(ByteBuffer buffer) {
    long batch = DataUtils.readVarLong(buffer);
    return new Stamped(batch, StringDataType.INSTANCE.read(buffer));
  }

  @Override
  public Stamped[] createStorage(int size) {
    return new Stamped[size];
  }
}
