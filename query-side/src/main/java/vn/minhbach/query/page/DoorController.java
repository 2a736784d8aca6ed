package vn.minhbach.query.page;

import java.net.URI;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The door for staff: where one logs in, and where one then goes. */
@Window
class DoorController {
  private final Rendering rendering;
  private final OfficeDirectory directory;

  DoorController(Rendering rendering, OfficeDirectory directory) {
    this.rendering = rendering;
    this.directory = directory;
  }

  /** The login; whoever comes back to it is told whether a password failed or they left. */
  @GetMapping("/login")
  ResponseEntity<String> login(Visit visit) {
    return Html.ok(
        rendering.page(
            "page/login",
            visit,
            Map.of(
                "office",
                directory.ofAgency(directory.home()),
                "failed",
                visit.query().containsKey("error"),
                "left",
                visit.query().containsKey("logout"))));
  }

  /** Which colleague is logged in by now, for scripts of a page that was opened by another. */
  @GetMapping(path = "/api/who", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, String>> who(Visit visit) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Map.of("account", visit.who() == null ? "" : visit.who().id().value()));
  }

  /** The window that is nearest to whoever has logged in. */
  @GetMapping("/home")
  ResponseEntity<Void> home(Visit visit) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(visit.home())).build();
  }
}
