package vn.minhbach.query.store;

import java.nio.file.Path;

/** Where one test's views lie; opened again, it shows what was committed. */
interface Installation extends AutoCloseable {
  ViewStore open();

  /** False when nothing outlives {@link ViewStore#close}. */
  boolean isLasting();

  @Override
  void close();

  record EmbeddedFile(Path file) implements Installation {
    @Override
    public ViewStore open() {
      return EmbeddedViewStore.open(file, 4);
    }

    @Override
    public boolean isLasting() {
      return true;
    }

    @Override
    public void close() {}
  }

  record EmbeddedMemory() implements Installation {
    @Override
    public ViewStore open() {
      return EmbeddedViewStore.inMemory();
    }

    @Override
    public boolean isLasting() {
      return false;
    }

    @Override
    public void close() {}
  }
}
