package vn.minhbach.ops.standalone;

import java.io.IOException;
import java.util.UUID;

/** A command that somebody sends, and sends again until it is answered. */
record Wish(UUID id, String account, String path, String body) {
  static Wish receipt(UUID id) {
    return new Wish(id, Api.CLERK, "/api/receipts", Bodies.RECEIPT);
  }

  /** An act on a dossier. */
  static Wish act(UUID id, String account, String dossier, String act, String body) {
    return new Wish(id, account, "/api/dossiers/" + dossier + "/" + act, body);
  }

  /** The dossier it is about; of a receipt, which opens one, nothing that could be known. */
  String dossier() {
    return path.replaceAll(".*/dossiers/|/[a-z-]+$", "");
  }

  Api.Answer send(Api api) throws IOException, InterruptedException {
    return api.post(account, id, path, body);
  }
}
