package vn.minhbach.query.page;

import java.security.Principal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads {@link Visit} off a request. Whoever chooses a language by {@code ?lang=} keeps it, in a
 * cookie that says nothing else.
 */
final class VisitResolver implements HandlerMethodArgumentResolver {
  private static final String LANGUAGE = "lang";
  private static final Duration KEPT = Duration.ofDays(365);

  /** Names that can stand in an address as they are. */
  private static final Predicate<String> PLAIN = Pattern.compile("[A-Za-z]+").asMatchPredicate();

  private final OfficeDirectory directory;

  VisitResolver(OfficeDirectory directory) {
    this.directory = directory;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    return of(exchange).cast(Object.class);
  }

  /** The visit behind a request. */
  Mono<Visit> of(ServerWebExchange exchange) {
    return exchange
        .getPrincipal()
        .map(Principal::getName)
        .map(directory::colleague)
        .defaultIfEmpty(Optional.empty())
        .map(
            who ->
                new Visit(
                    language(exchange),
                    who.orElse(null),
                    exchange.getRequest().getPath().value(),
                    query(exchange.getRequest())));
  }

  private static Language language(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    @Nullable String chosen = request.getQueryParams().getFirst(LANGUAGE);
    if (chosen == null) {
      @Nullable HttpCookie kept = request.getCookies().getFirst(LANGUAGE);
      return Language.kept(
          kept == null ? null : kept.getValue(), request.getHeaders().getAcceptLanguageAsLocales());
    }
    Language language = Language.parse(chosen);
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(LANGUAGE, language.tag())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .build());
    return language;
  }

  private static Map<String, String> query(ServerHttpRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    request
        .getQueryParams()
        .forEach(
            (name, values) -> {
              if (!name.equals(LANGUAGE) && PLAIN.test(name) && !values.isEmpty()) {
                query.put(name, Objects.requireNonNullElse(values.getFirst(), ""));
              }
            });
    return query;
  }
}
