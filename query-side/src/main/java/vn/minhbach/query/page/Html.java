package vn.minhbach.query.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page as an answer: of this moment, and made of nothing but our own. */
public final class Html {
  /** Everything in a page comes from here, and nothing in it is a script. */
  private static final String ONLY_OUR_OWN =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; object-src 'none'";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private Html() {}

  /** The page that was asked for. */
  public static ResponseEntity<String> ok(String html) {
    return answer(HttpStatus.OK, html);
  }

  /** A page that says why there is no other. */
  public static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .header("Content-Security-Policy", ONLY_OUR_OWN)
        .body(html);
  }
}
