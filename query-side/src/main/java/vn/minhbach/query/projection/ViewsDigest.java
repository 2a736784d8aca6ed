package vn.minhbach.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewStore;

/** Proves that two sets of views are the same: one number a view, over every key and document. */
public final class ViewsDigest {
  private ViewsDigest() {}

  /** SHA-256 of each view, in lower-case hexadecimal, by the view's name. Reads everything. */
  public static Mono<Map<String, String>> of(ViewStore store, List<String> views) {
    return Flux.fromIterable(views)
        .concatMap(view -> of(store, view).map(digest -> Map.entry(view, digest)))
        .collect(TreeMap::new, (digests, entry) -> digests.put(entry.getKey(), entry.getValue()));
  }

  /** SHA-256 of one view, in lower-case hexadecimal. */
  public static Mono<String> of(ViewStore store, String view) {
    return store
        .scan(view)
        .collect(ViewsDigest::sha256, ViewsDigest::add)
        .map(digest -> HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, StoredView document) {
    // A line end cannot stand unescaped in JSON, and no key ends in one: the parts cannot merge.
    digest.update((document.key().key() + '\n' + document.json() + '\n').getBytes(UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
