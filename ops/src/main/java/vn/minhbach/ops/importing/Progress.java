package vn.minhbach.ops.importing;

/** Is told how far the import is. */
interface Progress extends AutoCloseable {

  /** The first reading has passed {@code read} of {@code size} packed bytes. */
  void checked(long read, long size);

  /** {@code done} of {@code all} events are answered, taken or not. */
  void answered(long done, long all);

  /** Something the operator should know while it goes on, such as a retry. */
  void note(String words);

  @Override
  void close();
}
