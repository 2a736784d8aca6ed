package vn.minhbach.command.dossier;

import java.security.Principal;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Actor;

/** Reads {@link Asked} off a request. */
public final class AskedResolver implements HandlerMethodArgumentResolver {
  /** Names one wish of the asker; the same wish sent twice is carried out once. */
  public static final String COMMAND_ID = "Command-Id";

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?([0-9]{1,18})\"?");

  private final Actors actors;

  /** Knows accounts by these actors. */
  public AskedResolver(Actors actors) {
    this.actors = actors;
  }

  /** The type it resolves, which is no part of a request's body. */
  public static Class<?> parameterType() {
    return Asked.class;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Asked.class);
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(
            Mono.error(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED, "log in first")))
        .map(Principal::getName)
        .map(actors::of)
        .map(by -> read(exchange.getRequest(), by));
  }

  /** What this request says besides its body, asked by this actor. */
  static Asked read(ServerHttpRequest request, Actor by) {
    HttpHeaders headers = request.getHeaders();
    return new Asked(
        commandId(headers.getFirst(COMMAND_ID)),
        version(headers.getFirst(HttpHeaders.IF_MATCH)),
        by,
        request.getPath().value());
  }

  private static UUID commandId(@Nullable String header) {
    if (header == null) {
      return UUID.randomUUID();
    }
    try {
      return UUID.fromString(header);
    } catch (IllegalArgumentException e) {
      InvalidValue invalid = new InvalidValue(COMMAND_ID, header, "a UUID");
      invalid.initCause(e);
      throw invalid;
    }
  }

  private static @Nullable Long version(@Nullable String header) {
    if (header == null || header.equals("*")) {
      return null;
    }
    Matcher version = VERSION.matcher(header);
    if (!version.matches()) {
      throw new InvalidValue(
          HttpHeaders.IF_MATCH, header, "the version from an ETag, such as \"3\"");
    }
    return Long.valueOf(version.group(1));
  }
}
