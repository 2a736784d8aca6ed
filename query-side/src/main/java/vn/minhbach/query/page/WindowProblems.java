package vn.minhbach.query.page;

import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.InvalidValue;

/** Says to people why there is no page at that address. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = Window.class)
final class WindowProblems {
  /** Fields whose rule the pages can say in both languages. */
  static final Set<String> RULES = Set.of("agency", "lang", "period", "unit");

  private final VisitResolver visits;
  private final OfficeDirectory directory;
  private final Rendering rendering;

  WindowProblems(VisitResolver visits, OfficeDirectory directory, Rendering rendering) {
    this.visits = visits;
    this.directory = directory;
    this.rendering = rendering;
  }

  /** An address that somebody made up. */
  @ExceptionHandler
  Mono<ResponseEntity<String>> invalid(InvalidValue invalid, ServerWebExchange exchange) {
    // A language that is none cannot be the one to say so.
    Mono<Visit> visit =
        invalid.field().equals("lang")
            ? Mono.just(new Visit(Language.VI, null, "/", Map.of()))
            : visits.of(exchange);
    return visit.map(
        by ->
            Html.answer(
                HttpStatus.BAD_REQUEST,
                rendering.page(
                    "page/problem",
                    by,
                    Map.of(
                        "office",
                        directory.ofAgency(directory.home()),
                        "field",
                        invalid.field(),
                        "typed",
                        invalid.value(),
                        "rule",
                        RULES.contains(invalid.field()) ? invalid.field() : "other"))));
  }
}
