package vn.minhbach.query.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The adapters that keep the contract, each with the server it needs. */
enum Backend {
  EMBEDDED_FILE {
    @Override
    Installation install(Path folder) {
      return new Installation.EmbeddedFile(folder.resolve("views.mv"));
    }
  },
  EMBEDDED_MEMORY {
    @Override
    Installation install(Path folder) {
      return new Installation.EmbeddedMemory();
    }
  },
  MONGO_WIRE {
    @Override
    Installation install(Path folder) {
      return MongoInstallation.inThisProcess();
    }
  },
  MONGO_SERVER {
    @Override
    boolean isAvailable() {
      return serverUri() != null;
    }

    @Override
    Installation install(Path folder) {
      String uri = serverUri();
      if (uri == null) {
        throw new IllegalStateException("no " + MongoInstallation.SERVER_URI);
      }
      return MongoInstallation.at(uri);
    }
  };

  /** Makes an empty store of its own, in the folder if it needs one. */
  abstract Installation install(Path folder);

  boolean isAvailable() {
    return true;
  }

  private static @Nullable String serverUri() {
    return System.getenv(MongoInstallation.SERVER_URI);
  }
}
